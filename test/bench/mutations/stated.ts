// The bench's view of labelled articles: every figure with its place and what is written, every name, and what bonds them.
import type { SourceDocument } from '../../../server/src/model/document.ts'
import type { Span } from '../../../server/src/model/span.ts'
import type { CrossLabels, EntityLabel, FigureLabel, RelationLabel, TitleLabel } from '../../accuracy/labels.ts'
import { placeOf } from '../../accuracy/quote.ts'
import { dense, plain } from '../../accuracy/text.ts'
import { relationBond, sameBond, type Bond } from './bonds.ts'
import { writtenOf, type Written } from './written.ts'

export interface StatedFigure {
  readonly id: string
  readonly path: string
  readonly span: Span
  readonly written: Written
  readonly label: FigureLabel
}

/** A title or a name in full; `key` is equal for those that are one. */
export interface StatedName {
  readonly kind: 'title' | 'entity'
  readonly key: string
  readonly path: string
  readonly span: Span
}

export interface LabelledText {
  readonly document: SourceDocument
  readonly figures: readonly FigureLabel[]
  readonly same: readonly (readonly string[])[]
  readonly relations: readonly RelationLabel[]
  /** Figures that a labelled finding stands at: their article is not consistent there. */
  readonly faulty: readonly string[]
  readonly titles: readonly TitleLabel[]
  readonly names: readonly EntityLabel[]
}

export interface Stated {
  readonly documents: readonly SourceDocument[]
  readonly figures: ReadonlyMap<string, StatedFigure>
  readonly bonds: readonly Bond[]
  readonly faulty: ReadonlySet<string>
  readonly names: readonly StatedName[]
}

export function statedOf(texts: readonly LabelledText[], cross: CrossLabels): Stated {
  const figures = new Map(texts.flatMap(figuresOf).map((figure) => [figure.id, figure]))
  const bonds = texts.flatMap((text) => {
    const idOf = (name: string): string => idIn(text.document, name)
    const relations = text.relations.map((label) => relationBond(label, idOf))
    const optional = new Set(text.figures.flatMap(({ id, opt }) => (opt === true && id !== undefined ? [id] : [])))
    const same = text.same.flatMap((ids) => sameBond(ids.filter((id) => !optional.has(id)).map(idOf), false))
    return [...same, ...relations.filter((bond) => bond !== null)]
  })
  const across = cross.same.flatMap((quotes) =>
    sameBond(
      quotes.map((quote) => figureAt(texts, figures, quote)?.id ?? ''),
      true,
    ),
  )
  const known = [...bonds, ...across].filter(({ members }) => members.every(({ id }) => figures.has(id)))
  const faulty = new Set(texts.flatMap((text) => text.faulty.map((name) => idIn(text.document, name))))
  return {
    documents: texts.map(({ document }) => document),
    figures,
    bonds: known,
    faulty,
    names: texts.flatMap(namesOf),
  }
}

function idIn(document: SourceDocument, name: string): string {
  return `${document.path}#${name}`
}

function figuresOf({ document, figures }: LabelledText): StatedFigure[] {
  const text = dense(document.text)
  return figures.flatMap((label) => {
    const { id, v, k, h } = label
    if (id === undefined) return []
    const value = v ?? countOf(label.t)
    if (value === null || !/^-?[\d.]+(?:\/\d+)?$/.test(value)) return []
    const about = { kind: k ?? 'count', hedge: h ?? 'exact', direction: label.dir ?? null } as const
    const span = placeOf(text, label)
    return [
      { id: idIn(document, id), path: document.path, span, written: writtenOf(plain(label.t), value, about), label },
    ]
  })
}

/** Small counts (三个方面, 8个) are labelled without a value. */
function countOf(text: string): string | null {
  const at = '一二三四五六七八九十'.indexOf(text.charAt(0).replace('两', '二'))
  return at >= 0 && text !== '' ? String(at + 1) : (/^\d+/.exec(plain(text))?.[0] ?? null)
}

function figureAt(
  texts: readonly LabelledText[],
  figures: ReadonlyMap<string, StatedFigure>,
  quote: CrossLabels['same'][number][number],
): StatedFigure | undefined {
  const text = texts.find(({ document }) => document.path === quote.doc)
  if (text === undefined) return undefined
  const { start } = placeOf(dense(text.document.text), quote)
  return [...figures.values()].find(({ path, span }) => path === quote.doc && span.start <= start && start < span.end)
}

function namesOf({ document, titles, names }: LabelledText): StatedName[] {
  const text = dense(document.text)
  const { path } = document
  return [
    ...titles.map((title): StatedName => ({ kind: 'title', key: title.title, path, span: placeOf(text, title) })),
    ...names.map((name): StatedName => ({ kind: 'entity', key: plain(name.t), path, span: placeOf(text, name) })),
  ]
}
