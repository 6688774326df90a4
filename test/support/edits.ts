// One edit of a text, for properties that hold after every one of several.

export interface Edit {
  /** Taken around the text's end as often as it is beyond it. */
  readonly at: number
  readonly removed: number
  readonly text: string
}

export function edited(text: string, { at, removed, text: fresh }: Edit): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + fresh + text.slice(start + removed)
}
