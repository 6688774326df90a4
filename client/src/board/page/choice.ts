// What of an indicator is on the screen: one measure, and which of its lines. Kept for the page while it is hidden.
import { type Measure, type Mention } from '../boardModel.ts'
import type { BoardResult } from '../../../../server/src/lsp/protocol.ts'
import type { PageState } from '../messages.ts'

/** So many lines are shown at first; more are hard to tell apart. */
const linesAtFirst = 5

export class Choice {
  #measure: string | null
  /** Null until there were data to choose from. */
  #hidden: Set<string> | null

  constructor(kept: PageState | undefined) {
    this.#measure = kept?.measure ?? null
    this.#hidden = kept ? new Set(kept.hidden) : null
  }

  get hidden(): ReadonlySet<string> {
    return this.#hidden ?? new Set()
  }

  /** The chosen measure, or the first one where it is gone. */
  measureIn(measures: readonly Measure[]): Measure | undefined {
    this.#hidden ??= new Set(measures.flatMap(({ lines }) => tooMany(lines).map(({ key }) => key)))
    return measures.find(({ key }) => key === this.#measure) ?? measures[0]
  }

  choose(measure: string): void {
    this.#measure = measure
  }

  toggle(key: string, shown: boolean): void {
    if (shown) this.#hidden?.delete(key)
    else this.#hidden?.add(key)
  }

  shown({ lines, mentions }: Measure): readonly Mention[] {
    return mentions.filter(({ line }) => !this.hidden.has(lines[line]?.key ?? ''))
  }

  state({ folder, indicator, chosen }: BoardResult): PageState {
    return { folder, indicator, chosen, measure: this.#measure, hidden: [...this.hidden] }
  }
}

function tooMany(lines: Measure['lines']): Measure['lines'] {
  return [...lines].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count).slice(linesAtFirst)
}
