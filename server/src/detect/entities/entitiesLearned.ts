// Names that an article teaches and uses again: short forms that it defines, persons by their full names, brands, towns and villages.
import type { Passage } from '../../model/passage.ts'
import { type Candidate, candidate } from './entitiesCandidate.ts'
import { shortDistrict } from './entitiesDistricts.ts'
import { FewWords } from './entitiesFewWords.ts'
import { MaskedPlaces } from './entitiesMasked.ts'
import { deedWords } from './entitiesPersonNames.ts'
import { terms } from './entitiesTerms.ts'
import type { Mask } from './entitiesTokens.ts'

interface Learned {
  readonly type: Candidate['type']
  readonly canonical: string | null
  readonly passage: number
  /** A two-character name of a person is read again only where a deed follows. */
  readonly needsDeed: boolean
}

const taught: ReadonlySet<Candidate['type']> = new Set(['person', 'platform', 'place'])
/** 苏州│盛河镇 is told of again without the city. */
const settlement = /^.{2,}(?:镇|乡|村|街道|社区)$/

/** 相城│大道, 浦东│机场: no district. */
const longerPlace = /^(?:[区县市镇乡村街路道桥河湖江山站港岛寺]|大[道街桥厦]|机场|中学|医院|大学|小学)/

/** What an article's passages, with these indices, teach; null where nothing. `names` is what was found in each passage. */
export function learnNames(
  indices: readonly number[],
  passages: readonly Passage[],
  names: readonly (readonly Candidate[])[],
): FewWords<Learned> | null {
  let learned: FewWords<Learned> | null = null
  for (const index of indices) {
    for (const found of names[index]!) {
      const name = passages[index]!.text.slice(found.start, found.end)
      const short = shortOfDistrict(found, name)
      const teaches = isTaught(found, name)
      if (short === null && !teaches) continue
      learned ??= new FewWords()
      if (short !== null) learned.add(short, { type: 'place', canonical: name, passage: index, needsDeed: false })
      if (teaches) learn(learned, found, name, index)
    }
  }
  return learned
}

/** 相城 of 相城区, where it is no word of the dictionary. */
function shortOfDistrict({ type }: Candidate, name: string): string | null {
  const short = type === 'place' && name.endsWith('区') ? shortDistrict(name) : null
  return short?.length === 2 && !/^[两三四五]/.test(short) && terms().get(short) === undefined ? short : null
}

/** Whether it is read again as it stands: what the article defines, and persons, brands, towns and villages that no register holds. */
function isTaught({ type, canonical, defines }: Candidate, name: string): boolean {
  if (defines) return true
  return canonical === null && taught.has(type) && (type !== 'place' || settlement.test(name))
}

/** A person also by the last part of a foreign name. */
function learn(learned: FewWords<Learned>, { type, canonical }: Candidate, name: string, passage: number): void {
  learned.add(name, { type, canonical, passage, needsDeed: type === 'person' && name.length < 3 })
  const last = type === 'person' ? name.slice(name.lastIndexOf('·') + 1) : name
  if (last === name || last.length < 2 || terms().get(last) !== undefined) return
  learned.add(last, { type, canonical: name, passage, needsDeed: last.length < 3 })
}

/** Later mentions in a passage of what the article taught, and a headline's places; places that other names cover are left to them. */
export function findLearned(
  { text, kind }: Passage,
  index: number,
  learned: FewWords<Learned>,
  masks: readonly Mask[],
): readonly Candidate[] {
  const found: Candidate[] = []
  const masked = new MaskedPlaces(masks)
  for (let at = 0; at < text.length; at++) {
    const name = learned.longest(text, at)
    if (name === undefined || masked.pastMask(at) > at) continue
    if (name.passage > index && (kind !== 'heading' || name.type !== 'place')) continue
    const end = learned.end
    if (name.needsDeed && end < text.length && deedWords.longest(text, end) === undefined) continue
    if (end - at === 2 && name.type === 'place' && longerPlace.test(text.slice(end, end + 2))) continue
    if (/^[A-Za-z]/.test(text[at]!) && /[A-Za-z0-9]/.test((text[at - 1] ?? '') + (text[end] ?? ''))) continue
    found.push(candidate(at, end, name.type, name.canonical))
    at = end - 1
  }
  return found
}
