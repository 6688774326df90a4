// Titles of policy documents: 《…》 and the short forms that refer back to one.
import type { Span } from './span.ts'

/** What a title mention says, free of its position. */
export interface TitleReading {
  /** Inside the brackets, blanks removed; nested 〈〉 belong to it. For a short form, the full title where it is known. */
  readonly title: string
  readonly issuer: string | null
  /** Date of issue, as exact as the sentence gives it: `2021-07`. */
  readonly issued: string | null
  /** 国办发〔2021〕24号 */
  readonly number: string | null
  /** A short form (《意见》, 行动计划) that refers back to the full title. */
  readonly short: boolean
  /** Defines a short form: （以下简称《意见》） → 意见. */
  readonly abbreviation: string | null
  /** The article counts as authoritative by the user's settings. */
  readonly authoritative?: true
}

export interface TitleMention {
  readonly span: Span
  readonly passage: number
  readonly sentence: number
  /** As printed, brackets included, blanks removed. */
  readonly text: string
  readonly reading: TitleReading
}

/** A bracket without its partner, or 《 inside 《》. */
export interface TitleFault {
  readonly span: Span
  readonly passage: number
  /** `close`: 》 is missing; `open`: 《 is missing; `nested`: 《 inside 《》 where 〈 belongs. */
  readonly fault: 'close' | 'open' | 'nested'
}
