// What may be written at the cursor: titles behind 《, numbers of documents behind 〔, names, and figures that the folder knows.
import type { Snapshot } from '../../index/snapshot.ts'
import type { Language } from '../../model/finding.ts'
import { sentenceStart } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import { figureCompletions } from './completionFigures.ts'
import { nameCompletions, quotedNames } from './completionNames.ts'
import { numberCompletions, titleCompletions } from './completionTitles.ts'
import { passageAt } from '../passageAt.ts'
import type { Completion, CompletionPlace, Proposal } from './proposal.ts'

export interface Completions {
  /** What is replaced: what was typed of the word so far. */
  readonly span: Span
  /** The best first, at most 100. */
  readonly items: readonly Completion[]
}

const most = 100

/** Null in code, in front matter, and where nothing is known that fits. */
export function completions(snapshot: Snapshot, path: string, offset: number, language: Language): Completions | null {
  const place = placeAt(snapshot, path, offset, language)
  if (place === null) return null
  const proposal = proposalAt(snapshot, place)
  if (proposal === null || proposal.items.length === 0) return null
  const start = sourceStart(place, proposal.typed.length)
  return start === null ? null : { span: { start, end: offset }, items: proposal.items.slice(0, most) }
}

function proposalAt(snapshot: Snapshot, place: CompletionPlace): Proposal | null {
  const opened = /[《〔“]([^《》〔〕“”]{0,60})$/u.exec(place.before)
  const typed = opened?.[1] ?? ''
  if (opened?.[0].startsWith('《')) return titleCompletions(snapshot, place, typed)
  if (opened?.[0].startsWith('〔')) return numberCompletions(snapshot, place, typed)
  if (opened?.[0].startsWith('“')) return quotedNames(snapshot, place, typed)
  return figureCompletions(snapshot, place) ?? nameCompletions(snapshot, place)
}

function placeAt(snapshot: Snapshot, path: string, offset: number, language: Language): CompletionPlace | null {
  const digest = snapshot.digests.get(path)
  const found = digest && passageAt(digest, offset)
  if (!digest || !found || found.passage.offsets[found.index - 1] !== offset - 1) return null
  const { passage, index } = found
  const before = passage.text.slice(sentenceStart(passage, Math.max(0, index - 1)), index)
  return { digest, passage, before, next: digest.document.text.charAt(offset), offset, language }
}

/** Where the last `length` characters begin in the source; null where they run over a line break. */
function sourceStart({ digest, passage, offset }: CompletionPlace, length: number): number | null {
  if (length === 0) return offset
  const index = passage.offsets.indexOf(offset - 1) - length + 1
  const start = passage.offsets[index]
  if (start === undefined || /[\r\n]/.test(digest.document.text.slice(start, offset))) return null
  return start
}
