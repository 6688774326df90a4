// Ignore it, with a reason: by a comment in Markdown, by an entry in jiaokan.yaml for plain text; here, in the file, in the project.
import { mentionAt } from '../../model/mention.ts'
import { settledPath } from '../../model/settlement.ts'
import { fingerprint } from '../fingerprint.ts'
import { reasonToGive, type Fix, type FixContext, type FixMaker } from './fix.ts'

export const ignoreHere: FixMaker = (finding, context) => {
  const { digest, base } = context
  if (digest.document.format === 'markdown')
    return finding.code === 'suppression-unused' ? [] : comment(finding, context)
  const path = settledPath(base, finding.at.path)
  const print = finding.fingerprint ?? fingerprint(finding, digest, base)
  const entry = { fingerprint: print, path, rules: [], reason: reasonOf(context) }
  const title = {
    zh: `忽略此处的 ${finding.code}，写明理由（写入 jiaokan.yaml）`,
    en: `Ignore ${finding.code} here, with a reason in jiaokan.yaml`,
  }
  return [settling('ignore-here', title, { kind: 'ignore', entry })]
}

export const ignoreFile: FixMaker = ({ code, at }, context) => {
  const path = settledPath(context.base, at.path)
  const entry = { fingerprint: null, path, rules: [code], reason: reasonOf(context) }
  const title = { zh: `在本文件中忽略 ${code}（写入 jiaokan.yaml）`, en: `Ignore ${code} in this file (jiaokan.yaml)` }
  return [settling('ignore-file', title, { kind: 'ignore', entry })]
}

export const ignoreProject: FixMaker = ({ code }) => {
  const title = { zh: `在整个文件夹中关闭 ${code}（写入 jiaokan.yaml）`, en: `Switch ${code} off in jiaokan.yaml` }
  return [settling('ignore-project', title, { kind: 'off', rule: code })]
}

/** Fixes that want a reason: whoever can ask for one does so before. */
export const wantsReason: ReadonlySet<Fix['kind']> = new Set(['ignore-here', 'ignore-file'] as const)

function reasonOf({ reason = '' }: FixContext): string {
  const said = reason.replace(/\s+/g, ' ').trim()
  return said === '' ? reasonToGive : said
}

/** A comment ends at `-->`, and words in front that look like the code of a rule would be taken for one. */
function commentText(reason: string): string {
  const text = reason.replace(/-{2,}>?/g, '—')
  return /^[a-z][a-z0-9]*-[a-z0-9]/.test(text) ? `— ${text}` : text
}

function settling(kind: Fix['kind'], title: Fix['title'], settles: NonNullable<Fix['settles']>): Fix {
  return { kind, title, edits: [], settles, preferred: false, lossFree: false }
}

/** Above a paragraph as a line of its own; where that would cut a paragraph or a table in two, at the end of the line. */
function comment(finding: Parameters<FixMaker>[0], context: FixContext): readonly Fix[] {
  const { digest } = context
  const { text } = digest.document
  const span = mentionAt(digest, finding.at)?.span
  if (span === undefined) return []
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const above = start === 0 || /(?:^|\n)[ \t\r]*\n$/.test(text.slice(Math.max(0, start - 200), start))
  const isTable = /^[ \t]*\|/.test(text.slice(start, start + 200))
  const words = `${finding.code} ${commentText(reasonOf(context))}`
  const lineEnd = text.indexOf('\n', span.end)
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd).replace(/[ \t\r]*(?:\|[ \t\r]*)?$/, '')
  const end = start + line.length
  const oneLine = span.end <= end && !text.slice(span.start, span.end).includes('\n')
  if (!oneLine) return []
  const edit =
    above && !isTable
      ? { span: { start, end: start }, text: `<!-- jiaokan-disable-next-line ${words} -->\n` }
      : { span: { start: end, end }, text: ` <!-- jiaokan-disable-line ${words} -->` }
  const title = {
    zh: `忽略此处的 ${finding.code}，写明理由（加注释）`,
    en: `Ignore ${finding.code} here, with a reason in a comment`,
  }
  const edits = [{ path: finding.at.path, ...edit }]
  return [{ kind: 'ignore-here', title, edits, preferred: false, lossFree: false }]
}
