// What stands above articles and sections: how many figures they hold, how many of them stand elsewhere too, how many conflicts.
import type { Snapshot } from '../index/snapshot.ts'
import type { Digest } from '../model/digest.ts'
import type { Span } from '../model/span.ts'
import type { Conflicts } from './conflicts.ts'
import { sectionsOf, type Section } from './structure.ts'

export interface CodeLens {
  /** The heading that it stands above. */
  readonly span: Span
  readonly figures: number
  /** Other mentions, in the folder, of the quantities in this section. */
  readonly mentions: number
  readonly conflicts: number
  /** The first conflict in the section, where there is one. */
  readonly firstConflict: Span | null
}

/** One for each article and each section, none where nothing is to be told. */
export function codeLenses(snapshot: Snapshot, path: string, conflicts: Conflicts): readonly CodeLens[] {
  const digest = snapshot.digests.get(path)
  if (digest === undefined) return []
  const marked = conflictSpans(digest, conflicts)
  return sectionsOf(digest)
    .map((section) => lensOf(snapshot, digest, section, marked))
    .filter((lens) => lens.figures + lens.conflicts > 0)
}

function lensOf(snapshot: Snapshot, digest: Digest, section: Section, marked: readonly Marked[]): CodeLens {
  const holds = (span: Span, passage: number): boolean =>
    digest.passages[passage]?.article === section.article &&
    section.span.start <= span.start &&
    span.end <= section.span.end
  const figures = digest.figures.filter(({ span, passage }) => holds(span, passage))
  const quantities = new Set(figures.flatMap(({ observation }) => observation.quantity ?? []))
  const here = figures.filter(({ observation }) => observation.quantity !== null).length
  const everywhere = [...quantities].reduce((sum, key) => sum + snapshot.quantity(key).length, 0)
  const conflicts = marked.filter(({ span, passage }) => holds(span, passage))
  return {
    span: section.head,
    figures: figures.length,
    mentions: everywhere - here,
    conflicts: conflicts.length,
    firstConflict: conflicts[0]?.span ?? null,
  }
}

interface Marked {
  readonly span: Span
  readonly passage: number
}

function conflictSpans(digest: Digest, conflicts: Conflicts): readonly Marked[] {
  const path = digest.document.path
  const marked = (['figure', 'title', 'entity'] as const).flatMap((kind) => {
    const mentions: readonly Marked[] = { figure: digest.figures, title: digest.titles, entity: digest.entities }[kind]
    return mentions.filter((_, ordinal) => conflicts({ path, kind, ordinal }))
  })
  return marked.sort((a, b) => a.span.start - b.span.start)
}
