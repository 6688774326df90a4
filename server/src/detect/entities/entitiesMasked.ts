// The way along a text past what is not read for names.
import type { Mask } from './entitiesTokens.ts'

/** Asked for places in order, from the first to the last. */
export class MaskedPlaces {
  private next = 0
  private readonly masks: readonly Mask[]

  constructor(masks: readonly Mask[]) {
    this.masks = masks
  }

  /** The end of the mask over `at`; `at` itself where there is none. */
  pastMask(at: number): number {
    const { masks } = this
    while (this.next < masks.length && masks[this.next]!.end <= at) this.next++
    const mask = masks[this.next]
    return mask !== undefined && mask.start <= at ? mask.end : at
  }
}
