// All that is known of one document: the result of intake … interpret, remembered by content hash. Immutable.
import type { Article, SourceDocument } from './document.ts'
import type { EntityMention } from './entity.ts'
import type { FigureMention } from './figure.ts'
import type { Passage } from './passage.ts'
import type { PeriodMention } from './period.ts'
import type { Relation } from './relation.ts'
import type { Suppression } from './suppression.ts'
import type { TitleFault, TitleMention } from './title.ts'

/** How many numerals were understood (read as figure, period, title part, numbering …) out of all. */
export interface Coverage {
  readonly numerals: number
  readonly understood: number
}

export interface Digest {
  readonly document: SourceDocument
  readonly articles: readonly Article[]
  readonly passages: readonly Passage[]
  /** In order of the text, and so are the other lists. */
  readonly figures: readonly FigureMention[]
  readonly periods: readonly PeriodMention[]
  readonly titles: readonly TitleMention[]
  readonly titleFaults: readonly TitleFault[]
  readonly entities: readonly EntityMention[]
  readonly relations: readonly Relation[]
  readonly suppressions: readonly Suppression[]
  readonly coverage: Coverage
}
