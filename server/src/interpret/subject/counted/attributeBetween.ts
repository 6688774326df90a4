// Figures between a count and its noun: 5个│10万吨级泊位, 320户│980人尚未脱贫.
import { isDigit } from '../../../tools/characters.ts'
import { unitsOfGrade } from '../../../lexicon/laidAndBuilt.ts'
import { alternation } from '../../../tools/alternation.ts'
import type { Setting } from '../../clause.ts'

const things: ReadonlySet<string> = new Set('个 座 台 条 艘 组 套 根 架 处 项 辆 口 列 块 台套'.split(' '))
const grade = new RegExp(
  `^\\d[\\d.]*[百千万亿]*(?:${alternation(unitsOfGrade)})(?:级|以上|及以上)*的?(?=[\\u4e00-\\u9fff]{2})`,
)
const personsNext = /^[近约共计、]{0,2}\d[\d.]*[百千万亿余多]*[人名口](?![次均民工才])(?=[\u4e00-\u9fff]{2})/

/** The setting of a count whose noun stands behind how large each of those counted is, as if that were not there; else the same. */
export function withoutGrade(setting: Setting): Setting {
  const { figure, right } = setting
  if (!isDigit(right, 0) || !things.has(figure.unit)) return setting
  const length = grade.exec(right)?.[0].length ?? 0
  return length === 0 ? setting : { ...setting, right: right.slice(length) }
}

/** Of 户 the words behind the number of their persons, of whom the same is said; null for any other count. */
export function behindPersons({ figure, right }: Setting): string | null {
  const match = figure.unit === '户' ? personsNext.exec(right) : null
  return match === null ? null : right.slice(match[0].length)
}
