// Figures between a count and its noun: 5个│10万吨级泊位, 57台│163场剧目, 320户│980人尚未脱贫.
import { isDigit } from '../../../tools/characters.ts'
import { unitsOfGrade } from '../../../lexicon/laidAndBuilt.ts'
import { alternation } from '../../../tools/alternation.ts'
import type { Setting } from '../../clause.ts'

const things: ReadonlySet<string> = new Set('个 座 台 条 艘 组 套 根 架 处 项 辆 口 列 块 台套'.split(' '))
const grade = new RegExp(
  `^\\d[\\d.]*[百千万亿]*(?:${alternation(unitsOfGrade)})(?:级|以上|及以上)*的?(?=[\\u4e00-\\u9fff]{2})`,
)
const personsNext = /^[近约共计、]{0,2}\d[\d.]*[百千万亿余多]*[人名口](?![次均民工才])(?=[\u4e00-\u9fff]{2})/

/** The setting of a count whose noun stands behind how large those counted are or of how many parts, as if that were not there; else the same. */
export function withoutGrade(setting: Setting): Setting {
  const { figure, right } = setting
  if (!isDigit(right, 0)) return setting
  const size = things.has(figure.unit) ? grade.exec(right) : null
  const length = size?.[0].length ?? partsNext(figure.unit, right)
  return length === 0 ? setting : { ...setting, right: right.slice(length) }
}

/** Length of how many parts the things have that are counted next (57台│163场剧目); 0 where none are. */
function partsNext(unit: string, right: string): number {
  return wholes.has(unit) ? (parts.exec(right)?.[0].length ?? 0) : 0
}

const wholes: ReadonlySet<string> = new Set('台 部 套 组 群 队'.split(' '))
const parts = /^\d[\d.]*[百千万余多]*[场集季册件只头支](?=[\u4e00-\u9fff]{2})/

/** Of 户 the words behind the number of their persons, of whom the same is said; null for any other count. */
export function behindPersons({ figure, right }: Setting): string | null {
  const match = figure.unit === '户' ? personsNext.exec(right) : null
  return match === null ? null : right.slice(match[0].length)
}
