// Passages of a test text, as the later stages get them.
import type { Passage } from '../../server/src/model/passage.ts'
import { parse } from '../../server/src/parse/parse.ts'

/** Every line of Markdown `text` that a blank line follows is a passage of its own. */
export function passagesOf(text: string): readonly Passage[] {
  return parse({ path: '正文.md', text, format: 'markdown', encoding: 'utf-8' }).passages
}
