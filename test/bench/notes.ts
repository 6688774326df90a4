// What notes cost: 10,000 of them over 200 articles, read, shown, and held in place through keystrokes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderNotes } from '../../server/src/lsp/notes/folderNotes.ts'
import { notesOf } from '../../server/src/lsp/notes/presentNote.ts'
import type { Annotation } from '../../server/src/model/annotation.ts'
import { changeAnnotations } from '../../server/src/node/annotationStore.ts'
import { notesDisk } from '../../server/src/node/notesDisk.ts'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import { benchCorpus } from './corpus.ts'

export interface NotesCost {
  readonly notes: number
  /** Milliseconds: reading the store (while the folder is indexed), showing all notes after that, each of the keystrokes. */
  readonly load: number
  readonly show: number
  readonly keystrokes: readonly number[]
}

export async function notesCost(): Promise<NotesCost> {
  const articles = new Map(benchCorpus(200).map(({ path, text }) => [path, text]))
  const store = mkdtempSync(join(tmpdir(), 'jiaokan-notes-'))
  try {
    for (const [article, text] of articles)
      await changeAnnotations(store, article, () => ({ article, annotations: notesOn(text, 50) }))
    const folder = new FolderNotes({
      root: store,
      store,
      disk: notesDisk(null),
      textOf: (article) => articles.get(article) ?? null,
      articles: () => [...articles.keys()],
      changed: () => undefined,
      troubled: () => undefined,
    })
    const load = await timed(() => folder.load())
    let notes = 0
    const show = await timed(() => {
      folder.refresh()
      notes = folder.all().reduce((sum, one) => sum + notesOf(one).length, 0)
    })
    const [article, text] = [...articles].sort(([, a], [, b]) => a.length - b.length)[100]!
    const keystrokes: number[] = []
    for (let turn = 0; turn < 60; turn++) {
      const middle = Math.floor(text.length / 2)
      const typed = turn % 2 === 0 ? `${text.slice(0, middle)}的${text.slice(middle)}` : text
      keystrokes.push(await timed(() => folder.typed(article, typed)))
    }
    return { notes, load, show, keystrokes: keystrokes.slice(10) }
  } finally {
    rmSync(store, { recursive: true })
  }
}

function notesOn(text: string, count: number): readonly Annotation[] {
  const anchors = anchorText(text)
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * (text.length - 10)) / count)
    const anchor = describeAnchor(anchors, { start, end: start + 6 }) ?? describeAnchor(anchors, { start: 0, end: 60 })!
    const events = [{ at: '2026-11-21T10:00:00.000Z', by: '张三', does: 'says', text: '与上月不符？' }] as const
    return { id: `note${index}`, subject: 'span' as const, anchor, events }
  })
}

async function timed(action: () => unknown): Promise<number> {
  const started = performance.now()
  await action()
  return performance.now() - started
}
