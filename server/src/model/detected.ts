// What a detector hands on: something printed in a passage, in the passage's own offsets.

/** `[start, end)` in the text of passage `passage` (an index into the document's passages). */
export interface Detected {
  readonly passage: number
  readonly start: number
  readonly end: number
}
