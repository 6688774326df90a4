// One article's notes: what the store holds, what is not written yet, and where each stands in the present text.
import type { Annotation, AnnotationFile } from '../../model/annotation.ts'
import type { SignOffEvent } from '../../model/signOff.ts'
import { anchorText } from '../../notes/anchorText.ts'
import { isGone, stateOf } from '../../notes/annotationState.ts'
import { mergeAnnotations } from '../../notes/mergeAnnotations.ts'
import { placeAfterEdit, placeAnnotations, type PlacedAnnotation } from '../../notes/notebook.ts'
import type { OldTexts, StoreFailure, StoreOutcome } from '../../notes/notesDisk.ts'
import { foundAgain, isSure, placeAnew, placedThen, type PlacedText, seenText } from '../../notes/placement.ts'
import type { AnnotationFileFault } from '../../notes/readAnnotationFile.ts'
import { type AnchoredMark, marksOf } from '../../notes/verified.ts'
import { LineIndex } from '../positions.ts'

/** Why the file is not what it should be: it was not understood, or the disk refused. */
export type StoreTrouble = { readonly fault: AnnotationFileFault } | { readonly failure: StoreFailure }

const noSignOffs: readonly SignOffEvent[] = []

export class ArticleNotes {
  /** The path under which the store keeps them. */
  readonly article: string
  /** The path of the article in which they are shown: another one while this one is missing and its words stand there. */
  shownIn: string
  trouble: StoreTrouble | null = null
  #disk: AnnotationFile
  #pending: AnnotationFile
  #annotations: readonly Annotation[] | null = null
  #marks: readonly AnchoredMark[] | null = null
  #placed: PlacedText | null = null
  #lines: LineIndex | null = null
  /** The text for which earlier texts were asked. */
  #settled: string | null = null
  #remembered: PlacedText | null = null

  constructor(article: string) {
    this.article = this.shownIn = article
    this.#disk = this.#pending = { article, annotations: [] }
  }

