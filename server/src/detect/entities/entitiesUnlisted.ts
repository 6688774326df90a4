// Divisions that no register holds, learned from the bodies that govern them: where 澜江市商务局 is named, 澜江市 is a place.
import { wordsAfterShortNames } from '../../lexicon/placeNotes.ts'
import { type KnownName, noParts, type Term, terms } from './entitiesTerms.ts'
import { type Token, tokenBefore, tokenize, tokensIn } from './entitiesTokens.ts'
import { Trie } from './entitiesTrie.ts'

const levels = ['省', '市', '县', '州']
const governing = /(?:人民)?政府|人大|政协|[\u4e00-\u9fff]{1,6}?(?:局|厅|委员会)/y
const isHan = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x3400 && text.charCodeAt(at) <= 0x9fff
/** 设区市, 两省: a kind or a number of divisions, none by name. */
const unnamed = /(?:设区|直辖|省辖|单列|[一二两三四五六七八九十几各])$/
/** 市场, 市民: the last character belongs to the next word. */
const nextWords = new Set(wordsAfterShortNames)
const shortest = 2
const longest = 5
/** An article that seems to name more is searched no further, so that the search stays linear. */
const mostDivisions = 40

/**
 * Full names, for the article that these texts are of. A name is made of characters that no dictionary knows as a word, and
 * stands by itself elsewhere in the article (判决县政府 names no 判决县).
 */
export function learnDivisions(texts: readonly string[]): readonly string[] {
  const governedMentions = new Map<string, number>()
  for (const text of texts) {
    for (const name of governedIn(text)) governedMentions.set(name, (governedMentions.get(name) ?? 0) + 1)
  }
  return [...governedMentions]
    .slice(0, mostDivisions)
    .filter(([name, count]) => mentions(texts, name) > count)
    .map(([name]) => name)
}

function governedIn(text: string): string[] {
  const names: string[] = []
  let sentence: Sentence = { text: '', start: 0, tokens: [] }
  for (const index of placesOf(levels, text)) {
    governing.lastIndex = index + 1
    if (isBehindWord(text, index) || !governing.test(text) || nextWords.has(text.slice(index, index + 2))) continue
    if (index >= sentence.start + sentence.text.length) sentence = sentenceAround(text, index)
    const name = nameBefore(sentence, index - sentence.start)
    if (name !== null) names.push(name)
  }
  return names
}

/** In order. */
function placesOf(characters: readonly string[], text: string): readonly number[] {
  const places: number[] = []
  for (const character of characters)
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) places.push(at)
  return places.sort((a, b) => a - b)
}

/**
 * Whether a word of the dictionary starts one or two characters in front of `at` and reaches up to it: then no name of two unknown
 * characters ends there, wherever the words in front are parted.
 */
function isBehindWord(text: string, at: number): boolean {
  const dictionary = terms()
  for (const start of [at - 1, at - 2]) {
    if (start < 0 || !isHan(text, start)) return true
    const term = dictionary.longest(text, start)
    if (term !== undefined && dictionary.end >= at && term.name?.framed !== true) return true
  }
  return false
}

interface Sentence {
  readonly text: string
  readonly start: number
  readonly tokens: readonly Token[]
}

/** No word of the dictionary has a full stop in it, so that the tokens of a sentence are the same as in the whole text. */
function sentenceAround(text: string, at: number): Sentence {
  const start = text.lastIndexOf('。', at) + 1
  const stop = text.indexOf('。', at)
  const own = text.slice(start, stop < 0 ? text.length : stop + 1)
  return { text: own, start, tokens: tokenize(own, []) }
}

/** The division whose last character stands at `end`; null where dictionary or length say that there is none. */
function nameBefore({ text, tokens }: Sentence, end: number): string | null {
  const limit = Math.max(end - longest - 1, tokens[tokenBefore(tokens, end)]?.end ?? 0)
  let start = end
  while (start > limit && isHan(text, start - 1)) start--
  const length = end - start
  if (length < shortest || length > longest || tokensIn(tokens, start, end).length > 0) return null
  return unnamed.test(text.slice(start, end)) ? null : text.slice(start, end + 1)
}

function mentions(texts: readonly string[], name: string): number {
  return texts.reduce((sum, text) => sum + mentionsIn(text, name), 0)
}

function mentionsIn(text: string, name: string): number {
  let count = 0
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const last = start + name.length - 1
    if (!nextWords.has(text.slice(last, last + 2))) count++
  }
  return count
}

/** What the tokenizer reads on top of its dictionary in that article. */
export function divisionTerms(divisions: readonly string[]): Trie<Term> {
  const trie = new Trie<Term>()
  for (const canonical of divisions) {
    const name: KnownName = { type: 'place', canonical, level: 'division', framed: false }
    trie.add(canonical, { name, parts: noParts, notable: true })
  }
  return trie
}
