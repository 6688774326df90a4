// The labelled articles and the corpus that lie beside the project: other people's texts, so nothing of them is kept here.
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { decode } from '../../server/src/intake/decode.ts'
import { formatOf } from '../../server/src/intake/format.ts'
import type { SourceDocument } from '../../server/src/model/document.ts'
import type { CrossLabels, Labels } from './labels.ts'

const shared = path.join(import.meta.dirname, '../../../shared')
const crossFile = path.join(shared, 'gold/seed-labels/cross.json')
/** Many more articles, unlabelled: a JSON object with `id`, `date` and `text` a line, gzipped. */
export const scaleFile = path.join(shared, 'corpus/scale.jsonl.gz')

/** Label folders with the folder of their articles. */
const sets = [
  { labels: 'gold/seed-labels', articles: 'seeds' },
  { labels: 'gold/dev-labels', articles: 'corpus/dev' },
] as const

export const sharedIsThere =
  fs.existsSync(scaleFile) &&
  sets.every((set) => [set.labels, set.articles].every((folder) => fs.existsSync(path.join(shared, folder))))

const titlesFile = path.join(shared, 'corpus/titles.tsv')
export const titlesAreThere = fs.existsSync(titlesFile)
/** The one line that says why no titles are read. */
export const whyNoTitles = 'titles: ../shared/corpus/titles.tsv is not here, so there are none to read'

/** The one line that says why nothing is scored. */
export const whyNothing = 'accuracy: ../shared is not here, so there is nothing to score against'

export interface LabelledArticle {
  /** The file's name without its end. */
  readonly name: string
  readonly labels: Labels
  readonly document: SourceDocument
}

/** In order of set and file name. */
export function labelledArticles(): LabelledArticle[] {
  return sets.flatMap((set) =>
    namesIn(set.labels, '.json')
      .filter((name) => name !== 'cross.json')
      .map((name) => {
        const labels = readJson<Labels>(path.join(shared, set.labels, name))
        const document = readDocument(path.join(shared, set.articles, labels.doc))
        return { name: labels.doc.replace(/\.\w+$/, ''), labels, document }
      }),
  )
}

export function crossLabels(): CrossLabels {
  return readJson<CrossLabels>(crossFile)
}

/** All articles of the corpus, labelled or not. */
export function corpusArticles(): SourceDocument[] {
  return namesIn('corpus/dev', '.txt').map((name) => readDocument(path.join(shared, 'corpus/dev', name)))
}

export interface ListedTitle {
  /** Without blanks; a title inside it stands in 〈〉, as it does in print. */
  readonly title: string
  readonly number: string | null
}

/** The titles of documents of the State Council, with their numbers where they have one. */
export function listedTitles(): ListedTitle[] {
  const [, ...rows] = fs.readFileSync(titlesFile, 'utf8').trimEnd().split('\n')
  return rows.map((row) => {
    const [title = '', number = ''] = row.split('\t')
    const plain = title.replace(/\s/g, '').replaceAll('《', '〈').replaceAll('》', '〉')
    return { title: plain, number: number.trim() === '' ? null : number.trim() }
  })
}

const scaleSize = 27_878
const drawn = 5_000

/** 5,000 of the news articles of the scale corpus, evenly spread over it; the name of each starts with its date. */
export async function scaleArticles(): Promise<SourceDocument[]> {
  const file = fs.createReadStream(path.join(shared, 'corpus/scale.jsonl.gz')).pipe(createGunzip())
  const documents: SourceDocument[] = []
  let index = 0
  for await (const line of createInterface({ input: file, crlfDelay: Infinity })) {
    if (Math.floor((index * drawn) / scaleSize) !== Math.floor(((index + 1) * drawn) / scaleSize)) {
      const { id, date, text } = JSON.parse(line) as { id: string; date: string; text: string }
      documents.push({ path: `${date}-${id}.txt`, text, format: 'plaintext', encoding: 'utf-8' })
    }
    index++
  }
  return documents
}

function namesIn(folder: string, end: string): string[] {
  return fs
    .readdirSync(path.join(shared, folder))
    .filter((name) => name.endsWith(end))
    .sort()
}

function readJson<Content>(file: string): Content {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Content
}

function readDocument(file: string): SourceDocument {
  const decoded = decode(fs.readFileSync(file))
  if ('failure' in decoded) throw new Error(`${path.basename(file)} is ${decoded.failure}`)
  return { path: path.basename(file), format: formatOf(file) ?? 'plaintext', ...decoded }
}
