// What a paragraph carries on from figure to figure: name, scope, period, base. Owned by observe.ts, one per passage.
import type { Addition } from './additions.ts'
import type { Movement } from './movement.ts'
import type { Hedge } from '../model/figure.ts'
import type { Told } from './status/goesOn.ts'
import { nothingSpoken, type SpokenSubject } from './subject/topic.ts'

export interface Carried {
  /** Start of the sentence that the fields below `whole` belong to. */
  sentence: number
  /** Indicator of the last level (or of the first growth) in the sentence. */
  level: string | null
  /** Whether that is known well enough to be compared. */
  levelSure: boolean
  /** Foreign currency that the last amount of the sentence is counted in; null for yuan. */
  currency: string | null
  /** Indicators of all levels of the sentence, for 分别. */
  levels: string[]
  /** Indicators of all figures of the sentence, in order, each as often as it was taken up again. */
  named: string[]
  /** Name of the figure right before in the sentence. */
  last: string | null
  /** What was done with what was counted last. */
  doing: string
  /** By classifier, the name that was counted with it last in the sentence. */
  counts: Map<string, string>
  readonly spoken: SpokenSubject
  /** By name, how it was shown last where that says more. */
  readonly spelled: Map<string, string>
  movement: Movement | null
  /** What came anew by the last figure of the sentence that says so. */
  addition: Addition | null
  /** What was said in front of the last figure of the sentence of how exact it is, with its unit. */
  hedge: { readonly hedge: Hedge; readonly unit: string } | null
  /** Whether the figure right before in the sentence is a fact, a plan …, and where it ends. */
  told: Told | null
  base: string | null
  /** Period of the last figure, as far as stated. */
  lastPeriod: string | null
  /** The period of the figure before, whether or not it was stated for it: what goes on with its parts is of it. */
  lastTime: string | null
  /** After 由2013年的…扩大至…: the growth that follows is measured against this period (null: not stated). */
  changedFrom: string | null | undefined
  /** The last whole of the paragraph, which parts and flows take their modifiers from. */
  whole: string | null
  /** Start of the sentence that told it, -1 before any. */
  wholeStart: number
  scope: string | null
  /** Scopes with a partner of the list that the last figure stands in, for 合计. */
  partners: string[]
  /** Where the last figure ends, 0 before any. */
  scopeEnd: number
  /** What the paragraph speaks of, as a clause of it opened with that. */
  topic: string | null
  /** Start of the sentence that says so. */
  topicStart: number
  period: string | null
  source: string | null
}

/** Nothing carried yet; `period` is what the paragraphs before spoke of, good to show but not to compare. */
export function nothingCarried(): Carried {
  return {
    sentence: -1,
    level: null,
    levelSure: true,
    currency: null,
    levels: [],
    named: [],
    last: null,
    doing: '',
    counts: new Map(),
    spoken: nothingSpoken(),
    spelled: new Map(),
    movement: null,
    addition: null,
    hedge: null,
    told: null,
    base: null,
    lastPeriod: null,
    lastTime: null,
    changedFrom: undefined,
    whole: null,
    wholeStart: -1,
    scope: null,
    partners: [],
    scopeEnd: 0,
    topic: null,
    topicStart: 0,
    period: null,
    source: null,
  }
}

/** A new sentence keeps the paragraph's whole, scope, period and source. */
export function enterSentence(carried: Carried, start: number, source: string | null): void {
  carried.sentence = start
  carried.level = carried.last = carried.base = carried.currency = null
  carried.levelSure = true
  carried.changedFrom = undefined
  carried.levels = []
  if (carried.named.length > 0) carried.named = []
  carried.movement = carried.told = carried.addition = carried.hedge = null
  carried.doing = ''
  if (carried.counts.size > 0) carried.counts = new Map()
  carried.source = source ?? carried.source
}
