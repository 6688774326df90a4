// Years that a list divides among its figures: 2016—2018年分别增长2%、3%、4%; 2023年、2024年分别达5万吨和6万吨.
import type { Setting } from '../clause.ts'
import { between, type PlacedPeriod } from '../scope/placed.ts'
import { isNamed, type Share } from '../subject/listed/distribution.ts'
import { signOf } from '../../tools/signs.ts'
import { mapped } from '../../tools/gathered.ts'

/** For each setting the period that 分别 gives it, or null where none does or where `shares` divide names instead. */
export function yearsApart(
  settings: readonly Setting[],
  periods: readonly PlacedPeriod[],
  shares: readonly Share[],
): (string | null)[] {
  const apart: (string | null)[] = mapped(settings, () => null)
  if (periods.length === 0) return apart
  settings.forEach((setting, at) => {
    if (setting.listed || (setting.leftSigns & respectively) === 0 || isNamed(shares[at] ?? null)) return
    const told = setting.left.lastIndexOf('分别')
    if (told < 0) return
    const length = lengthFrom(settings, at)
    const years = length < 2 ? null : yearsBefore(setting, periods, setting.leftStart + told)
    if (years?.length === length) years.forEach((year, order) => (apart[at + order] = year))
  })
  return apart
}

const respectively = signOf('别')

function lengthFrom(settings: readonly Setting[], at: number): number {
  let next = at + 1
  while (next < settings.length && settings[next]!.listed) next++
  return next - at
}

/** The years of a range, or the periods of a list, that stand between the last figure and 分别 at `told`; null where there are none. */
function yearsBefore(setting: Setting, periods: readonly PlacedPeriod[], told: number): readonly string[] | null {
  const from = Math.max(setting.sentenceStart, setting.clauseStart - longestStep, setting.leftStart - longestStep)
  const all = between(periods, from, told).filter(({ compared, attributeEnd }) => !compared && attributeEnd === null)
  const stated = lastListed(setting, all)
  const last = stated.at(-1)
  if (last?.value == null) return null
  const range = /^(\d{4})\/(\d{4})$/.exec(last.value)
  if (range !== null && ranging.test(last.text)) return yearsOf(Number(range[1]), Number(range[2]))
  return stated.length > 1 ? stated.map(({ value }) => value!) : null
}

/** 近3年 and “十四五” are one stretch, 2016—2018年 may be three years. */
const ranging = /^\d{4}年?[^\d年]{1,2}\d{4}年$|^今、?明两年$/
/** 2016—2018年，全球投资分别: the years stand in the clause before. */
const longestStep = 16
const mostYears = 12

function yearsOf(from: number, until: number): readonly string[] | null {
  const length = until - from + 1
  return length < 2 || length > mostYears ? null : Array.from({ length }, (_, order) => String(from + order))
}

/** The last ones that nothing but marks of a list parts: of 上半年，…一季度、二季度 the quarters. */
function lastListed({ sentence, sentenceStart }: Setting, stated: readonly PlacedPeriod[]): readonly PlacedPeriod[] {
  let from = stated.length - 1
  while (from > 0 && stated[from]!.value !== null && stated[from - 1]!.value !== null) {
    const between = sentence.slice(stated[from - 1]!.end - sentenceStart, stated[from]!.start - sentenceStart)
    if (!listed.test(between)) break
    from--
  }
  return from < 0 ? stated : stated.slice(from)
}

const listed = /^[、和与及]$/
