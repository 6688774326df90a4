// The headings above a passage, followed through a document, with what each says of its time.
import type { Passage } from '../model/passage.ts'
import { numberingOf } from '../parse/numbering.ts'

interface Open<Stated> {
  readonly level: number
  readonly numbered: boolean
  stated: Stated | null
}

/** Of headings in the order of the text. A line without a number does not end a numbered section. */
export class HeadingTrail<Stated> {
  /** How many headings were passed. */
  passed = 0
  private open: Open<Stated>[] = []
  private article = 0

  /** Goes on to the next passage. */
  enter({ kind, level, article, text }: Passage): void {
    if (article !== this.article) {
      this.open = []
      this.article = article
      this.passed++
    }
    if (kind !== 'heading') return
    this.begin(level, numberingOf(text) !== null)
    this.passed++
  }

  private begin(level: number, numbered: boolean): void {
    this.open = this.open.filter((heading) => heading.level < level || (heading.numbered && !numbered))
    this.open.push({ level, numbered, stated: null })
  }

  /** Notes what the heading that was entered last says. */
  state(stated: Stated | null): void {
    const last = this.open.at(-1)
    if (last !== undefined && stated !== null) last.stated = stated
  }

  /** Changes what the nearest heading that says something says, for the passages behind. */
  restate(stated: Stated): void {
    const nearest = this.nearest
    if (nearest !== undefined) nearest.stated = stated
  }

  /** Of the nearest heading that says something. */
  get stated(): Stated | null {
    return this.nearest?.stated ?? null
  }

  private get nearest(): Open<Stated> | undefined {
    return this.open.findLast(({ stated }) => stated !== null)
  }
}
