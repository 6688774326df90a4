// jiaokan/signOff/…: an article is signed at a stage, a signature taken back, and where all that stands.
import type { SignOffEvent } from '../../model/signOff.ts'
import type { StoreOutcome } from '../../notes/notesDisk.ts'
import { isSigned, type StageState } from '../../notes/signOffState.ts'
import type { Folder } from '../folder.ts'
import type { DocumentParams } from '../protocol.ts'
import type { SignedStageParams, SignOff, SignOffResult, SignParams } from '../signOffProtocol.ts'
import { phrase, type Phrase } from '../words.ts'
import { authorOf, type NotesContext } from './changeNotes.ts'
import type { FolderNotes } from './folderNotes.ts'
import { localDay, newInstant } from './stamp.ts'
import { storeComplaint } from './troubleText.ts'

/** An article with the store that keeps its sign-offs. */
export interface SignableArticle {
  readonly folder: Folder
  readonly path: string
  readonly store: FolderNotes
  /** Null where the article is missing or takes no part. */
  readonly text: string | null
}

/** Null for loose documents, and for files that are no articles and were never signed. */
export function signable({ session, notes }: NotesContext, { textDocument }: DocumentParams): SignableArticle | null {
  const located = session.locate(textDocument.uri)
  const { folder, path } = session.placeOf(textDocument.uri)
  const store = notes.of(folder)
  if (store === null || (located === null && store.signOffs.eventsOf(path).length === 0)) return null
  return { folder, path, store, text: located?.digest.document.text ?? null }
}

export function signOffStatus(context: NotesContext, params: DocumentParams): SignOffResult {
  const article = signable(context, params)
  return { signOff: article && signOffOf(article), problem: null, notice: null }
}

export function signOffList({ notes }: NotesContext): readonly SignOff[] {
  return notes.folders().flatMap(([folder, store]) =>
    store.signOffs
      .articles()
      .map((path) => signOffOf({ folder, path, store, text: store.options.textOf(path) }))
      .filter(({ stages }) => stages.some(({ signed }) => signed !== null)),
  )
}

/** The signature and the text that it stands for are on the disk before this answers without a problem. */
export async function sign(context: NotesContext, params: SignParams): Promise<SignOffResult> {
  const article = signable(context, params)
  const { folder } = context.session.placeOf(params.textDocument.uri)
  const { language, stages } = folder.settings
  if (article === null || article.text === null) return refused(phrase('signNoArticle', language))
  const { store, path, text } = article
  const by = authorOf(folder, params)
  const { stage } = params
  const before = signedNow(article, stage)
  const hash = store.options.disk.hashOf(text)
  if (!stages.includes(stage)) return refusedOf(article, 'signNoStage', stage, listed(stages, language))
  if (by === '') return refusedOf(article, 'signNoName')
  if (before?.by === by && before.text === hash) return refusedOf(article, 'signAlready', stage, by)
  const complaint = await store.keepSigned(path, text)
  if (complaint !== null) return refusedOf(article, 'signRefused', storeComplaint(complaint, language))
  const at = newInstant(store.signOffs.eventsOf(path).at(-1)?.at)
  return record(article, { does: 'signs', at, by, stage, date: localDay(at), text: hash })
}

export async function withdrawSignature(context: NotesContext, params: SignParams): Promise<SignOffResult> {
  const article = signable(context, params)
  const { folder } = context.session.placeOf(params.textDocument.uri)
  if (article === null) return refused(phrase('signNoArticle', folder.settings.language))
  const by = authorOf(folder, params)
  const { stage } = params
  if (signedNow(article, stage) === null) return refusedOf(article, 'signNotSigned', stage)
  if (by === '') return refusedOf(article, 'signNoName')
  const at = newInstant(article.store.signOffs.eventsOf(article.path).at(-1)?.at)
  return record(article, { does: 'withdraws', at, by, stage })
}

/** The state of the stage; null where nobody signed it. */
export function signedStage(article: SignableArticle, { stage }: SignedStageParams): StageState | null {
  const states = article.store.signOffs.statesOf(article.path, article.folder.settings.stages)
  return states.find((one) => one.stage === stage && one.signed !== null) ?? null
}

function signedNow(article: SignableArticle, stage: string) {
  return signedStage(article, { textDocument: { uri: '' }, stage })?.signed ?? null
}

async function record(article: SignableArticle, event: SignOffEvent): Promise<SignOffResult> {
  const { store, path, folder } = article
  const { language } = folder.settings
  const outcome: StoreOutcome = await store.recordSignOff(path, event)
  if (!('file' in outcome)) return refusedOf(article, 'signRefused', storeComplaint(outcome, language))
  const signOff = signOffOf(article)
  const before = event.does === 'signs' ? signOff.stages.find(({ stage }) => stage === event.stage)?.before : []
  const notice = before?.length ? phrase('signBefore', language, listed(before, language), event.stage) : null
  return { signOff, problem: null, notice }
}

function signOffOf({ folder, path, store, text }: SignableArticle): SignOff {
  const states = store.signOffs.statesOf(path, folder.settings.stages)
  return {
    textDocument: { uri: folder.uriOf(path) },
    article: path,
    missing: text === null && isSigned(states),
    stages: states.map(({ stage, isKnown, signed, isChanged, coveredBy, before }) => ({
      stage,
      known: isKnown,
      signed: signed && { by: signed.by, at: signed.at, date: signed.date, text: signed.text },
      changed: isChanged,
      coveredBy,
      before,
    })),
  }
}

const listed = (names: readonly string[], language: 'zh' | 'en'): string => names.join(language === 'zh' ? '、' : ', ')

const refused = (problem: string): SignOffResult => ({ signOff: null, problem, notice: null })

function refusedOf(article: SignableArticle, key: Phrase, ...values: readonly string[]): SignOffResult {
  const problem = phrase(key, article.folder.settings.language, ...values)
  return { signOff: signOffOf(article), problem, notice: null }
}
