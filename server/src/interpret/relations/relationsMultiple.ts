// Multiples of an earlier level that stands elsewhere in the article: 是2016年的4.3倍, 相当于五年前的3.2倍.
import { gathered } from '../../tools/gathered.ts'
import { readNumeral } from '../../detect/numerals/numerals.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Relation } from '../../model/relation.ts'
import { isSize } from '../../model/sizes.ts'
import { type Ground, textBetween } from './ground.ts'
import { nearestKnown, type Statements } from './statements.ts'

const timesOfYear =
  /([，,])?(?:已|约|大约)?(?:是|为|相当于|达到?了?)(?:(\d{4})年|([\d一二三四五六七八九十]{1,3})年前|(去年|上年|上一年))(?:同期|底|末)?的?$/

/** The multiples of what their article tells of the earlier year. Linear in the figures. */
export function multiplesOfYears(ground: Ground, statements: Statements): Relation[] {
  const { figures } = ground
  return gathered(ground.ofKind.multiple, (index): Relation[] => {
    const { basis, status, period } = figures[index]!.observation
    if (basis !== 'ratio' || status !== 'actual' || period === null) return []
    const match = timesOfYear.exec(textBetween(ground, index - 1, index))
    const earlier = match === null ? null : earlierPeriod(period, match)
    if (earlier === null) return []
    const like = match?.[1] !== undefined && match.index === 0 && isLevel(figures[index - 1]) ? index - 1 : index
    const name = statements.nameOf(like)
    const now = like < index ? like : nearestKnown(statements.of(name, index).levels, index, figures)
    const before = nearestKnown(statements.of(name, like, undefined, earlier).levels, index, figures)
    if (name === '' || now === null || before === null) return []
    return [{ kind: 'multiple', now, before, multiple: index, grown: false }]
  })
}

function isLevel(figure: FigureMention | undefined): boolean {
  return figure !== undefined && isSize(figure.observation) && figure.observation.status === 'actual'
}

/** The same part of an earlier year; null for a period of several years. */
function earlierPeriod(period: string, [, , year, back]: RegExpExecArray): string | null {
  const years = new Set(period.match(/\d{4}/g) ?? [])
  const [own] = [...years]
  if (years.size !== 1 || own === undefined) return null
  const ago = back === undefined ? 1 : (readNumeral(back, 0)?.value.toNumber() ?? 0)
  const meant = year ?? String(Number(own) - ago)
  return meant < own ? period.replaceAll(own, meant) : null
}
