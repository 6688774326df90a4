// 分别 and shared subjects: which of the names in a list each figure of the list belongs to.
import type { Setting } from './clause.ts'
import { headOf, isNamedQuantity, tailOf } from './indicator.ts'

/** What 分别 gives to a figure of its list: a name, or the how-manieth from the end of the levels stated before; else doubt. */
export type Share = { readonly name: string } | { readonly level: number } | 'doubt' | null

/**
 * For each setting, the name that a list in front of 分别 gives it (对美、澳出口分别增长97.9%和1.4倍), or null where no list
 * does. A list whose length differs from the number of figures leaves doubt; without names of its own it takes the levels before.
 */
export function distribute(settings: readonly Setting[]): Share[] {
  const shares: Share[] = settings.map(() => null)
  settings.forEach((setting, at) => {
    const before = /([^，；。]*)分别[^，；。]*$/.exec(setting.clause)
    if (before === null || setting.listed || /\d/.test(setting.left.slice(0, setting.left.indexOf('分别')))) return
    const group = listFrom(settings, at)
    if (group.length < 2) return
    const items = itemsOf(before[1]!)
    group.forEach((member, order) => {
      if (items.length === group.length) shares[member] = { name: items[order]! }
      else
        shares[member] =
          before[1]!.replace(/同比|环比|[比较][^，。；]*$/g, '').length < 2 ? { level: group.length - order } : 'doubt'
    })
  })
  return shares
}

function listFrom(settings: readonly Setting[], at: number): number[] {
  const group = [at]
  for (let next = at + 1; next < settings.length && settings[next]!.listed; next++) group.push(next)
  return group
}

/** 半导体、集成电路等跨境电商出口 → 半导体跨境电商出口, 集成电路跨境电商出口. */
function itemsOf(subject: string): string[] {
  const words = subject.replace(/^(?:其中|比如|例如|目前|去年|今年)+/, '')
  const parts = words.split(/[、和与及]/).filter((part) => part.length > 0)
  const last = parts[parts.length - 1]
  if (last === undefined || parts.length < 2) return []
  const common = /等(?:[^等]{0,12}?)(的?[^等]*)$/.exec(last)?.[1] ?? commonTail(last)
  const preposition = /^(?:对|与|向)/.exec(parts[0]!)?.[0] ?? ''
  return parts.map((part, index) => {
    const own = headOf(index === parts.length - 1 ? part.replace(/等.*$/, '') : part)
    const whole = own.startsWith(preposition) ? own : preposition + own
    return isNamedQuantity(whole) && !(index < parts.length - 1)
      ? whole
      : whole.endsWith(common)
        ? whole
        : whole + common
  })
}

function commonTail(last: string): string {
  return tailOf(headOf(last)) ?? ''
}
