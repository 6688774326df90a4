// Findings for reading in a terminal: by file, each with its places, the sum at the end.
import type { PresentedFinding } from '../../check/present.ts'
import type { Language, Severity } from '../../model/finding.ts'
import { byPath, countBySeverity, type Places, type Result } from '../result.ts'
import { printable } from '../terminal.ts'
import { relatedShown } from '../../check/message.ts'
import { counted, placesInAll, severityWords } from '../words.ts'

type Paint = (colour: number, text: string) => string

const colourOf: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 }
const bold = 1
const grey = 90

export function* stylish(result: Result, colours: boolean): Generator<string> {
  const paint: Paint = (colour, text) => (colours ? `\u001b[${colour}m${text}\u001b[0m` : text)
  for (const [path, findings] of byPath(result.findings)) {
    yield paint(bold, printable(path)) + '\n'
    const width = Math.max(...findings.map((finding) => placeOf(finding, result.places).length))
    for (const finding of findings) yield* findingLines(finding, width, result, paint)
    yield '\n'
  }
  yield summary(result) + '\n'
}

function* findingLines(finding: PresentedFinding, width: number, result: Result, paint: Paint): Generator<string> {
  const { severity, message, code, related } = finding
  const place = placeOf(finding, result.places).padEnd(width)
  const word = severityWords[severity][result.language]
  yield `  ${place}  ${paint(colourOf[severity], word)}  ${printable(message)}  ${paint(grey, code)}\n`
  for (const one of related.slice(0, relatedShown)) {
    const link = printable(result.places.link(one.path, one.span.start))
    yield paint(grey, `  ${' '.repeat(width)}  ↳ ${link}  ${printable(one.message)}`) + '\n'
  }
  const more = placesInAll(related.length, result.language)
  if (more !== null) yield paint(grey, `  ${' '.repeat(width)}  ↳ ${more}`) + '\n'
}

function placeOf({ path, span }: PresentedFinding, places: Places): string {
  const { line, column } = places.at(path, span.start)
  return `${line}:${column}`
}

/** `3 个问题：2 警告 · 1 信息（5 篇，142 数据）` */
export function summary({ findings, snapshot, language }: Result): string {
  const files = snapshot.digests.size
  const figures = sum(snapshot.digests.values(), (digest) => digest.figures.length)
  const extent =
    language === 'zh'
      ? `（${files} 篇，${figures} 数据）`
      : ` (${counted(files, 'file')}, ${counted(figures, 'figure')})`
  if (findings.length === 0) return (language === 'zh' ? '没有发现问题' : 'No findings') + extent
  const head = language === 'zh' ? `${findings.length} 个问题：` : `${counted(findings.length, 'finding')}: `
  return head + severities(findings, language) + extent
}

function severities(findings: readonly PresentedFinding[], language: Language): string {
  return Object.entries(countBySeverity(findings))
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severityWords[severity as Severity][language]}`)
    .join(' · ')
}

function sum<T>(values: Iterable<T>, count: (value: T) => number): number {
  let total = 0
  for (const value of values) total += count(value)
  return total
}
