// Figures that may be told again in other words, brought together by the words in front of them, by their names and by their values.
import type { DetectedFigure } from '../../detect/figures/figures.ts'
import type { Observation } from '../../model/figure.ts'
import type { Passage } from '../../model/passage.ts'
import { remembered } from '../../tools/remembered.ts'
import { isSize } from '../../model/sizes.ts'
import { chains } from '../../tools/wordsAtEnds.ts'
import type { Ground } from '../relations/ground.ts'
import { isTollOfOneAmongMany } from '../subject/carried/casualties.ts'
import { isNamedQuantity } from '../subject/indicator.ts'
import { significantDigits } from './slips.ts'

export interface Candidate {
  readonly index: number
  /** Its place among the candidates. */
  readonly order: number
  readonly at: Observation
  /** Normalised; '' where it has none. */
  readonly name: string
  readonly passage: Passage
  readonly sentence: number
  readonly detected: DetectedFigure
  /** Where the words of its clause in front of it stand in the passage, without what every figure has there. */
  readonly from: number
  readonly to: number
}

/** More mentions than this under the same words are a table or a list; the first ones are looked at. */
export const mostAlike = 12

/** Facts of one number outside of tables, in order of the text. */
export function candidatesOf({ figures, detected, passages, names }: Ground): Candidate[] {
  const found: Candidate[] = []
  for (let index = 0; index < figures.length; index++) {
    const { observation: at, sentence, passage: place } = figures[index]!
    if (at.value === null || at.threshold || at.status !== 'actual' || at.hedge === 'about' || at.kind === 'ratio')
      continue
    const passage = passages[place]!
    if (passage.cell !== null) continue
    const figure = detected[index]!
    const from = clauseStart(passage.text, figure.start)
    const to = unspecific(passage.text, from, figure.start)
    const name = isTollOfOneAmongMany(names[index]!) ? '' : names[index]!
    found.push({ index, order: found.length, at, name, passage, sentence, detected: figure, from, to })
  }
  return found
}

const unspecific = chains([
  ...['上年', '去年', '上月', ...[...'一二两三四五十'].map((count) => `前${count}年`), '同期', '同比', '环比', '增长', '增加', '减少'],
  ...['净增', '净降', '净减', '提升', '提高', '下降', '压缩', '累计', '实现', '完成', '达到', '已达', '首次', '历史', '再次', '超过'],
  ...['突破', '增至', '降至', '分别', ...'了达为至到约近超逾报仅共有已的净比较“”'],
]) // prettier-ignore

const clauseEnds: ReadonlySet<number> = new Set([...'，。；：—！？'].map((sign) => sign.charCodeAt(0)))
const longestClause = 40

function clauseStart(text: string, end: number): number {
  const lowest = Math.max(0, end - longestClause)
  let start = end
  while (start > lowest && !clauseEnds.has(text.charCodeAt(start - 1))) start--
  return start
}

/** Those of one unit and basis with the same words in front of them. */
export function groupsByWords(candidates: readonly Candidate[]): Candidate[][] {
  const heaps = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const { at, passage, from, to } = candidate
    if (to - from >= tellingWords && at.kind !== 'duration')
      put(heaps, passage.text.slice(to - tellingWords, to), candidate)
  }
  return groupsIn(heaps)
}

const tellingWords = 4

/** Those of one unit and basis with one name that tells a quantity. */
export function groupsByName(candidates: readonly Candidate[]): Candidate[][] {
  const heaps = new Map<number, Candidate[]>()
  for (const candidate of candidates)
    if (candidate.at.kind !== 'duration' && candidate.name !== '') put(heaps, sumOf(candidate.name), candidate)
  for (const [sum, heap] of heaps) {
    const telling = heap.length < 2 ? [] : heap.filter(({ name }) => isTelling(name, isNamedQuantity))
    heaps.set(sum, telling)
  }
  return groupsIn(heaps)
}

/** One for names of the same characters, so that few have to be put in order. */
function sumOf(name: string): number {
  let sum = 0
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    sum = (sum + Math.imul(code, code)) | 0
  }
  return sum
}

/** A rate of exchange is told by its pair, whatever its last word. */
export function isTelling(name: string, isKnown: (name: string) => boolean): boolean {
  return isKnown(name) || (name.startsWith('人民币') && /^人民币[对兑].{1,8}汇率(?:中间价)?$/.test(name))
}

/** The name's characters in order of their codes: 退市的A股公司数 and A股退市的公司数 are one. Remembered, as names recur. */
export const signsOf = remembered((name: string) => [...name].sort().join(''), 20_000)

/** Levels of one unit that are told with one value of so many digits. */
export function groupsByLevel(candidates: readonly Candidate[], digits: number): Candidate[][] {
  const heaps = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const { value } = candidate.at
    if (isSize(candidate.at) && significantDigits(value) >= digits) put(heaps, value!, candidate)
  }
  return groupsIn(heaps)
}

function put<Key>(heaps: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void {
  const heap = heaps.get(key)
  if (heap === undefined) heaps.set(key, [candidate])
  else heap.push(candidate)
}

/**
 * The heaps parted by unit and basis, in order of their first members; who is alone is left out, as most are. Of heaps by sums
 * (their keys are numbers) the names are parted too.
 */
function groupsIn(heaps: ReadonlyMap<string | number, readonly Candidate[]>): Candidate[][] {
  const groups: Candidate[][] = []
  for (const [heapKey, heap] of heaps) {
    if (heap.length < 2) continue
    const first = heap[0]!.name
    const areMixed = typeof heapKey === 'number' && heap.some(({ name }) => name !== first)
    const parted = new Map<string, Candidate[]>()
    for (const candidate of heap) {
      const key = `${candidate.at.unit}|${candidate.at.basis}|${areMixed ? signsOf(candidate.name) : ''}`
      const group = parted.get(key)
      if (group === undefined) parted.set(key, [candidate])
      else if (group.length < mostAlike) group.push(candidate)
    }
    for (const group of parted.values()) if (group.length > 1) groups.push(group)
  }
  return groups.sort((a, b) => a[0]!.order - b[0]!.order)
}
