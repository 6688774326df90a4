// The form of a text that a signature stands for: line ends and a byte-order mark are not part of what was signed.

/** With LF line ends and without a byte-order mark; else as it is, blanks and all. */
export function normalisedText(text: string): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body
}
