// npm run accuracy -- --warnings [dev|scale]: what the engine warns of in real articles that nobody labelled, one by one in a
// fixed order with the sentences, to be judged by eye.
import type { Finding } from '../../server/src/model/finding.ts'
import { mentionAt } from '../../server/src/model/mention.ts'
import { sentenceAt } from '../../server/src/model/passage.ts'
import type { MentionReference } from '../../server/src/model/reference.ts'
import type { SourceDocument } from '../../server/src/model/document.ts'
import { rangeInPassage } from '../../server/src/check/mention.ts'
import { present } from '../../server/src/check/present.ts'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import { corpusArticles, scaleArticles } from './shared.ts'

export const corpora = ['dev', 'scale'] as const
export type CorpusName = (typeof corpora)[number]

const shown = 100
const widest = 160

/** How many warnings there are in a corpus read as one, and the first hundred with the sentences they were computed from. */
export async function printWarnings(name: CorpusName): Promise<void> {
  const documents = name === 'dev' ? corpusArticles() : await scaleArticles()
  const snapshot = apply(
    emptySnapshot(),
    documents.map((document) => ({ path: document.path, digest: digest(document) })),
  )
  const findings = [...new Checker().check(snapshot, defaultCheckSettings).values()].flat()
  const warnings = inFixedOrder(findings.filter(isWarning), snapshot)
  for (const [index, finding] of warnings.slice(0, shown).entries())
    console.log(`${index + 1}. ${describe(finding, snapshot)}\n`)
  printCounts(name, documents, findings)
}

function isWarning({ severity }: Finding): boolean {
  return severity === 'warning' || severity === 'error'
}

/** By fingerprint, which mixes rules and articles, and is the same whatever is found beside. */
function inFixedOrder(findings: readonly Finding[], snapshot: Snapshot): readonly Finding[] {
  return findings
    .map((finding) => ({ finding, key: present(finding, snapshot, 'zh').fingerprint }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ finding }) => finding)
}

function describe(finding: Finding, snapshot: Snapshot): string {
  const { code, path, message, related } = present(finding, snapshot, 'zh')
  const places = [sentenceOf(finding.at, snapshot), ...finding.related.map(({ at }) => sentenceOf(at, snapshot))]
  return [`${code} ${path}`, `   ${message}`, ...[...new Set(places)].map((place) => `   · ${place}`)]
    .concat(related.length === 0 ? [] : [`   ${related.map((one) => one.message).join('；')}`])
    .join('\n')
}

/** The sentence that a mention stands in, the mention marked; of a long one the surroundings. */
function sentenceOf(at: MentionReference, snapshot: Snapshot): string {
  const known = snapshot.digests.get(at.path)
  const mention = known && mentionAt(known, at)
  const passage = mention && known.passages[mention.passage]
  if (!passage) return at.path
  const { start, end } = rangeInPassage(passage, mention.span)
  const sentence = sentenceAt(passage, start) - passage.firstSentence
  const from = Math.max(passage.sentenceStarts[sentence] ?? 0, start - widest)
  const to = Math.min(passage.sentenceStarts[sentence + 1] ?? passage.text.length, end + widest)
  const { text } = passage
  return `${at.path}: ${text.slice(from, start)}【${text.slice(start, end)}】${text.slice(end, to)}`
}

function printCounts(name: CorpusName, documents: readonly SourceDocument[], findings: readonly Finding[]): void {
  const characters = documents.reduce((count, { text }) => count + text.replace(/\s/g, '').length, 0)
  const warnings = findings.filter(isWarning)
  const per = ((warnings.length / characters) * 10_000).toFixed(3)
  console.log(
    `${name}: ${documents.length} articles, ${characters} characters, ${warnings.length} warnings: ${per} in 10,000 characters`,
  )
  const counts = new Map<string, number>()
  for (const { code, severity } of findings) {
    const key = `${code} ${severity}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const [key, count] of [...counts].sort()) console.log(`  ${key} ${count}`)
}
