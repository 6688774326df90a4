// The hover of a ledger entry: what it says in words, where the folder mentions it, and whether the mentions agree.
import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver'
import { ledgerMentions, type LedgerMention } from '../../check/ledgerMentions.ts'
import { escapeMarkdown } from '../../features/wording/escape.ts'
import { mentionLink } from '../../features/hover/hoverMentions.ts'
import { hedgedText } from '../../features/wording/valueText.ts'
import { baseText } from '../../features/wording/baseText.ts'
import type { LedgerEntry } from '../../model/authority.ts'
import type { Language } from '../../model/finding.ts'
import { periodText } from '../../model/periodText.ts'
import { linkTo } from '../handlers/context.ts'
import { phrase } from '../words.ts'
import { entryAt, type OpenLedger } from './openLedger.ts'

const most = 10

/** Those that differ stand first. All words of files are inert. */
export function ledgerHover(ledger: OpenLedger, { position }: HoverParams): Hover | null {
  const found = entryAt(ledger, position)
  if (found === null) return null
  const { snapshot, names, folder, lines } = ledger
  const { language } = folder.settings
  const mentions = ledgerMentions(snapshot, found.entry, names)
  const differing = mentions.filter(({ agrees }) => agrees === false)
  const shown = [...differing, ...mentions.filter(({ agrees }) => agrees !== false)].slice(0, most)
  const rows = shown.map((mention) => rowOf(ledger, mention))
  const value = [
    heading(found.entry, language),
    facts(found.entry, language),
    summary(mentions, language),
    rows.join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
  const last = lines.offsetAt({ line: found.to - 1, character: Number.MAX_SAFE_INTEGER })
  const range = { start: { line: found.from - 1, character: 0 }, end: lines.positionAt(last) }
  return { contents: { kind: MarkupKind.Markdown, value }, range }
}

function heading({ indicator, scope, period }: LedgerEntry, language: Language): string {
  return [`**${escapeMarkdown(indicator)}**`, ...[periodText(period, language), scope].map(escapeMarkdown)].join(' · ')
}

function facts({ value, base, qualifiers, source, definition, notes }: LedgerEntry, language: Language): string {
  const { title, address, date } = source
  return [value, base === null ? '' : baseText(base, language), ...qualifiers, title, address, date, definition, notes]
    .filter((part) => part !== '')
    .map(escapeMarkdown)
    .join(' · ')
}

function summary(mentions: readonly LedgerMention[], language: Language): string {
  if (mentions.length === 0) return phrase('ledgerUnmentioned', language)
  const [only] = mentions
  if (mentions.length === 1) return phrase(only?.agrees === false ? 'ledgerDifferOne' : 'ledgerAgreeOne', language)
  const count = mentions.filter(({ agrees }) => agrees === false).length
  return count === 0
    ? phrase('ledgerAgree', language, mentions.length)
    : phrase('ledgerDiffer', language, mentions.length, count)
}

function rowOf({ snapshot, folder }: OpenLedger, { at, reading, agrees }: LedgerMention): string {
  const { language } = folder.settings
  const context = {
    language,
    findings: [],
    pictures: false,
    link: (path: string, span: { start: number; end: number }) => linkTo(folder, snapshot, { path, span }),
  }
  const mark = agrees === null ? '' : agrees ? '✓ ' : '✗ '
  return `- ${mark}${mentionLink(snapshot, at, context)} ${escapeMarkdown(hedgedText(reading, language))}`
}
