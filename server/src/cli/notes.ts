// `jiaokan notes` and `jiaokan notes check`: the notes of the folders that are named, with the store beside or above them.
import { oneLine } from '../config/reader.ts'
import { readArticle } from '../intake/read.ts'
import type { Language } from '../model/finding.ts'
import type { SignOffEvent } from '../model/signOff.ts'
import { anchorText } from '../notes/anchorText.ts'
import { isGone, stateOf } from '../notes/annotationState.ts'
import { printJsonLd } from '../notes/jsonLd.ts'
import { isStaleMark, type ListedNotes, notesCsv, notesMarkdown } from '../notes/listNotes.ts'
import type { PlacedAnnotation } from '../notes/notebook.ts'
import { isSure, placeAnew } from '../notes/placement.ts'
import { signedArticle } from '../notes/signedArticle.ts'
import { staleSignature } from '../notes/signOffWords.ts'
import type { StoreOutcome } from '../notes/notesDisk.ts'
import type { NotesArguments } from './arguments.ts'
import { complainOfLink, complainOfStore, refuse } from './complaints.ts'
import { findConfiguration } from './configuration.ts'
import { FollowedArticles } from './followedArticles.ts'
import { Lines } from './lines.ts'
import { absolutePath, compare, shownPath } from './paths.ts'
import type { ExitStatus, Surroundings } from './surroundings.ts'
import { stagesIn } from './signOffs.ts'
import { holdsNotes, namedStore } from './storeFolder.ts'
import { named, noNotesIn, orphanedMark, orphanedNote, staleMark } from './words.ts'

interface Article extends ListedNotes {
  /** The path under which the store keeps it, absolute: another one where the article was renamed since. */
  readonly stored: string
  readonly annotations: readonly PlacedAnnotation['annotation'][]
  readonly signOffs: readonly SignOffEvent[]
}

/** A line of `check`; what is only worth knowing does not fail. */
interface Trouble {
  readonly line: string
  readonly fails: boolean
}

/** 2 where a file of the store is not understood (one line names it; the others are read), 1 where `check` found something. */
export async function runNotes(command: NotesArguments, surroundings: Surroundings): Promise<ExitStatus> {
  const { terminal, fileSystem } = surroundings
  const { currentFolder } = terminal
  const { settings } = await findConfiguration(fileSystem, currentFolder, command.config)
  const language = command.lang ?? settings.lang ?? 'zh'
  const outside = command.notes === null ? null : await namedStore(command.notes, surroundings)
  if (command.notes !== null && outside === null) {
    refuse({ usage: noNotesIn(command.notes), lang: language }, terminal)
    return 2
  }
  const articles: Article[] = []
  let sound = true
  const complaints: Complaints = {
    file: (store, article, outcome) => {
      sound = false
      complainOfStore(store, article, outcome, language, terminal)
    },
    link: (store, link) => {
      sound = false
      complainOfLink(store, link, language, terminal)
    },
  }
  for (const path of command.paths.length === 0 ? ['.'] : command.paths) {
    const absolute = absolutePath(currentFolder, path)
    const place = outside === null ? await storeAbove(absolute, surroundings) : { store: outside, root: currentFolder }
    const stages = stagesIn(settings)
    if (place !== null) articles.push(...(await notesUnder(absolute, { ...place, stages }, surroundings, complaints)))
  }
  const known = new Map(articles.map((one) => [one.stored, one]))
  const sorted = [...known.values()].sort((a, b) => compare(a.article, b.article) || compare(a.stored, b.stored))
  if (!command.check) await terminal.write(printed(sorted, command, language))
  const troubles = command.check ? sorted.flatMap((one) => troublesOf(one, language)) : []
  for (const { line } of troubles) await terminal.write(line + '\n')
  if (!sound) return 2
  return troubles.some(({ fails }) => fails) ? 1 : 0
}

function printed(all: readonly Article[], { format }: NotesArguments, language: Language): string {
  const articles = all.filter(({ notes, signed }) => notes.length > 0 || signed !== null)
  if (format === 'jsonld') return printJsonLd(articles)
  return format === 'csv' ? notesCsv(articles) : notesMarkdown(articles, language)
}

function troublesOf(article: Article, language: Language): readonly Trouble[] {
  return [...staleSignatures(article, language), ...lostNotes(article, language)]
}

