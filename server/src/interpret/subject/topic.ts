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
  /** The figure right before it in the sentence: 由…的1%上升到5% goes on with its name. */
  readonly last: string | null
  /** What was done with what was counted last. */
  readonly doing: string
  /** By classifier, the name that was counted with it last in the sentence. */
  readonly counts: ReadonlyMap<string, string>
}

export const noTopic: Topic = {
  level: null,
  levelSure: true,
  levels: [],
  named: [],
  whole: null,
  last: null,
  doing: '',
  counts: new Map(),
}
