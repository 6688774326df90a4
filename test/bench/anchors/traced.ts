// A text whose characters keep their identity through every change: whoever wants to know where something went asks for it.
import type { Span } from '../../../server/src/model/span.ts'

let next = 0

export class Traced {
  readonly text: string
  /** Of each UTF-16 code unit; a character that was put in later has an id of its own. */
  readonly ids: readonly number[]

  constructor(text: string, ids: readonly number[] = Array.from(text, () => next++)) {
    this.text = text
    this.ids = ids.length === text.length ? ids : Array.from({ length: text.length }, () => next++)
  }

  replace({ start, end }: Span, by: string): Traced {
    const fresh = Array.from({ length: by.length }, () => next++)
    return new Traced(this.text.slice(0, start) + by + this.text.slice(end), [
      ...this.ids.slice(0, start),
      ...fresh,
      ...this.ids.slice(end),
    ])
  }

  slice(start: number, end?: number): Traced {
    return new Traced(this.text.slice(start, end), this.ids.slice(start, end))
  }

  static join(...parts: readonly Traced[]): Traced {
    return new Traced(
      parts.map(({ text }) => text).join(''),
      parts.flatMap(({ ids }) => ids),
    )
  }

  /** Every match of `pattern` replaced. As many characters as before are the same ones, corrected: 5.2% → 5.3%, `,` → `，`. */
  replaceAll(pattern: RegExp, by: (match: string) => string): Traced {
    const parts: Traced[] = []
    let from = 0
    for (const match of this.text.matchAll(pattern)) {
      const [end, fresh] = [match.index + match[0].length, by(match[0])]
      const ids = fresh.length === match[0].length ? this.ids.slice(match.index, end) : undefined
      parts.push(this.slice(from, match.index), new Traced(fresh, ids))
      from = end
    }
    return Traced.join(...parts, this.slice(from))
  }

  /** Puts `what` in front of every code unit that `where` names. */
  insertBefore(where: (index: number) => boolean, what: string): Traced {
    const parts: Traced[] = []
    let from = 0
    for (let index = 0; index < this.text.length; index++) {
      if (!where(index)) continue
      parts.push(this.slice(from, index), new Traced(what))
      from = index
    }
    return Traced.join(...parts, this.slice(from))
  }
}
