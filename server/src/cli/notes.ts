// `jiaokan notes` and `jiaokan notes check`: the notes of the folders that are named, with the store beside or above them.
import { readArticle } from '../intake/read.ts'
import type { Language } from '../model/finding.ts'
import { anchorText } from '../notes/anchorText.ts'
import { isGone, stateOf } from '../notes/annotationState.ts'
import { printJsonLd } from '../notes/jsonLd.ts'
import { isStaleMark, type ListedNotes, notesCsv, notesMarkdown } from '../notes/listNotes.ts'
import type { PlacedAnnotation } from '../notes/notebook.ts'
import { isSure, placeAnew } from '../notes/placement.ts'
import { annotationPathOf, notesFolder } from '../notes/storePaths.ts'
import type { NotesArguments } from './arguments.ts'
import { findConfiguration } from './configuration.ts'
import { absolutePath, shownPath } from './paths.ts'
import type { ExitStatus, Surroundings } from './run.ts'
import { named, orphanedNote, staleMark } from './words.ts'

interface Article extends ListedNotes {
  readonly annotations: readonly PlacedAnnotation['annotation'][]
}

/** 2 where a file of the store is not understood (one line names it; the others are read), 1 where `check` found something. */
export async function runNotes(command: NotesArguments, surroundings: Surroundings): Promise<ExitStatus> {
  const { terminal, fileSystem } = surroundings
  const { currentFolder } = terminal
  const { settings } = await findConfiguration(fileSystem, currentFolder, command.config)
  const language = command.lang ?? settings.lang ?? 'zh'
  const articles: Article[] = []
  let sound = true
  const complain = (line: string): void => {
    sound = false
    terminal.complain(line)
  }
  for (const path of command.paths.length === 0 ? ['.'] : command.paths)
    articles.push(...(await notesUnder(absolutePath(currentFolder, path), surroundings, language, complain)))
  const known = new Map(articles.map((one) => [one.article, one]))
  const sorted = [...known.values()].sort((a, b) => (a.article < b.article ? -1 : 1))
  if (!command.check) await terminal.write(printed(sorted, command, language))
  const troubles = command.check ? troublesOf(sorted, language) : []
  for (const line of troubles) await terminal.write(line + '\n')
  if (!sound) return 2
  return troubles.length > 0 ? 1 : 0
}

function printed(articles: readonly Article[], { format }: NotesArguments, language: Language): string {
  if (format === 'jsonld') return printJsonLd(articles)
  return format === 'csv' ? notesCsv(articles) : notesMarkdown(articles, language)
}

/** `稿件/a.txt：批注失锚 “1.1万亿元” (id)` */
function troublesOf(articles: readonly Article[], language: Language): readonly string[] {
  return articles.flatMap(({ article, notes, text }) =>
    notes.flatMap((one) => {
      const { anchoring, state, annotation } = one
      const isStale = isStaleMark(one, text)
      if (anchoring.state === 'placed' && !isStale) return []
      const what = (anchoring.state === 'placed' ? staleMark : orphanedNote)[language]
      return [named(article, `${what} “${state.anchor.quote.exact}” (${annotation.id})`, language)]
    }),
  )
}

async function notesUnder(
  path: string,
  surroundings: Surroundings,
  language: Language,
  complain: (line: string) => void,
): Promise<readonly Article[]> {
  const { notesDisk, terminal, fileSystem } = surroundings
  const folder: string | null = await storeAbove(path, surroundings)
  if (folder === null) return []
  const articles: Article[] = []
  for (const article of await notesDisk.list(folder)) {
    const absolute = joined(folder, article)
    if (absolute !== path && path !== folder && !absolute.startsWith(`${path}/`)) continue
    const outcome = await notesDisk.load(folder, article)
    if (!('file' in outcome)) {
      const store = shownPath(terminal.currentFolder, `${folder}/${annotationPathOf(article)}`)
      const isFault = 'fault' in outcome
      complain(
        named(
          isFault ? `${store}:${outcome.fault.line}` : store,
          isFault ? outcome.fault.message[language] : outcome.failure,
          language,
        ),
      )
      continue
    }
    const read = await readArticle(fileSystem, absolute)
    const text = 'disk' in read ? read.disk.text : null
    const { annotations } = outcome.file
    const notes = await placedIn(annotations, text, () => notesDisk.ofHistory(folder, article))
    const lineOf = (offset: number): number => (text ?? '').slice(0, offset).split('\n').length
    articles.push({ article: shownPath(terminal.currentFolder, absolute), annotations, notes, lineOf, text })
  }
  return articles.filter(({ notes }) => notes.length > 0)
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
async function storeAbove(path: string, { fileSystem }: Surroundings): Promise<string | null> {
  for (let folder = path; ;) {
    const status = await fileSystem.stat(`${folder === '/' ? '' : folder}/${notesFolder.slice(0, -1)}`)
    if ('value' in status && status.value.kind === 'folder') return folder
    const slash = folder.lastIndexOf('/')
    if (slash < 0 || folder === '/') return null
    folder = slash === 0 ? '/' : folder.slice(0, slash)
  }
}
