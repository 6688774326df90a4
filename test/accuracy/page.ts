// The generated part of docs/accuracy.md.
import fs from 'node:fs'
import path from 'node:path'
import { type NoiseName, noiseWords } from './noise.ts'
import { falls } from './report.ts'
import { totalOf, type Result } from './result.ts'
import { required, summaryOf } from './summary.ts'
import { changeText, scoreText } from './table.ts'

const file = path.join(import.meta.dirname, '../../docs/accuracy.md')
const [opening, closing] = ['<!-- accuracy -->', '<!-- /accuracy -->']

/** Puts the tables between the markers; the rest of the page is written by hand. */
export function writePage(result: Result): void {
  const page = fs.readFileSync(file, 'utf8')
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)]
  if (start < 0 || end < start) throw new Error(`docs/accuracy.md has no ${opening} … ${closing}`)
  fs.writeFileSync(file, `${page.slice(0, start + opening.length)}\n${tablesOf(result)}\n${page.slice(end)}`)
}

export function tablesOf(result: Result): string {
  const total = totalOf(result)
  const lines = summaryOf(total, result.coverage)
  const scores = lines.map(({ name, score, count }) => [
    name,
    scoreText(score),
    count === null ? '' : `${count.right} of ${count.of}`,
    required[name]?.toFixed(3) ?? '',
  ])
  const noises = [...result.noise.keys()]
  const noisy = noises.map((name) => summaryOf(result.noise.get(name) ?? total, null))
  const differences = summaryOf(total, null).map(({ name, score }, index) => [
    name,
    scoreText(score),
    ...noisy.map((column) => differenceText(score, column[index]?.score ?? null)),
  ])
  return [
    markdownTable([['measure', 'score', 'right', 'required'], ...scores]),
    `Under noise, as differences (bold: a fall of more than 0.005): ${noises.map(describe).join('; ')}.`,
    markdownTable([['measure', 'clean', ...noises], ...differences]),
  ].join('\n\n')
}

function describe(name: NoiseName): string {
  return `*${name}*, ${noiseWords[name]}`
}

function differenceText(clean: number | null, noisy: number | null): string {
  const change = changeText(noisy, clean) || '='
  return falls(clean, noisy) ? `**${change}**` : change
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
