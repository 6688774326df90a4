// The place that a text gives a figure among those of others.

/** 居全国第二位. */
export interface Rank {
  readonly place: number
  /** Among whom, as written: 全国. */
  readonly among: string
  /** The place as printed: 第二位. */
  readonly text: string
}