/** `稿件/a.txt：初审已失效：张三 2026-11-21签，之后改动2句`. One that a later stage covers fails nothing. */
function staleSignatures({ article, signed, text }: Article, language: Language): readonly Trouble[] {
  return (signed?.stages ?? [])
    .filter(({ isChanged }) => isChanged)
    .map((state) => {
      const what = staleSignature(state, signed?.changes.get(state.stage) ?? null, text === null, language)
      return { line: named(article, what, language), fails: state.coveredBy === null }
    })
}

/** `稿件/a.txt:3：核定已失效 “1.1万亿元” (id)`; a note without a place has no line. */
function lostNotes({ article, notes, lineOf, text }: Article, language: Language): readonly Trouble[] {
  return notes.flatMap((one) => {
    const { anchoring, state, annotation } = one
    const isPlaced = anchoring.state === 'placed'
    if (isPlaced && !isStaleMark(one, text)) return []
    const place = isPlaced ? `${article}:${lineOf(anchoring.span.start)}` : article
    const what = (isPlaced ? staleMark : state.verified === null ? orphanedNote : orphanedMark)[language]
    const line = named(place, `${what} “${oneLine(state.anchor.quote.exact)}” (${annotation.id})`, language)
    return [{ line, fails: true }]
  })
}

/** The folder of the articles, and the one that holds their store: the same, but for private notes. */
interface StorePlace {
  readonly root: string
  readonly store: string
}

/** Told of files of the store that were not understood, and of links that lead out of its folder. */
interface Complaints {
  file(store: string, article: string, outcome: Exclude<StoreOutcome, { readonly file: unknown }>): void
  link(store: string, link: string): void
}

async function notesUnder(
  path: string,
  { root, store, stages }: StorePlace & { readonly stages: readonly string[] },
  surroundings: Surroundings,
  complaints: Complaints,
): Promise<readonly Article[]> {
  const { notesDisk, terminal, fileSystem } = surroundings
  const articles: Article[] = []
  const followed = new FollowedArticles(root, surroundings)
  const { articles: listed, outside } = await notesDisk.list(store)
  for (const link of outside) complaints.link(store, link)
  for (const article of listed) {
    const isNamed = (one: string): boolean =>
      joined(root, one) === path || path === root || joined(root, one).startsWith(`${path}/`)
    const isThere = 'value' in (await fileSystem.stat(joined(root, article)))
    if (isThere && !isNamed(article)) continue
    const outcome = await notesDisk.load(store, article)
    if (!('file' in outcome)) {
      if (isNamed(article)) complaints.file(store, article, outcome)
      continue
    }
    const now = (await followed.of(outcome.file)) ?? article
    if (!isNamed(article) && !isNamed(now)) continue
    const absolute = joined(root, now)
    const read = await readArticle(fileSystem, absolute)
    const text = 'disk' in read ? read.disk.text : null
    const { annotations, signOffs = [] } = outcome.file
    const notes = await placedIn(annotations, text, () => notesDisk.ofHistory(root, article))
    const lines = new Lines(text ?? '')
    const lineOf = (offset: number): number => lines.at(offset).line
    const signed = await signedArticle({ disk: notesDisk, root, store, article }, signOffs, stages, text)
    const shown = shownPath(terminal.currentFolder, absolute)
    articles.push({ article: shown, stored: joined(root, article), annotations, signOffs, notes, lineOf, text, signed })
  }
  return articles
}

async function placedIn(
  annotations: Article['annotations'],
  text: string | null,
  history: () => Promise<readonly string[]>,
): Promise<readonly PlacedAnnotation[]> {
  if (text === null)
    return annotations.flatMap((annotation) => {
      const state = stateOf(annotation)
      return isGone(state) ? [] : [{ annotation, state, anchoring: { state: 'orphaned', guess: null } as const }]
    })
  const present = anchorText(text)
  const found = placeAnew(annotations, present, null)
  return found.every(isSure) ? found : placeAnew(annotations, present, null, (await history()).map(anchorText))
}

function joined(folder: string, path: string): string {
  return folder.endsWith('/') ? folder + path : `${folder}/${path}`
}

/** The folder at or above the path that holds a store; null where there is none. */
async function storeAbove(path: string, surroundings: Surroundings): Promise<StorePlace | null> {
  for (let folder = path; ;) {
    if (await holdsNotes(folder, surroundings)) return { root: folder, store: folder }
    const slash = folder.lastIndexOf('/')
    if (slash < 0 || folder === '/') return null
    folder = slash === 0 ? '/' : folder.slice(0, slash)
  }
}
