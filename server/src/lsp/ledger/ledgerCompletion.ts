// What may be written in the ledger: its keys, and the indicators, scopes and periods that the folder knows.
import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver'
import { ledgerSlotAt, type LedgerSlot } from '../../config/ledgerText.ts'
import { ledgerKeys, ledgerKeyText } from '../../config/ledgerSchema.ts'
import { baseWords } from '../../features/wording/words.ts'
import type { SettledNames } from '../../index/ledger.ts'
import type { Snapshot } from '../../index/snapshot.ts'
import { normaliseName } from '../../interpret/subject/indicator.ts'
import { partsOfSeries } from '../../interpret/again/keys.ts'
import type { Language } from '../../model/finding.ts'
import { periodText } from '../../model/periodText.ts'
import { phrase } from '../words.ts'
import type { OpenLedger } from './openLedger.ts'

const most = 100

interface Choice {
  readonly label: string
  readonly detail: string
}

/** Chosen and ordered here, as with articles: what is typed is what clients are to filter by. */
export function ledgerCompletion(ledger: OpenLedger, { position }: CompletionParams): CompletionList | null {
  const { text, lines, folder } = ledger
  const slot = ledgerSlotAt(text, lines.offsetAt(position))
  if (slot === null) return null
  const typed = text.slice(slot.span.start, slot.span.end)
  const range = { start: lines.positionAt(slot.span.start), end: lines.positionAt(slot.span.end) }
  const wanted = typed.replace(/^["']/, '')
  const choices = choicesFor(slot, ledger, folder.settings.language).filter(({ label }) => matches(label, wanted))
  const items = choices.slice(0, most).map(({ label, detail }, index): CompletionItem => ({
    label,
    kind: slot.key === null ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(detail === '' ? {} : { detail, labelDetails: { description: detail } }),
    filterText: typed === '' ? label : typed,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: slot.key === null ? `${label}: ` : asScalar(label) },
  }))
  return { isIncomplete: true, items }
}

function matches(label: string, typed: string): boolean {
  return label.toLowerCase().includes(typed.toLowerCase())
}

function choicesFor(slot: LedgerSlot, { snapshot, names }: OpenLedger, language: Language): readonly Choice[] {
  if (slot.key === null) return keys(slot, language)
  if (slot.key === 'basis') return ['level', 'growth', 'change', 'share', 'rate', 'ratio'].map(plain)
  if (slot.key === 'base') return [...baseWords].map(([label, words]) => ({ label, detail: words[language] }))
  const of = {
    indicator: 'indicator',
    aliases: 'indicator',
    scope: 'scope',
    period: 'period',
    qualifiers: 'qualifiers',
  }
  const asked = Object.hasOwn(of, slot.key) ? (of[slot.key as keyof typeof of] as Asked) : null
  return asked === null ? [] : known(snapshot, asked, slot, names, language)
}

function keys({ top, given }: LedgerSlot, language: Language): readonly Choice[] {
  if (top) return ['jiaokan', 'ledger'].map(plain)
  return ledgerKeys
    .filter((key) => !given.has(key))
    .map((label) => ({ label, detail: inLanguage(ledgerKeyText(label), language) }))
}

/** Of `中文 · English`. */
function inLanguage(text: string, language: Language): string {
  return text.split(' · ')[language === 'zh' ? 0 : 1] ?? text
}

type Asked = 'indicator' | 'scope' | 'period' | 'qualifiers'

/** What the folder reports of that fits what the entry says already, the most frequent first; latest periods first. */
function known(
  snapshot: Snapshot,
  asked: Asked,
  { given }: LedgerSlot,
  names: SettledNames,
  language: Language,
): readonly Choice[] {
  const wanted = {
    indicator: asked === 'indicator' ? undefined : given.get('indicator'),
    scope: asked === 'scope' || asked === 'indicator' ? undefined : given.get('scope'),
  }
  const indicator = wanted.indicator === undefined ? undefined : names.indicator(normaliseName(wanted.indicator))
  const scope = wanted.scope === undefined ? undefined : names.scope(wanted.scope)
  const counts = new Map<string, number>()
  const count = (label: string, by = 1): void => void counts.set(label, (counts.get(label) ?? 0) + by)
  for (const { key, entries } of snapshot.allSeries()) {
    const parts = partsOfSeries(key)
    if (parts === null || (indicator ?? parts.indicator) !== parts.indicator) continue
    if ((scope ?? parts.scope) !== parts.scope) continue
    if (asked === 'qualifiers') for (const one of parts.qualifiers) count(one, entries.length)
    else if (asked !== 'period') count(parts[asked], entries.length)
    else for (const { reading } of entries) if (reading.period !== null) count(reading.period)
  }
  const detail = (label: string, times: number): string =>
    [
      asked === 'period' ? periodText(label, language) : '',
      phrase(times === 1 ? 'onlyPlace' : 'inAll', language, times),
    ]
      .filter(Boolean)
      .join(' · ')
  return [...counts]
    .sort(([a, first], [b, second]) =>
      asked === 'period' ? compare(lastPoint(b), lastPoint(a)) || compare(a, b) : second - first || compare(a, b),
    )
    .map(([label, times]) => ({ label, detail: detail(label, times) }))
}

/** `../2023-08` is put where `2023-08` is. */
function lastPoint(period: string): string {
  return (
    period
      .split('/')
      .filter((part) => part !== '..')
      .at(-1) ?? period
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const plain = (label: string): Choice => ({ label, detail: '' })

/** As YAML reads it back: quoted where a sign would mean something to it. */
function asScalar(text: string): string {
  return /^[\p{L}\p{N}.][\p{L}\p{N}\p{Pd}（）()·→/. ]*$/u.test(text) && text.trim() === text
    ? text
    : JSON.stringify(text)
}
