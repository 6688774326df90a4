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
    const before = beforeRespectively(setting.clause)
    if (before === null || setting.listed || /\d/.test(setting.left.slice(0, setting.left.indexOf('分别')))) return
    const group = listFrom(settings, at)
    if (group.length < 2) return
    const items = itemsOf(before)
    group.forEach((member, order) => {
      if (items.length === group.length) shares[member] = { name: items[order]! }
      else
        shares[member] =
          before.replace(/同比|环比|[比较][^，。；]*$/g, '').length < 2 ? { level: group.length - order } : 'doubt'
    })
  })
  return shares
}

/** The words between the last mark and 分别, or null where the clause's end has no 分别. */
function beforeRespectively(clause: string): string | null {
  const at = clause.lastIndexOf('分别')
  if (at < 0 || /[，；。]/.test(clause.slice(at))) return null
  return /[^，；。]*$/.exec(clause.slice(0, at))![0]
}

function listFrom(settings: readonly Setting[], at: number): number[] {
  const group = [at]
  for (let next = at + 1; next < settings.length && settings[next]!.listed; next++) group.push(next)
  return group
}

/** 半导体、集成电路等跨境电商出口 → 半导体跨境电商出口, 集成电路跨境电商出口; 对美、澳出口 → 对美出口, 对澳出口. */
function itemsOf(subject: string): string[] {
  const parts = subject.split(/[、和与及]/).filter((part) => part.length > 0)
  const last = parts[parts.length - 1]
  if (last === undefined || parts.length < 2) return []
  const preposition = /(?:^|我国|中国|全国|全省|全市|[度月年半])(对|与|向)[^对与向]*$/.exec(parts[0]!)
  const common = /等(?:[^等]{0,12}?)(的?[^等]*)$/.exec(last)?.[1] ?? commonTail(last)
  return parts.map((part, index) => {
    const words = index === 0 && preposition !== null ? part.slice(part.lastIndexOf(preposition[1]!) + 1) : part
    const own = headOf(index === parts.length - 1 ? words.replace(/等.*$/, '') : words)
    const whole = preposition === null ? own : preposition[1] + own
    const complete = (index === parts.length - 1 && isNamedQuantity(whole)) || whole.endsWith(common)
    return complete ? whole : whole + common
  })
}

function commonTail(last: string): string {
  return tailOf(headOf(last)) ?? ''
}
