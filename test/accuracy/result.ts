// The last committed result: counts by document, of the corpus and under noise, and no text of any article.
import fs from 'node:fs'
import path from 'node:path'
import { format } from 'prettier'
import { type NoiseName, noiseNames } from './noise.ts'
import { type Count, measures, type Scores, sumScores } from './score/sheet.ts'

const file = path.join(import.meta.dirname, 'result.json')

export interface Result {
  readonly coverage: Count
  readonly documents: ReadonlyMap<string, Scores>
  /** Over all documents. */
  readonly noise: ReadonlyMap<NoiseName, Scores>
}

/** Counts as `right/of`; what was not asked is left out. */
type Written = Readonly<Record<string, string>>

interface WrittenResult {
  readonly coverage: string
  readonly documents: Readonly<Record<string, Written>>
  readonly noise: Readonly<Record<string, Written>>
}

/** Null where none was committed. */
export function lastResult(): Result | null {
  if (!fs.existsSync(file)) return null
  const { coverage, documents, noise } = JSON.parse(fs.readFileSync(file, 'utf8')) as WrittenResult
  return {
    coverage: readCount(coverage),
    documents: new Map(Object.entries(documents).map(([name, written]) => [name, readScores(written)])),
    noise: new Map(noiseNames.flatMap((name) => (noise[name] ? [[name, readScores(noise[name])]] : []))),
  }
}

export async function saveResult(result: Result): Promise<void> {
  const written: WrittenResult = {
    coverage: writeCount(result.coverage),
    documents: Object.fromEntries([...result.documents].map(([name, scores]) => [name, writeScores(scores)])),
    noise: Object.fromEntries([...result.noise].map(([name, scores]) => [name, writeScores(scores)])),
  }
  fs.writeFileSync(file, await format(JSON.stringify(written, null, 2), { parser: 'json', printWidth: 120 }))
}

export function totalOf(result: Pick<Result, 'documents'>): Scores {
  return sumScores([...result.documents.values()])
}

function writeCount({ right, of }: Count): string {
  return `${right}/${of}`
}

function readCount(text: string | undefined): Count {
  const [right, of] = (text ?? '0/0').split('/').map(Number)
  return { right: right ?? 0, of: of ?? 0 }
}

function writeScores(scores: Scores): Written {
  const asked = measures.filter((measure) => scores[measure].of > 0)
  return Object.fromEntries(asked.map((measure) => [measure, writeCount(scores[measure])]))
}

function readScores(written: Written): Scores {
  return Object.fromEntries(measures.map((measure) => [measure, readCount(written[measure])])) as Scores
}