  /** All that is known, deleted ones included. */
  get annotations(): readonly Annotation[] {
    return (this.#annotations ??= this.isPending
      ? mergeAnnotations(this.#pending, this.#disk).annotations
      : this.#disk.annotations)
  }

  /** Who signed the article. A signature is written at once or not at all: none ever waits. */
  get signOffs(): readonly SignOffEvent[] {
    return this.#disk.signOffs ?? noSignOffs
  }

  /** The verified figures among them. The same list until an annotation changes. */
  get marks(): readonly AnchoredMark[] {
    return (this.#marks ??= marksOf(this.annotations))
  }

  get isPending(): boolean {
    return this.#pending.annotations.length > 0
  }

  /** What waits to be written. */
  get pending(): AnnotationFile {
    return this.#pending
  }

  /** Null while the article is missing. */
  get placed(): PlacedText | null {
    return this.#placed
  }

  /** Of the placed text. */
  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.#placed?.text.source ?? ''))
  }

  /** Takes what the store answered; true where it says something new. What was not understood leaves what is known. */
  taken(outcome: StoreOutcome): boolean {
    if (!('file' in outcome)) {
      const isNews = JSON.stringify(this.trouble) !== JSON.stringify(outcome)
      this.trouble = outcome
      return isNews
    }
    const wasTroubled = this.trouble !== null
    this.trouble = null
    const isSame = JSON.stringify(outcome.file.annotations) === JSON.stringify(this.#disk.annotations)
    const isSigned = JSON.stringify(outcome.file.signOffs) !== JSON.stringify(this.#disk.signOffs)
    if (isSame && !isSigned) return wasTroubled
    this.#disk = { ...outcome.file, article: this.article }
    if (!isSame) this.#refresh()
    return true
  }

  /** Adds what somebody did, to be written later. */
  add(annotation: Annotation): void {
    const addition = { article: this.article, annotations: [annotation] }
    this.#pending = mergeAnnotations(this.#pending, addition)
    this.#refresh()
  }

  /** `flushed` is on the disk now. What was added meanwhile still waits. */
  written(flushed: AnnotationFile): void {
    if (this.#pending === flushed) this.#pending = { article: this.article, annotations: [] }
    this.#annotations = this.#marks = null
  }

  /** The text as it is being typed; true where a note is somewhere else now. */
  typed(text: string): boolean {
    const before = this.#placed
    if (before === null) return this.place(text)
    if (before.text.source === text) return false
    const now = anchorText(text)
    return this.#set({ text: now, notes: placeAfterEdit(before.notes, before.text, now) })
  }

  /** The text as it is after a change elsewhere, or null where the article is gone. True where a note is somewhere else now. */
  place(text: string | null): boolean {
    if (text === null) {
      const wasPlaced = this.#placed !== null
      this.#placed = this.#lines = null
      return wasPlaced
    }
    if (this.#placed?.text.source === text) return false
    const now = anchorText(text)
    return this.#set({ text: now, notes: placeAnew(this.annotations, now, this.#placed) })
  }

  /** Looks for orphans once more: an undone deletion brings them back. */
  retryOrphans(): boolean {
    const placed = this.#placed
    if (placed === null || placed.notes.every(({ anchoring }) => anchoring.state === 'placed')) return false
    return this.#set({ text: placed.text, notes: foundAgain(placed.notes, placed.text) })
  }

  /** Asks for earlier texts where a place is not sure, once for each text. True where a note is somewhere else now. */
  async settle(root: string, oldTexts: OldTexts): Promise<boolean> {
    const placed = this.#placed
    if (placed === null || this.#settled === placed.text.source) return false
    this.#settled = placed.text.source
    if (placed.notes.every(isSure)) return false
    const seen = await oldTexts.lastSeen(root, this.article)
    const history = await oldTexts.ofHistory(root, this.article)
    if (this.#placed?.text !== placed.text) return false
    const before = seen && placedThen(seen, this.annotations)
    const found = placeAnew(this.annotations, placed.text, before, history.map(anchorText))
    return this.#set({ text: placed.text, notes: found })
  }

  /** Keeps the text and the places for the time when it is changed behind the editor's back. */
  async remember(root: string, oldTexts: OldTexts): Promise<void> {
    if (this.#placed === null || this.#placed === this.#remembered) return
    this.#remembered = this.#placed
    await oldTexts.remember(root, this.article, seenText(this.#placed))
  }

  #refresh(): void {
    this.#annotations = this.#marks = null
    const placed = this.#placed
    if (placed === null) return
    const known = new Map(placed.notes.map((one) => [one.annotation.id, one]))
    const notes = this.annotations.flatMap((annotation): PlacedAnnotation[] => {
      const state = stateOf(annotation)
      const last = known.get(annotation.id)
      const isSame = last && JSON.stringify(last.state.anchor) === JSON.stringify(state.anchor)
      if (isSame && !isGone(state)) return [{ annotation, state, anchoring: last.anchoring }]
      return [...placeAnnotations([annotation], placed.text)]
    })
    this.#settled = null
    this.#set({ text: placed.text, notes })
  }

  #set(placed: PlacedText): boolean {
    const before = this.#placed
    if (before?.text !== placed.text) this.#lines = null
    this.#placed = placed
    return before === null || !isSamePlaces(before, placed)
  }
}

/** The same places, and the same words there: an edit inside a verified figure makes its mark stale. */
function isSamePlaces(before: PlacedText, after: PlacedText): boolean {
  return (
    before.notes.length === after.notes.length &&
    before.notes.every(({ anchoring }, index) => {
      const other = after.notes[index]!.anchoring
      if (anchoring === other) return true
      if (anchoring.state === 'orphaned' || other.state === 'orphaned') return anchoring.state === other.state
      const { start, end } = anchoring.span
      if (start !== other.span.start || end !== other.span.end) return false
      return before.text.source.slice(start, end) === after.text.source.slice(start, end)
    })
  )
}
