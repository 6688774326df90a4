// Figures of a table's cells: the row head says what is measured, the column head when, the caption in which unit.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import { isPoints } from '../model/points.ts'
import { isNegative } from '../model/decimal.ts'
import type { Observation } from '../model/figure.ts'
import type { CellContext, Passage } from '../model/passage.ts'
import { growth as grew, type Movement } from './movement.ts'
import { isDistinct, isNamedQuantity, tailOf } from './subject/indicator.ts'
import { toObservation } from './observation.ts'
import { readHedge } from './quantity.ts'
import { isUnfinished } from './periods/periodBounds.ts'
import { mapped } from '../tools/gathered.ts'

/** What bears on a cell beside its heads. */
export interface CellSurroundings {
  /** The period that the column head, the row head or the caption states, resolved; null where none does. */
  readonly headPeriod: string | null
  readonly home: string | null
  readonly date: string | null
}

/** Observations of the figures of one cell. */
export function observeCell(
  passage: Passage,
  figures: readonly DetectedFigure[],
  around: CellSurroundings,
): Observation[] {
  const cell = passage.cell!
  return mapped(figures, (figure) => {
    const { name, scope } = readHeads(cell, around.home)
    const movement = movementOf(cell, figure)
    const period = around.headPeriod
    const comparable = name !== null && isDistinct(name) && period !== null && !isUnfinished(period, around.date)
    return toObservation(figure, '', {
      movement,
      addition: null,
      hedge: readHedge(figure, passage.text.slice(0, figure.start)),
      status: 'actual',
      name,
      shown: name,
      scope,
      period,
      relativePeriod: null,
      base: movement.basis === 'growth' ? 'yoy' : null,
      source: null,
      qualifiers: [],
      currency: null,
      threshold: false,
      comparable,
    })
  })
}

const growth = /增长|增速|增幅|同比|环比|涨幅|比上年/
const place = /^[^，。；]{2,12}(?:省|市|县|区|州|自治区)$|^(?:全国|全省|全市|全县)$/

function readHeads(cell: CellContext, home: string | null): { name: string | null; scope: string | null } {
  const row = plainHead(cell.rowHead)
  const column = plainHead(cell.columnHead)
  const measure = growth.test(column) ? plainHead(cell.headBefore) : column
  if (place.test(row)) {
    const name = measure === '' || place.test(measure) ? column : measure
    return { name: name === '' ? null : name, scope: row === '全国' ? '中国' : row.startsWith('全') ? home : row }
  }
  const told = growth.test(measure) || unitHead.test(measure) ? '' : measure
  const added = told === '' ? tailOfCaption(cell) : told
  const name = isNamedQuantity(row) || row.includes(added) ? row : row + added
  return { name: name === '' ? null : name, scope: placeOfCaption(cell.caption) ?? home }
}

const unitHead = /^(?:计量)?单位$|^绝对量$|^(?:本期)?实绩$|^(?:累计|本月|本期)$/

const placeAtStart = /^(?![各全本我主部分])[\u4e00-\u9fff]{1,7}?(?:自治区|自治州|省|市|县)(?=[\u4e00-\u9fff])/

/** 云川省 of 表2 2030年云川省主要产品产量. */
function placeOfCaption(caption: string | null): string | null {
  for (const line of caption?.split(' ') ?? []) {
    const found = placeAtStart.exec(plainHead(line.replace(/^(?:附|续)?表[\d一二三四五六七八九十-]*/, '')))
    if (found !== null) return found[0]
  }
  return null
}

/** 产量 of 2030年云川省主要产品产量, where neither head says what is measured. */
function tailOfCaption({ caption, columnHead, unit }: CellContext): string {
  if (caption === null || unit === null || (/[%％‰]/.test(unit) && !growth.test(columnHead ?? ''))) return ''
  return (
    caption
      .split(' ')
      .map((line) => tailOf(plainHead(line)))
      .find((tail) => tail !== null) ?? ''
  )
}

/** A head without its unit, its period and its numbering. */
function plainHead(head: string | null): string {
  return (head ?? '')
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(
      /(?:\d{4}年度?|今年|去年|上年)?(?:\d{1,2}[—–-]?\d{0,2}月份?|[上下]半年|[一二三四1-4前]?[三]?季度|全年|年末|末)?/g,
      '',
    )
    .replace(/^[一二三四五六七八九十\d]+[、.．]|^其中[:：]?|指标|数值|合计$/g, '')
    .trim()
}

function movementOf(cell: CellContext, figure: DetectedFigure): Movement {
  const heads = `${cell.columnHead ?? ''} ${cell.rowHead ?? ''}`
  if (figure.kind !== 'percent' && figure.kind !== 'multiple')
    return { basis: isPoints(figure) ? 'change' : 'level', direction: null }
  if (growth.test(heads)) return grew(isNegative(figure.value) ? 'down' : 'up')
  return { basis: /占比|比重|份额/.test(heads) ? 'share' : 'rate', direction: null }
}
