// What a sentence and its paragraph have spoken of so far, as a figure's name needs it.

/** Figures without words of their own continue it. */
export interface Topic {
  /** The last level's indicator in the sentence, for growth and shares behind it. */
  readonly level: string | null
  /** Whether that name is sure. */
  readonly levelSure: boolean
  /** The indicators of all levels of the sentence. */
  readonly levels: readonly string[]
  /** The indicators of all its figures, in order, each as often as it was taken up again. */
  readonly named: readonly string[]
  /** The indicator that parts (其中出口) take their modifiers from. */
  readonly whole: string | null
  /** Start of the sentence that told it, -1 before any. */
  readonly wholeStart: number
  /** The figure right before it in the sentence: 由…的1%上升到5% goes on with its name. */
  readonly last: string | null
  /** What was done with what was counted last. */
  readonly doing: string
  /** By classifier, the name that was counted with it last in the sentence. */
  readonly counts: ReadonlyMap<string, string>
  readonly spoken: SpokenSubject
}

/** What the clauses of a sentence that hold no figure spoke of last, so that none is read again for each figure behind it. */
export interface SpokenSubject {
  /** Where the sentence begins; -1 before any. */
  sentence: number
  /** The mark in the sentence up to which its clauses have been read; -1 before any. */
  mark: number
  /** Up to here no mark follows. */
  end: number
  /** `''` where none spoke of anything. */
  name: string
}

export const nothingSpoken = (): SpokenSubject => ({ sentence: -1, mark: -1, end: 0, name: '' })

export const noTopic: Topic = {
  level: null,
  levelSure: true,
  levels: [],
  named: [],
  whole: null,
  wholeStart: -1,
  last: null,
  doing: '',
  counts: new Map(),
  spoken: nothingSpoken(),
}
