// Tests by patterns that are bound to one end of a text, made only where the character there can be theirs: most are told by one look at a table.
import { characterSet } from './characters.ts'

export type TextTest = (text: string) => boolean

/** Whether `pattern` matches; all that it matches stands at the start and begins with one of `characters`. */
export function startTest(characters: string, pattern: RegExp): TextTest {
  const mayStart = characterSet(characters)
  return (text) => mayStart(text, 0) && pattern.test(text)
}

/** Whether `pattern` matches; all that it matches stands at the end and ends with one of `characters`. */
export function endTest(characters: string, pattern: RegExp): TextTest {
  const mayEnd = characterSet(characters)
  return (text) => mayEnd(text, text.length - 1) && pattern.test(text)
}
