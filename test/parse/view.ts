// What the tests of this folder look at: a text's passages, each as one line of print.
import type { Format } from '../../server/src/model/document.ts'
import { parse, type Parsed } from '../../server/src/parse/parse.ts'

export function parsed(text: string, format: Format = 'plaintext', path = '正文.txt'): Parsed {
  return parse({ path, text, format, encoding: 'utf-8' })
}

/** `paragraph 全省…`, `heading2 一、…`. */
export function view(text: string, format: Format = 'plaintext'): string[] {
  return parsed(text, format).passages.map(({ kind, level, text: words }) => `${kind}${level || ''} ${words}`)
}

/** The passages' texts alone. */
export function texts(text: string, format: Format = 'plaintext'): string[] {
  return parsed(text, format).passages.map((passage) => passage.text)
}
