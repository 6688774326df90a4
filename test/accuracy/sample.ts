// npm run accuracy -- --sample 200 --seed 1: figures of unlabelled articles, drawn at random, to be read by eye.
import fs from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { digest } from '../../server/src/interpret/digest.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import type { FigureMention, Observation } from '../../server/src/model/figure.ts'
import type { SourceDocument } from '../../server/src/model/document.ts'
import { createRandom } from './random.ts'
import { plain } from './text.ts'

/** Articles drawn for each figure, so that no long report makes up the sample. */
const articlesPerFigure = 10
const before = 90
const after = 40

interface Drawn {
  readonly document: SourceDocument
  readonly read: Digest
  readonly figure: FigureMention
}

/** Blocks of text, one for each figure: its place, its sentence, what was read of it. `file` holds a JSON object a line, gzipped. */
export function sampleOf(file: string, count: number, seed: number): string[] {
  const random = createRandom(seed)
  const lines = gunzipSync(fs.readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const articles = draw(lines, count * articlesPerFigure, random).map(documentOf)
  const figures = articles.flatMap((document): Drawn[] => {
    const read = digest(document)
    return read.figures.map((figure) => ({ document, read, figure }))
  })
  return draw(figures, count, random).map(blockOf)
}

/** `count` of the list without putting back, in the order drawn. */
function draw<T>(list: readonly T[], count: number, random: () => number): T[] {
  const rest = [...list]
  const drawn: T[] = []
  while (drawn.length < count && rest.length > 0) {
    const at = Math.floor(random() * rest.length)
    drawn.push(rest[at]!)
    rest[at] = rest[rest.length - 1]!
    rest.pop()
  }
  return drawn
}

function documentOf(line: string): SourceDocument {
  const { id, date, text } = JSON.parse(line) as { id: string; date: string; text: string }
  return { path: `${date}-${id}.txt`, text, format: 'plaintext', encoding: 'utf-8' }
}

function blockOf({ document, read, figure }: Drawn, index: number): string {
  const { start, end } = figure.span
  const { text } = document
  const left = plain(text.slice(Math.max(0, start - 3 * before), start)).slice(-before)
  const right = plain(text.slice(end, end + 3 * after)).slice(0, after)
  const date = read.articles[read.passages[figure.passage]!.article]?.date ?? 'no date'
  return [
    `${index + 1}. ${document.path} (${date})`,
    `   …${left}⟦${plain(text.slice(start, end))}⟧${right}…`,
    `   ${readingOf(figure.observation)}`,
  ].join('\n')
}

function readingOf(read: Observation): string {
  const value = read.value ?? (read.low === null ? 'vague' : `${read.low}..${read.high}`)
  const moves = [read.basis, read.direction, read.base].filter((word) => word !== null).join(' ')
  const marks = [read.status, read.threshold ? 'threshold' : null].filter((word) => word !== null && word !== 'actual')
  const parts = [
    `${value} ${read.unit} ${read.kind} ${read.hedge}`,
    moves,
    read.period ?? `? ${read.relativePeriod ?? ''}`,
  ]
  return [...parts, read.indicator ?? '–', read.scope ?? '–', ...marks].join(' | ')
}
