// What the text itself says about how its figures hang together: stated by 其中, 占…的, 从…增至…, 同比增长.

export type RelationKind = 'sum' | 'growth' | 'share' | 'multiple' | 'difference'

/** Members are indices into the digest's figures. Which of them are set depends on `kind`. */
export type Relation =
  /** `whole` = the parts added up. `complete`: the text says (or the trade identity does) that the parts are all there is. */
  | { readonly kind: 'sum'; readonly whole: number; readonly parts: readonly number[]; readonly complete: boolean }
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
  /** a − b = difference */
  | { readonly kind: 'difference'; readonly a: number; readonly b: number; readonly difference: number }
