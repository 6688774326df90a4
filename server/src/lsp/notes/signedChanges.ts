// jiaokan/signOff/changes and …/text: what changed since a stage was signed, and the text as it was then.
import { signedChanges as changesBetween } from '../../notes/signedChanges.ts'
import { LineIndex } from '../positions.ts'
import type { SignedChanges, SignedStageParams, SignedText, SignedTextParams } from '../signOffProtocol.ts'
import type { NotesContext } from './changeNotes.ts'
import { signable, type SignableArticle, signedStage } from './signOff.ts'

/** Null where nobody signed that stage. */
export async function signedChanges(context: NotesContext, params: SignedStageParams): Promise<SignedChanges | null> {
  const article = signable(context, params)
  const state = article && signedStage(article, params)
  if (!article || !state?.signed) return null
  const { stage, isChanged, signed } = state
  const { by, at, date, text: hash } = signed
  const answer = { stage, signed: { by, at, date, text: hash } }
  if (!isChanged) return { ...answer, textKnown: true, changes: [] }
  const before = await textOf(article, hash)
  if (before === null) return { ...answer, textKnown: false, changes: [] }
  const present = article.text ?? ''
  const lines = new LineIndex(present)
  const uri = article.folder.uriOf(article.path)
  const changes = changesBetween(before, present).map(({ before, after, span }) => ({
    before,
    after,
    location: { uri, range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) } },
  }))
  return { ...answer, textKnown: true, changes }
}

/** Only a text that somebody signed of this article is given. */
export async function signedTextOf(context: NotesContext, params: SignedTextParams): Promise<SignedText> {
  const article = signable(context, params)
  const events = article?.store.signOffs.eventsOf(article.path) ?? []
  const isSigned = events.some((event) => event.does === 'signs' && event.text === params.text)
  return { text: article && isSigned ? await textOf(article, params.text) : null }
}

async function textOf({ store, path }: SignableArticle, hash: string): Promise<string | null> {
  const { disk, root, store: folder } = store.options
  for (const { article } of store.shownIn(path)) {
    const text = await disk.signedText(folder, root, article, hash)
    if (text !== null) return text
  }
  return disk.signedText(folder, root, path, hash)
}
