// What names of persons look like, and what stands behind them.
import { deeds } from '../../lexicon/nameFrames.ts'
import { compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { characterTable } from '../../tools/characters.ts'
import { type Token, tokensIn } from './entitiesTokens.ts'
import { Trie } from './entitiesTrie.ts'

export const deedWords = new Trie<true>()
for (const deed of deeds) deedWords.add(deed, true)

export const boundary = /[\s，。、；：！？“”‘’（）()《》【】「」—…·,.;:!?]/
/** 李女士, 欧阳师傅: a form of address, no full name. */
const addressed = /^.{1,2}(?:女士|先生|师傅|阿姨|老师|大爷|大妈|某)/
const surnameStarts = characterTable([...surnames, ...compoundSurnames])

/** Whether a family name may start at `at`; most places fail here. */
export const mayOpenName = (text: string, at: number): boolean =>
  at < text.length && surnameStarts[text.charCodeAt(at)] === 1

/** Length of the family name that starts at `at`; 0 where none does. */
export function surnameLength(text: string, at: number): number {
  if (!mayOpenName(text, at)) return 0
  if (compoundSurnames.has(text.slice(at, at + 2))) return 2
  return surnames.has(text[at]!) ? 1 : 0
}

/** Two characters or more, the first a family name. */
export const isName = (name: string): boolean => name.length >= 2 && surnameLength(name, 0) > 0

export const isAddressed = (name: string): boolean => addressed.test(name)

/** A family name and characters that no dictionary knows as a word, also with what follows. */
export function isUnknownName(text: string, tokens: readonly Token[], start: number, end: number): boolean {
  const name = text.slice(start, end)
  if (!isName(name) || isAddressed(name)) return false
  return !tokensIn(tokens, start, end).some((token) => token.end - token.start > 1)
}

/** Whether no word but a name stands over the character at `at`. */
export const isPlain = (tokens: readonly Token[], at: number): boolean =>
  !tokensIn(tokens, at, at + 1).some(({ start, end, term }) => end - start > 1 && term.name === null)
