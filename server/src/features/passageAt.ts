// Which passage an offset of the source stands in, and where in its text.
import type { Digest } from '../model/digest.ts'
import { indexOfOffset, type Passage } from '../model/passage.ts'

export interface PlaceInPassage {
  readonly passage: Passage
  /** Index into the passage's text: how many of its characters stand before the offset. */
  readonly index: number
}

/** The passage that holds `offset` or ends at it, the one that starts latest; null in code, front matter and between passages. */
export function passageAt(digest: Digest, offset: number): PlaceInPassage | null {
  let best: Passage | null = null
  for (const passage of digest.passages) {
    const start = passage.offsets[0]
    const end = passage.offsets[passage.offsets.length - 1]
    if (start === undefined || end === undefined || start > offset || offset > end + 1) continue
    if (best === null || start >= (best.offsets[0] ?? 0)) best = passage
  }
  return best && { passage: best, index: indexOfOffset(best, offset) }
}
