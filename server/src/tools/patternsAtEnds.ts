// Tests by patterns that are bound to one end of a text, made only where the character there can be theirs: most are told by one look at a table.
import { type CharacterSet, characterSet } from './characters.ts'
import { firstCharacters, lastCharacters } from './patternEdges.ts'

export type TextTest = (text: string) => boolean

/** Whether `pattern`, all of whose matches stand at the start, matches. */
export function startTest(pattern: RegExp): TextTest {
  const mayStart = setOf(firstCharacters(pattern))
  return mayStart === null ? (text) => pattern.test(text) : (text) => mayStart(text, 0) && pattern.test(text)
}

/** Whether `pattern`, all of whose matches stand at the end, matches. */
export function endTest(pattern: RegExp): TextTest {
  const mayEnd = setOf(lastCharacters(pattern))
  return mayEnd === null ? (text) => pattern.test(text) : (text) => mayEnd(text, text.length - 1) && pattern.test(text)
}

/** Takes what `pattern` matches away from the start. */
export function withoutStart(pattern: RegExp): (text: string) => string {
  const mayStart = setOf(firstCharacters(pattern))
  return (text) => (mayStart === null || mayStart(text, 0) ? text.replace(pattern, '') : text)
}

/** Takes what `pattern` matches away from the end. */
export function withoutEnd(pattern: RegExp): (text: string) => string {
  const mayEnd = setOf(lastCharacters(pattern))
  return (text) => (mayEnd === null || mayEnd(text, text.length - 1) ? text.replace(pattern, '') : text)
}

function setOf(characters: ReadonlySet<string> | null): CharacterSet | null {
  return characters === null ? null : characterSet(characters)
}
