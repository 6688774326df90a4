// What a hand-labelled article holds, as far as it is scored. Quotes are found by `ctx` and `t`; blanks do not count.
import type { Basis, Direction, FigureKind, Hedge, Status } from '../../server/src/model/figure.ts'

/** `t` within `ctx`, its `n`-th occurrence there (the first without `n`); `ctx` occurs once in the article. */
export interface Quote {
  readonly ctx?: string
  readonly t: string
  readonly n?: number
}

/** A figure; with `opt` it may be found or left, and says nothing else. */
export interface FigureLabel extends Quote {
  readonly id?: string
  readonly opt?: boolean
  readonly v?: string
  readonly low?: string
  readonly high?: string
  readonly u?: string
  readonly k?: FigureKind
  readonly h?: Hedge
  readonly b?: Basis
  readonly dir?: Direction
  readonly p?: string | null
  readonly ind?: string | null
  readonly scope?: string | null
  readonly status?: Status
  readonly threshold?: boolean
}

export interface TitleLabel extends Quote {
  readonly title: string
  readonly short?: boolean
  readonly opt?: boolean
}

export interface EntityLabel extends Quote {
  readonly opt?: boolean
}

/** Members are ids of figures, one or a list of them, by the part that they play; what is no figure is not scored. */
export interface RelationLabel {
  readonly kind: string
  readonly calc?: string
  readonly [role: string]: unknown
}

export interface Labels {
  readonly doc: string
  /** `first` are the first characters of the article's body. */
  readonly articles?: readonly { readonly first: string; readonly date: string | null }[]
  readonly figures: readonly FigureLabel[]
  readonly policies?: readonly TitleLabel[]
  readonly entities?: readonly EntityLabel[]
  /** Groups of ids that report the same quantity. */
  readonly same?: readonly (readonly string[])[]
  readonly relations?: readonly RelationLabel[]
  /** What is wrong in the article, by the figure that it stands at. */
  readonly findings?: readonly { readonly code: string; readonly at: string }[]
}

/** A figure of one of several articles. */
export interface CrossQuote extends Quote {
  readonly doc: string
}

/** What is the same quantity in several articles. */
export interface CrossLabels {
  readonly same: readonly (readonly CrossQuote[])[]
}
