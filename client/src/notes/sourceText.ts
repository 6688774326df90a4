// What is asked about the source of a verified figure: what may be answered, and what is offered. Apart from VS Code.
import type { Note, VerificationSourceParams } from '../../../server/src/lsp/protocol.ts'
import type { Translate } from '../translate.ts'

/** Why a title cannot be taken; undefined where it can. The like for the others. */
export function titleProblem(title: string, translate: Translate): string | undefined {
  return title.trim() === '' ? translate('Say where the value comes from') : undefined
}

const pathOfFile = /^(?![a-z][a-z0-9+.-]*:|\/|\\)(?!.*(?:^|[/\\])\.\.(?:[/\\]|$)).+$/i

/** A page, or a file of the folder: nothing that leads anywhere else. */
export function addressProblem(address: string, translate: Translate): string | undefined {
  const given = address.trim()
  if (given === '' || pathOfFile.test(given)) return undefined
  const isPage = /^https?:\/\//i.test(given) && URL.canParse(given)
  return isPage ? undefined : translate('An address begins with https://, or is the path of a file of this folder')
}

/** `today` is `2026-11-21`. */
export function dateProblem(date: string, today: string, translate: Translate): string | undefined {
  const given = date.trim()
  if (given === '') return undefined
  if (!isDate(given)) return translate('A date is written 2026-02-10, 2026-02 or 2026')
  return given > today ? translate('This date is yet to come') : undefined
}

function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return false
  const instant = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** The date that a title names as a whole, `2026年2月10日` or `2026-02-10`; empty where it names none. */
export function dateIn(title: string): string {
  const [, year, month = '', day = ''] = /(\d{4})[-年.](\d{1,2})[-月.](\d{1,2})(?!\d)/.exec(title) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return year !== undefined && isDate(date) ? date : ''
}

const mostOffered = 20

/** The sources of figures that were verified before, each once, the latest first. */
export function knownSources(notes: readonly Note[]): readonly VerificationSourceParams[] {
  const latest = notes.flatMap(({ verified }) => verified ?? []).sort((a, b) => (a.at < b.at ? 1 : -1))
  const found = new Map<string, VerificationSourceParams>()
  for (const { title, address, date } of latest) {
    const key = JSON.stringify([title, address, date])
    if (!found.has(key)) found.set(key, { title, address, date })
  }
  return [...found.values()].slice(0, mostOffered)
}

/** `平川公报 · 2026-02-10 · https://…`; what is empty is left out. */
export function sourceLine({ title, address, date }: VerificationSourceParams): string {
  return [title, date, address].filter((part) => part !== '').join(' · ')
}
