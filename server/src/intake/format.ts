// Which files hold articles, by the end of their names.
import type { Format } from '../model/document.ts'

const formats: Readonly<Record<string, Format>> = {
  txt: 'plaintext',
  text: 'plaintext',
  md: 'markdown',
  markdown: 'markdown',
}

/** Null where the name does not say that the file holds an article. */
export function formatOf(path: string): Format | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? null : (formats[name.slice(dot + 1).toLowerCase()] ?? null)
}
