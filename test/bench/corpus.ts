// Articles to measure on: real texts where they lie beside the project, else articles of our own, made from a fixed seed.
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { SourceDocument } from '../../server/src/model/document.ts'

const shared = path.resolve('../shared/corpus/dev')
const sample = path.resolve('../shared/corpus/scale.jsonl.gz')

/** Whether the large sample is there. */
export const hasSample = fs.existsSync(sample)

/** `count` documents; real ones are used again under other names when there are fewer. */
export function benchCorpus(count: number): SourceDocument[] {
  const texts = fs.existsSync(shared)
    ? fs
        .readdirSync(shared)
        .sort()
        .map((name) => ({ name, text: fs.readFileSync(path.join(shared, name), 'utf8') }))
    : Array.from({ length: 60 }, (_, index) => ({
        name: `${2023 + (index % 3)}-0${1 + (index % 9)}-15-${index}.txt`,
        text: inventedArticle(index),
      }))
  return Array.from({ length: count }, (_, index) => {
    const { name, text } = texts[index % texts.length]!
    const round = Math.floor(index / texts.length)
    return { path: round === 0 ? name : `${round}/${name}`, text, format: 'plaintext', encoding: 'utf-8' }
  })
}

/** `count` different articles of the large sample where it is there, else of `benchCorpus`. */
export function scaleCorpus(count: number): SourceDocument[] {
  if (!hasSample) return benchCorpus(count)
  const lines = gunzipSync(fs.readFileSync(sample)).toString('utf8').split('\n').slice(0, count).filter(Boolean)
  return lines.map((line, index) => {
    const { text, date } = JSON.parse(line) as { readonly text: string; readonly date?: string }
    return { path: `${date ?? ''}-${index}.txt`, text, format: 'plaintext', encoding: 'utf-8' }
  })
}

/** Whether real texts are there; figures measured on invented ones are said to be so. */
export const isReal = fs.existsSync(shared)

const sectors = ['跨境电商', '服务贸易', '数字贸易', '一般贸易', '机电产品', '农产品']
const places = ['江苏省', '浙江省', '山东省', '湖北省', '四川省', '全国']

function inventedArticle(seed: number): string {
  let state = seed * 7919 + 13
  const next = (limit: number): number => (state = (state * 1103515245 + 12345) % 2147483648) % limit
  const lines = [`${places[seed % places.length]}外贸运行情况`]
  for (let paragraph = 0; paragraph < 24; paragraph++) {
    const sector = sectors[next(sectors.length)]!
    const [exports, imports] = [1000 + next(8000), 500 + next(4000)]
    lines.push(
      `　　20${18 + next(7)}年${['上半年', '前三季度', '', '一季度'][next(4)]}，${places[next(places.length)]}${sector}进出口总额${exports + imports}亿元，同比增长${next(300) / 10}%。` +
        `其中，出口${exports}亿元，增长${next(300) / 10}%，进口${imports}亿元，增长${next(300) / 10}%，占外贸总值的${next(600) / 10}%。` +
        `有关负责人表示，将深入落实《关于促进${sector}高质量发展的若干措施》，进一步优化营商环境，推动产业转型升级。`,
    )
  }
  return lines.join('\n')
}
