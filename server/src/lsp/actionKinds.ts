// Kinds of actions beyond the protocol's own.
import { CodeActionKind } from 'vscode-languageserver'

/** All that can be put right without a look: fit for editors to run on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.jiaokan`
