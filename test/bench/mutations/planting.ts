// One planted error: what is changed in the texts, and what the changed figures then say.
import type { SourceDocument } from '../../../server/src/model/document.ts'
import type { Span } from '../../../server/src/model/span.ts'
import type { Stated, StatedFigure } from './stated.ts'
import type { Written } from './written.ts'

export interface Edit {
  readonly path: string
  readonly span: Span
  readonly text: string
  /** Up to where in the document what it changes speaks of other figures too; else up to its own end. */
  readonly bearsOn?: number
}

export interface Planting {
  readonly mutator: string
  /** In any order; they do not overlap. */
  readonly edits: readonly Edit[]
  /** What the figures that it changes say now, by id. */
  readonly written: ReadonlyMap<string, Written>
  /** Figures that then claim to be another quantity: what is written there must fit what this one says of it. */
  readonly claims?: readonly (readonly [figure: string, rival: string])[]
  /** Where names are changed instead: the error is real as another mention of the same name stands in the texts. */
  readonly name?: true
}

/** One kind of error, tried at every figure that stands in a bond. Null where it cannot be made there. */
export interface FigureMutator {
  readonly name: string
  plant(figure: StatedFigure, stated: Stated, random: () => number): Omit<Planting, 'mutator'> | null
}

/** The figure with another text in its place. */
export function rewritten(figure: StatedFigure, written: Written): Omit<Planting, 'mutator'> {
  return {
    edits: [{ path: figure.path, span: figure.span, text: written.text }],
    written: new Map([[figure.id, written]]),
  }
}

export function textOf(stated: Stated, path: string): string {
  return stated.documents.find((document) => document.path === path)?.text ?? ''
}

/** The document after the edits, and where an offset of it lay before. */
export function applyEdits(
  document: SourceDocument,
  edits: readonly Edit[],
): { readonly document: SourceDocument; originOf(offset: number): number } {
  const own = edits.filter(({ path }) => path === document.path).sort((a, b) => a.span.start - b.span.start)
  let text = ''
  let last = 0
  const shifts: { readonly from: number; readonly by: number }[] = []
  for (const edit of own) {
    text += document.text.slice(last, edit.span.start) + edit.text
    last = edit.span.end
    shifts.push({ from: text.length, by: last - text.length })
  }
  const shiftAt = (offset: number): number => shifts.filter(({ from }) => from <= offset).at(-1)?.by ?? 0
  return {
    document: { ...document, text: text + document.text.slice(last) },
    originOf: (offset) => offset + shiftAt(offset),
  }
}
