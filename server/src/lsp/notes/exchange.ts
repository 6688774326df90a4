// Notes out of the editor and into it: Markdown, CSV and W3C JSON-LD out, JSON-LD in. Signatures go out only.
import { printJsonLd, readJsonLd } from '../../notes/jsonLd.ts'
import { type ListedNotes, notesCsv, notesMarkdown } from '../../notes/listNotes.ts'
import { signedArticle } from '../../notes/signedArticle.ts'
import { signaturesByStage } from '../../notes/signOffState.ts'
import type { Folder } from '../folder.ts'
import type { ExportNotesParams, ImportNotesParams, ImportNotesResult } from '../notesProtocol.ts'
import { canonical } from '../roots.ts'
import { phrase } from '../words.ts'
import type { ArticleNotes } from './articleNotes.ts'
import type { NotesContext } from './changeNotes.ts'
import type { FolderNotes } from './folderNotes.ts'
import { notesOf } from './presentNote.ts'
import { newId, newInstant } from './stamp.ts'

export async function exportNotes(context: NotesContext, params: ExportNotesParams): Promise<{ text: string }> {
  const { format, uri } = params
  const shown = context.notes
    .folders()
    .flatMap(([folder, notes]) => notes.all().map((one) => [folder, one, notes] as const))
    .filter(([folder, one]) => uri === undefined || canonical(folder.uriOf(one.shownIn)) === canonical(uri))
    .filter(([, one]) => notesOf(one).length > 0 || signaturesByStage(one.signOffs).size > 0)
  if (format === 'jsonld') return { text: printJsonLd(shown.map(([, one]) => one)) }
  const listed = await Promise.all(shown.map(([folder, one, notes]) => listedNotes(one, folder, notes)))
  const language = shown[0]?.[0].settings.language ?? 'zh'
  return { text: format === 'csv' ? notesCsv(listed) : notesMarkdown(listed, language) }
}

async function listedNotes(one: ArticleNotes, folder: Folder, { options }: FolderNotes): Promise<ListedNotes> {
  const { lines, shownIn: article, placed } = one
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1
  const text = placed?.text.source ?? null
  const place = { disk: options.disk, root: options.root, store: options.store, article: one.article }
  const present = options.textOf(article)
  const signed = await signedArticle(place, one.signOffs, folder.settings.stages, present)
  return { article, notes: notesOf(one), lineOf, text, signed }
}

/** What is there already stays as it is; events that are new are added. */
export async function importNotes(context: NotesContext, params: ImportNotesParams): Promise<ImportNotesResult> {
  const folders = context.notes.folders()
  const wanted = params.folder === undefined ? null : canonical(params.folder)
  const found = wanted === null ? folders : folders.filter(([folder]) => folder.root?.uri === wanted)
  const [[folder, notes] = [null, null]] = found
  const language = (folder ?? context.session.folders()[0])?.settings.language ?? 'zh'
  if (folder === null || notes === null || found.length > 1) return none(phrase('notesNoFolder', language))
  const read = readJsonLd(params.text, () => newId(() => false), newInstant(undefined))
  if (read === null) return none(phrase('notesNoImport', language))
  let [added, known] = [0, 0]
  for (const file of read.files) {
    const one = notes.of(file.article)
    const ids = new Set(one.annotations.map(({ id }) => id))
    known += file.annotations.filter(({ id }) => ids.has(id)).length
    added += file.annotations.filter(({ id }) => !ids.has(id)).length
    await notes.record(one, ...file.annotations)
  }
  refresh(context, folder)
  const { skipped, skippedAt } = read
  const which = skippedAt.slice(0, 5).join(language === 'zh' ? '、' : ', ') + (skipped > 5 ? '……' : '')
  return { added, known, problem: skipped === 0 ? null : phrase('notesSkipped', language, skipped, which) }
}

function refresh({ notes }: NotesContext, folder: Folder): void {
  notes.of(folder)?.refresh()
  notes.settle()
}

const none = (problem: string): ImportNotesResult => ({ added: 0, known: 0, problem })
