// Asks where a value comes from, step by step; Esc at any step leaves everything as it is.
import { ConfigurationTarget, l10n, type QuickPickItem, window, workspace } from 'vscode'
import type { VerificationSourceParams } from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import { addressProblem, dateIn, dateProblem, titleProblem } from './sourceText.ts'

/** `about` heads each step. `known` sources can be taken with one key; `last` is what the figure was verified by before. */
export async function askSource(
  about: string,
  known: readonly VerificationSourceParams[],
  last: VerificationSourceParams | null,
): Promise<VerificationSourceParams | undefined> {
  const offered = last === null ? known : [last, ...known.filter((one) => !isSame(one, last))]
  const chosen = offered.length === 0 ? null : await choose(about, offered)
  return chosen === null ? write(about, last) : chosen
}

/** Null where another source is to be written; undefined where the question was put away. */
async function choose(about: string, offered: readonly VerificationSourceParams[]) {
  const items: (QuickPickItem & { readonly source: VerificationSourceParams | null })[] = [
    ...offered.map((source) => ({
      label: inertText(source.title),
      description: inertText([source.date, source.address].filter((part) => part !== '').join(' · ')),
      source,
    })),
    { label: `$(add) ${l10n.t('Another source…')}`, alwaysShow: true, source: null },
  ]
  const placeHolder = l10n.t('Where does the value come from?')
  return (await window.showQuickPick(items, { title: inertText(about), placeHolder, matchOnDescription: true }))?.source
}

async function write(about: string, last: VerificationSourceParams | null) {
  const title = await ask({
    about,
    step: 1,
    prompt: l10n.t('The source: a bulletin, a yearbook, an announcement'),
    value: last?.title ?? '',
    problem: (given) => titleProblem(given, l10n.t),
  })
  if (title === undefined) return undefined
  const address = await ask({
    about,
    step: 2,
    prompt: l10n.t('Its address, or the path of a file of this folder; may stay empty'),
    value: last?.address ?? '',
    problem: (given) => addressProblem(given, l10n.t),
  })
  if (address === undefined) return undefined
  const today = isoDay(new Date())
  const date = await ask({
    about,
    step: 3,
    prompt: l10n.t('Its date, as 2026-02-10, 2026-02 or 2026; may stay empty'),
    value: dateIn(title) || (last?.date ?? ''),
    problem: (given) => dateProblem(given, today, l10n.t),
  })
  return date === undefined ? undefined : { title, address, date }
}

interface Question {
  readonly about: string
  readonly step: number
  /** Never words of an article: a prompt makes links of them. */
  readonly prompt: string
  readonly value: string
  readonly problem: (given: string) => string | undefined
}

async function ask({ about, step, prompt, value, problem }: Question): Promise<string | undefined> {
  const title = `${about} (${step}/3)`
  const given = await window.showInputBox({ title, prompt, value, validateInput: problem, ignoreFocusOut: true })
  return given?.trim()
}

let askedForName = false

/** The setting `jiaokan.notes.author`; where it is empty, it is asked for once, and kept there with consent. */
export async function authorName(): Promise<string | undefined> {
  const settings = workspace.getConfiguration('jiaokan')
  const known = settings.get('notes.author', '').trim()
  if (known !== '' || askedForName) return known
  const title = l10n.t('Who verifies?')
  const prompt = l10n.t('Your name, kept in the setting jiaokan.notes.author; may stay empty')
  const given = (await window.showInputBox({ title, prompt, ignoreFocusOut: true }))?.trim()
  if (given === undefined) return undefined
  askedForName = true
  if (given !== '') await settings.update('notes.author', given, ConfigurationTarget.Global)
  return given
}

function isSame(a: VerificationSourceParams, b: VerificationSourceParams): boolean {
  return a.title === b.title && a.address === b.address && a.date === b.date
}

/** In the reader's own time. */
function isoDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
