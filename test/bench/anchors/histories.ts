// Generated histories: an article with notes, what happens to it, and how much of the past is known when it is opened again.
import type { Anchoring } from '../../../server/src/model/annotation.ts'
import { anchorText } from '../../../server/src/notes/anchorText.ts'
import { placeAfterEdit, placeAnnotations } from '../../../server/src/notes/notebook.ts'
import { foundAgain, placeAnew, placedThen, seenText } from '../../../server/src/notes/placement.ts'
import { printAnnotationFile } from '../../../server/src/notes/annotationFile.ts'
import { readAnnotationFile } from '../../../server/src/notes/readAnnotationFile.ts'
import { judge, type Verdict, whereabouts } from './judge.ts'
import { operations } from './operations.ts'
import { notesOn, type TracedNote } from './quotes.ts'
import { Random } from './random.ts'
import { Traced } from './traced.ts'

/**
 * `typed`: the editor saw each step. `cached`: closed, the text last seen is kept. `history`: closed, git holds the old text.
 * `blind`: closed, and nothing is known but the store.
 */
export const knowledge = ['typed', 'cached', 'history', 'blind'] as const
export type Knowledge = (typeof knowledge)[number]

export interface Judged {
  readonly knows: string
  readonly steps: readonly string[]
  readonly note: TracedNote
  readonly before: string
  readonly after: Traced
  readonly anchoring: Anchoring | undefined
  readonly verdict: Verdict
}

const notesEach = 6

/** One history of one to four steps; each step happens near some note. */
export function history(article: string, seed: number): readonly Judged[] {
  const random = new Random(seed)
  const before = new Traced(article)
  const notes = notesOn(before, notesEach, random)
  const knows = knowledge[seed % knowledge.length]!
  const steps: string[] = []
  const states = [before]
  for (let left = 1 + random.below(4); left > 0; left--) {
    const name = random.pick(Object.keys(operations))
    steps.push(name)
    const near = whereabouts(random.pick(notes), states.at(-1)!)?.span ?? { start: 0, end: 1 }
    states.push(operations[name]!(states.at(-1)!, near, random))
  }
  const after = states.at(-1)!
  const found = placesAfter(notes, states, knows)
  return notes.map((note) => {
    const anchoring = found.get(note.annotation.id)
    return { knows, steps, note, before: article, after, anchoring, verdict: judge(note, after, anchoring) }
  })
}

/** Through the store: what is placed is what was read back. */
function placesAfter(notes: readonly TracedNote[], states: readonly Traced[], knows: Knowledge) {
  const stored = readAnnotationFile(
    printAnnotationFile({ article: 'a.md', annotations: notes.map(({ annotation }) => annotation) }),
  )
  const annotations = 'file' in stored ? stored.file.annotations : []
  const [first, ...later] = states.map(({ text }) => anchorText(text))
  const last = later.at(-1)!
  if (knows === 'typed') {
    let [text, placed] = [first!, placeAnnotations(annotations, first!)]
    for (const next of later) {
      placed = placeAfterEdit(placed, text, next)
      text = next
    }
    const back = foundAgain(placed, last)
    return new Map(back.map((one) => [one.annotation.id, one.anchoring]))
  }
  const seen = placedThen(seenText({ text: first!, notes: placeAnnotations(annotations, first!) }), annotations)
  const old = knows === 'history' ? [last, first!] : []
  const placed = placeAnew(annotations, last, knows === 'cached' ? seen : null, old)
  return new Map(placed.map((one) => [one.annotation.id, one.anchoring]))
}
