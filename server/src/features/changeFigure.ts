// Gives a figure another value wherever the folder states it, each place in its own unit, precision and style.
import type { Snapshot } from '../index/snapshot.ts'
import { printLike } from '../detect/printLike.ts'
import type { Observation } from '../model/figure.ts'
import type { MentionReference } from '../model/reference.ts'
import { printedAt, type Edit, type Edits } from './edit.ts'
import { figureMentions, sameMention } from './mentions.ts'
import { readTyped } from './typedFigure.ts'

/** `noNumber`: what was typed is no figure; `otherUnit`: it counts something else; `form`: the figure has no single value. */
export type FigureProblem = 'noNumber' | 'otherUnit' | 'form'

/**
 * `typed` is put where the figure stands, as it was typed (the unit may be left out); every other mention of the quantity gets
 * its value in the style that it is printed in. Places that cannot hold another value (翻一番, a range) stay as they are.
 */
export function changeFigure(snapshot: Snapshot, at: MentionReference, typed: string): Edits<FigureProblem> {
  const observation = snapshot.digests.get(at.path)?.figures[at.ordinal]?.observation
  const printed = printedAt(snapshot, at)
  if (observation === undefined || printed === null) return { problem: 'form' }
  const figure = readTyped(typed, { ...observation, printed: printed.text })
  if ('problem' in figure) return figure
  const own: Edit = { path: at.path, span: printed.span, text: figure.text, at }
  const others = figureMentions(snapshot, observation).filter((entry) => !sameMention(entry.at, at))
  const edits = others.flatMap((entry) => followed(snapshot, entry.at, entry.reading, observation, figure.value))
  return { edits: inOrder([own, ...edits]) }
}

/** The other mentions of the quantity, made to say what the figure at `at` says now. */
export function followFigure(snapshot: Snapshot, at: MentionReference): readonly Edit[] {
  const observation = snapshot.digests.get(at.path)?.figures[at.ordinal]?.observation
  if (observation?.value == null) return []
  const { value } = observation
  const others = figureMentions(snapshot, observation).filter((entry) => !sameMention(entry.at, at))
  return others.flatMap((entry) => followed(snapshot, entry.at, entry.reading, observation, value))
}

function followed(
  snapshot: Snapshot,
  at: MentionReference,
  reading: Observation,
  model: Observation,
  value: string,
): readonly Edit[] {
  const printed = printedAt(snapshot, at)
  if (printed === null || reading.value === null || reading.unit !== model.unit) return []
  if (reading.direction !== model.direction) return []
  const text = printLike(value, printed.text, reading.value)
  return text === null || text === printed.text ? [] : [{ path: at.path, span: printed.span, text, at }]
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => (a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1))
}
