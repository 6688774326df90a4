// What the text itself says about how its figures hang together: stated by 其中, 占…的, 从…增至…, 同比增长.

export type RelationKind = Relation['kind']

/** Members are indices into the digest's figures. Which of them are set depends on `kind`. */
export type Relation =
  /**
   * `whole` = the parts added up, each with its sign (all +1 where there are none: 顺差 = 出口 − 进口 has 1 and −1).
   * `complete`: the text says (or the trade identity does) that the parts are all there is.
   */
  | {
      readonly kind: 'sum'
      readonly whole: number
      readonly parts: readonly number[]
      readonly signs?: readonly (1 | -1)[]
      readonly complete: boolean
    }
  /** `now` is `before` grown by `rate`; `years` more than 1 for a compound average rate (年均). */
  | {
      readonly kind: 'growth'
      readonly now: number
      readonly before: number
      readonly rate: number
      readonly years: number
    }
  | { readonly kind: 'share'; readonly part: number; readonly whole: number; readonly share: number }
  /** `grown`: 增长3.3倍 (now = before × 4.3); else 是…的3.3倍, 相差3.3倍 (now = before × 3.3). */
  | {
      readonly kind: 'multiple'
      readonly now: number
      readonly before: number
      readonly multiple: number
      readonly grown: boolean
    }
  /** `again` says by its words what `first` says, and differs from it as by one slip of the pen (30.5 and 35.0). */
  | { readonly kind: 'restatement'; readonly first: number; readonly again: number }
  /** a − b = difference, of percentages in percentage points: `a` is the one that the text says is the greater. */
  | { readonly kind: 'difference'; readonly a: number; readonly b: number; readonly difference: number }
  /** Several rates, each `points` above (or with `less` below) one and the same rate, which need not be told. */
  | {
      readonly kind: 'common-base'
      readonly rates: readonly number[]
      readonly points: readonly number[]
      readonly less: boolean
    }
  /** A quantity that is by its definition one divided by another, `times` over (per head, in percent). */
  | {
      readonly kind: 'quotient'
      readonly quotient: number
      readonly dividend: number
      readonly divisor: number
      readonly times: string
      /** Dividend and divisor are rates of growth and stand for indices: 上涨2.8% for 102.8. */
      readonly asIndices: boolean
      /** The divisor counts people, of whom each has the quotient, in the unit of the dividend. */
      readonly perHead: boolean
    }
  /**
   * A stock that grew by `rate` to `stock`, and the flow of the same year; or, where the stock is not told, rate and flow with
   * what each had more (or less) than a year before.
   */
  | {
      readonly kind: 'stock-flow'
      readonly rate: number
      readonly flow: number
      readonly stock: number | null
      readonly rateChange: number | null
      readonly flowChange: number | null
    }
  /** A length of time with the dates that it runs between: `least` to `most` of its unit, by how the ends are counted. */
  | {
      readonly kind: 'date-span'
      readonly length: number
      readonly least: number
      readonly most: number
      /** As printed: 2016年至2023年. */
      readonly dates: string
    }
  /**
   * `whole` is the rate of growth of a total, `rates` those of its parts, which are all there is: it lies between them.
   * `levels` are the parts' levels, by which the rates are weighed, or empty; `signs` as in a sum.
   */
  | {
      readonly kind: 'growth-of-sum'
      readonly whole: number
      readonly rates: readonly number[]
      readonly levels: readonly number[]
      readonly signs?: readonly (1 | -1)[]
    }
  /** A part has `share` of its whole, `change` percentage points more than a year before; both grew. */
  | {
      readonly kind: 'share-change'
      readonly share: number
      readonly change: number
      readonly partRate: number
      readonly wholeRate: number
    }
  /**
   * What parts that grew by `rates` to `levels` gave together to their whole, which is all of `wholeLevels`: in percent of the
   * whole's increment (贡献率), or with `points` in percentage points of its growth (拉动外贸增长4.5个百分点).
   */
  | {
      readonly kind: 'contribution'
      readonly contribution: number
      readonly points: boolean
      readonly levels: readonly number[]
      readonly rates: readonly number[]
      readonly wholeLevels: readonly number[]
      readonly wholeRates: readonly number[]
    }
  /** One amount in two currencies: 39.3亿美元（折合280亿元）. */
  | { readonly kind: 'conversion'; readonly amount: number; readonly converted: number }
  /** `announced` things, of which `listed` follow or stand before. `open`: the list says that it is not all (等, 其中). */
  | { readonly kind: 'list-count'; readonly announced: number; readonly listed: number; readonly open: boolean }

/** 17.23万亿元 − 14.31万亿元: the terms with their signs between them; all + where none are given. */
export function signedTerms(terms: readonly string[], signs?: readonly (1 | -1)[]): string {
  return terms
    .map((term, index) => (signs?.[index] === -1 ? ` − ${term}` : index === 0 ? term : ` + ${term}`))
    .join('')
    .trim()
}
