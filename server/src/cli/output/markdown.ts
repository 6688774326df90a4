// Markdown: findings as a list for a review, and the collation report (校勘记) with what it was based on.
import { quotedTitle } from '../../model/placeName.ts'
import type { PresentedFinding } from '../../check/present.ts'
import type { Digest } from '../../model/digest.ts'
import type { Language } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import type { SignedArticle } from '../../notes/signedArticle.ts'
import { byPath, type Result } from '../result.ts'
import { relatedShown } from '../../check/message.ts'
import { counted, placesInAll, severityWords, skippedLine } from '../words.ts'
import { sentenceAround } from './sentence.ts'
import { signOffMarkdown } from './signOffMarkdown.ts'
import { summary } from './stylish.ts'

export function* findingsMarkdown(result: Result): Generator<string> {
  yield `# ${result.language === 'zh' ? '校勘结果' : 'Collation'}\n\n${escape(summary(result))}\n`
  for (const [path, findings] of byPath(result.findings)) {
    yield `\n## ${escape(path)}\n\n`
    yield findings.map((finding) => item(finding, result)).join('')
  }
}

/** 校勘记: the sum, each article's sign-off and findings with the sentences that they come from, and what could not be read. */
export function* collationReport(
  result: Result,
  signOffs: ReadonlyMap<string, SignedArticle> = new Map(),
): Generator<string> {
  const { language, snapshot, skipped } = result
  const found = byPath(result.findings)
  yield `# ${language === 'zh' ? '校勘记' : 'Collation report (校勘记)'}\n\n${escape(summary(result))}\n`
  for (const digest of snapshot.digests.values())
    yield articleSection(digest, found.get(digest.document.path) ?? [], result, signOffs.get(digest.document.path))
  if (skipped.length === 0) return
  yield `\n## ${language === 'zh' ? '未读的文件' : 'Files not read'}\n\n`
  for (const { path, reason } of skipped) yield `- ${escape(skippedLine(path, reason, language))}\n`
}

function articleSection(
  digest: Digest,
  findings: readonly PresentedFinding[],
  result: Result,
  signed: SignedArticle | undefined,
): string {
  const { path } = digest.document
  const lines = [`\n## ${escape(path)}\n\n`]
  for (const { title, date } of digest.articles) {
    const heading = [title && quotedTitle(title), date].filter(Boolean).join(' ')
    if (heading !== '') lines.push(`${escape(heading)}\n\n`)
  }
  lines.push(`${coverageLine(digest, result.language)}\n`)
  const lineOf = (offset: number): string => place(result.places.at(path, offset).line, result.language)
  if (signed) lines.push(signOffMarkdown(signed, result.language, escape, lineOf))
  if (findings.length > 0) lines.push('\n', ...findings.map((finding) => item(finding, result, digest)))
  return lines.join('')
}

function coverageLine({ coverage, figures }: Digest, language: Language): string {
  const { numerals, understood } = coverage
  const share = numerals === 0 ? '100' : (Math.floor((understood * 1000) / numerals) / 10).toFixed(1)
  return language === 'zh'
    ? `数据 ${figures.length}；数字 ${numerals}，已识读 ${share}%`
    : `${counted(figures.length, 'figure')}; ${counted(numerals, 'numeral')}, ${share}% understood`
}

function item(finding: PresentedFinding, { language, places, snapshot }: Result, digest?: Digest): string {
  const { severity, code, family, path, span, message, related } = finding
  const where = place(places.at(path, span.start).line, language)
  const head = `- **${where}** ${severityWords[severity][language]} · ${family} · \`${code}\`  \n  ${escape(message)}\n`
  const own = digest ? quote(digest, span, '  ') : ''
  const others = related.slice(0, relatedShown).map((one) => {
    const other = place(places.at(one.path, one.span.start).line, language)
    const there = digest && snapshot.digests.get(one.path)
    return `  - ${escape(one.path)} ${other} ${escape(one.message)}\n${there ? quote(there, one.span, '    ') : ''}`
  })
  const more = placesInAll(related.length, language)
  return head + own + others.join('') + (more === null ? '' : `  - ${more}\n`)
}

/** The sentence with what is marked in bold, as a quotation. */
function quote(digest: Digest, span: Span, indent: string): string {
  const sentence = sentenceAround(digest, span)
  if (sentence === null) return ''
  const { before, marked, after } = sentence
  return `\n${indent}> ${escape(before)}**${escape(marked)}**${escape(after)}\n\n`
}

function place(line: number, language: Language): string {
  return language === 'zh' ? `第${line}行` : `line ${line}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Nothing in a text or a name may act as mark-up. */
function escape(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
}
