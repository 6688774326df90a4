// Labelled relations between figures of the kinds that the engine states: found where one joins the same figures in the same parts.
import type { Relation } from '../../../server/src/model/relation.ts'
import type { RelationLabel } from '../labels.ts'
import type { FoundFigures, Subject } from './subject.ts'

/** By kind, the parts that figures play: what the labels call them, and what a relation has there. */
const roles: Readonly<Record<string, Readonly<Record<string, (relation: Relation) => readonly number[]>>>> = {
  sum: {
    whole: (one) => (one.kind === 'sum' ? [one.whole] : []),
    parts: (one) => (one.kind === 'sum' ? one.parts : []),
  },
  share: {
    part: (one) => (one.kind === 'share' ? [one.part] : []),
    whole: (one) => (one.kind === 'share' ? [one.whole] : []),
    share: (one) => (one.kind === 'share' ? [one.share] : []),
  },
  multiple: {
    now: (one) => (one.kind === 'multiple' ? [one.now] : []),
    before: (one) => (one.kind === 'multiple' ? [one.before] : []),
    multiple: (one) => (one.kind === 'multiple' ? [one.multiple] : []),
  },
  growth: {
    now: (one) => (one.kind === 'growth' ? [one.now] : []),
    before: (one) => (one.kind === 'growth' ? [one.before] : []),
    rate: (one) => (one.kind === 'growth' ? [one.rate] : []),
  },
  difference: {
    a: (one) => (one.kind === 'difference' ? [one.a] : []),
    b: (one) => (one.kind === 'difference' ? [one.b] : []),
    diff: (one) => (one.kind === 'difference' ? [one.difference] : []),
  },
}

/** A figure may stand for another one that is labelled as the same quantity. */
export function scoreRelations(subject: Subject, found: FoundFigures): void {
  const { article, reading, sheet } = subject
  for (const label of article.labels.relations ?? []) {
    const parts = roles[label.kind]
    if (parts === undefined) continue
    const isFound = reading.relations.some(
      (relation) =>
        relation.kind === label.kind &&
        Object.entries(parts).every(([role, members]) =>
          isSameSet(
            idsOf(label, role).map((id) => placesOf(subject, found, id)),
            members(relation),
          ),
        ),
    )
    const printed = Object.keys(parts).map((role) =>
      idsOf(label, role)
        .map((id) => textOf(found, id))
        .join('+'),
    )
    const wanted = `${label.kind} ${printed.join(' | ')}`
    sheet.mark('relations', isFound, { wanted, got: '–', context: label.calc ?? '' })
  }
}

function idsOf(label: RelationLabel, role: string): string[] {
  const member = label[role]
  const list: readonly unknown[] = Array.isArray(member) ? member : [member]
  return list.filter((id) => typeof id === 'string')
}

function textOf(found: FoundFigures, id: string): string {
  return found.get(id)?.observation.text ?? `${id} not found`
}

/** Indices of the figure, and of those labelled as the same quantity. */
function placesOf({ article, reading }: Subject, found: FoundFigures, id: string): number[] {
  const group = (article.labels.same ?? []).find((ids) => ids.includes(id)) ?? [id]
  return group.flatMap((one) => {
    const mention = found.get(one)
    return mention === undefined ? [] : [reading.figures.indexOf(mention)]
  })
}

function isSameSet(wanted: readonly (readonly number[])[], members: readonly number[]): boolean {
  return wanted.length === members.length && wanted.every((places) => members.some((one) => places.includes(one)))
}
