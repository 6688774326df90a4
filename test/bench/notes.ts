// What notes cost: 10,000 of them over 200 articles, a fifth of them verified figures, read, shown, and held in place through keystrokes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderNotes } from '../../server/src/lsp/notes/folderNotes.ts'
import { notesOf } from '../../server/src/lsp/notes/presentNote.ts'
import type { Annotation } from '../../server/src/model/annotation.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import { changeAnnotations } from '../../server/src/node/annotationStore.ts'
import { notesDisk } from '../../server/src/node/notesDisk.ts'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import { withMarks } from '../../server/src/notes/verified.ts'
import { benchCorpus } from './corpus.ts'

export interface NotesCost {
  readonly notes: number
  /** Milliseconds: reading the store (while the folder is indexed), showing all notes after that, each of the keystrokes. */
  readonly load: number
  readonly show: number
  readonly keystrokes: readonly number[]
}

export async function notesCost(): Promise<NotesCost> {
  const articles = new Map(benchCorpus(200).map((document) => [document.path, digest(document)]))
  const store = mkdtempSync(join(tmpdir(), 'jiaokan-notes-'))
  try {
    for (const [article, read] of articles)
      await changeAnnotations(store, article, () => ({ article, annotations: notesOn(read, 50) }))
    const folder = folderOf(store, articles)
    const load = await timed(() => folder.load())
    let notes = 0
    const show = await timed(() => {
      folder.refresh()
      notes = folder.all().reduce((sum, one) => sum + notesOf(one).length, 0)
    })
    const [article] = [...articles].sort(([, a], [, b]) => a.document.text.length - b.document.text.length)[100]!
    return { notes, load, show, keystrokes: await keystrokesIn(folder, articles.get(article)!) }
  } finally {
    rmSync(store, { recursive: true })
  }
}

/** Does what the server does with it: whatever changed, its marks are looked at. */
function folderOf(store: string, articles: ReadonlyMap<string, Digest>): FolderNotes {
  const marked = (article: string) => folder.shownIn(article).flatMap(({ marks }) => marks)
  const folder: FolderNotes = new FolderNotes({
    root: store,
    store,
    disk: notesDisk(null),
    textOf: (article) => articles.get(article)?.document.text ?? null,
    articles: () => [...articles.keys()],
    changed: (changed) => void changed.map(marked),
    troubled: () => undefined,
    leftOut: () => undefined,
  })
  return folder
}

/** A key in the middle of an article: the notes follow it, and the marks find their figures in the new reading. */
async function keystrokesIn(folder: FolderNotes, { document }: Digest): Promise<readonly number[]> {
  const { path, text } = document
  const middle = Math.floor(text.length / 2)
  const both = [text, `${text.slice(0, middle)}的${text.slice(middle)}`].map((one) =>
    digest({ ...document, text: one }),
  )
  const keystrokes: number[] = []
  for (let turn = 1; turn <= 60; turn++) {
    const typed = both[turn % 2]!
    keystrokes.push(
      await timed(() => {
        folder.typed(path, typed.document.text)
        for (const { marks } of folder.shownIn(path)) withMarks(typed, marks)
      }),
    )
  }
  return keystrokes.slice(10)
}

/** A fifth of them on figures, as far as there are any. */
function notesOn({ document, figures }: Digest, count: number): readonly Annotation[] {
  const { text } = document
  const anchors = anchorText(text)
  const at = '2026-11-21T10:00:00.000Z'
  const source = { title: '统计公报', address: '', date: '2026' }
  return Array.from({ length: count }, (_, index) => {
    const id = `note${index}`
    const figure = index % 5 === 0 ? figures[index] : undefined
    const start = Math.floor((index * (text.length - 10)) / count)
    const anchor =
      describeAnchor(anchors, figure?.span ?? { start, end: start + 6 }) ??
      describeAnchor(anchors, { start: 0, end: 60 })!
    if (figure !== undefined)
      return { id, subject: 'figure' as const, anchor, events: [{ at, by: '张三', does: 'verifies', source }] }
    return { id, subject: 'span' as const, anchor, events: [{ at, by: '张三', does: 'says', text: '与上月不符？' }] }
  })
}

async function timed(action: () => unknown): Promise<number> {
  const started = performance.now()
  await action()
  return performance.now() - started
}
