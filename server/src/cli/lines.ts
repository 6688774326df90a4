// Lines and columns of a text, both counted from 1; columns in UTF-16 code units.

export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Lines end at LF, CRLF or CR. */
export class Lines {
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)]
  }

  at(offset: number): LineColumn {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 }
  }
}
