// What was detected in one document, in the keys and the order of CLI.md. A field without a value is null, never absent.
import type { Digest } from '../../model/digest.ts'
import type { Article } from '../../model/document.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { PeriodMention } from '../../model/period.ts'
import type { Span } from '../../model/span.ts'
import type { TitleMention } from '../../model/title.ts'

/** `text` is what stands in the range, blanks of the extraction included. */
export function annotate(digest: Digest) {
  const { path, encoding, text } = digest.document
  return {
    path,
    encoding,
    coverage: { numerals: digest.coverage.numerals, understood: digest.coverage.understood },
    articles: digest.articles.map(article),
    figures: digest.figures.map((one) => figure(one, text)),
    periods: digest.periods.map((one) => period(one, text)),
    titles: digest.titles.map((one) => title(one, text)),
    entities: digest.entities.map((one) => entity(one, text)),
  }
}

export function rangeOf({ start, end }: Span): readonly [number, number] {
  return [start, end]
}

function article({ span, title, date, dateFrom }: Article) {
  return { range: rangeOf(span), title, date, dateFrom }
}

function figure({ span, observation }: FigureMention, text: string) {
  return {
    range: rangeOf(span),
    text: text.slice(span.start, span.end),
    value: observation.value,
    low: observation.low,
    high: observation.high,
    interval: [observation.interval.low, observation.interval.high],
    unit: observation.unit,
    kind: observation.kind,
    hedge: observation.hedge,
    basis: observation.basis,
    direction: observation.direction,
    status: observation.status,
    indicator: observation.indicator,
    scope: observation.scope,
    period: observation.period,
    source: observation.source,
    quantity: observation.quantity,
  }
}

function period({ span, value }: PeriodMention, text: string) {
  return { range: rangeOf(span), text: text.slice(span.start, span.end), value }
}

function title({ span, reading }: TitleMention, text: string) {
  const { title, issuer, issued, short } = reading
  return { range: rangeOf(span), text: text.slice(span.start, span.end), title, issuer, issued, short }
}

function entity({ span, reading }: EntityMention, text: string) {
  const { type, canonical } = reading
  return { range: rangeOf(span), text: text.slice(span.start, span.end), type, canonical }
}
