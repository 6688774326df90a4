// The kind of function that puts a text into the reader's language.

/** `vscode.l10n.t`, or a stand-in that fills `{0}`, `{1}` … */
export type Translate = (message: string, ...values: string[]) => string
