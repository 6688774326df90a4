// Under what figures are filed that look like the same indicator, whatever statistics they come from.
import { foreignTrade, sizeWords, tradeForms, tradeSizeWords } from '../lexicon/sizeNames.ts'
import type { Observation } from '../model/figure.ts'

/** The key of a level or a share by its topic and scope: 跨境电商市场规模 and 跨境电商进出口总额 have one. Null where it has no series. */
export function kinKey({ series, basis }: Observation): string | null {
  if (series === null) return null
  const bar = series.indexOf('|')
  const [name, rest] = [series.slice(0, bar), series.slice(bar)]
  if (basis === 'level') return `level|${topicOf(name)}${rest}`
  const share = basis === 'share' ? shareTopic(name) : null
  return share === null ? null : `share|${share}${rest}`
}

function topicOf(name: string): string {
  for (const word of tradeSizeWords) {
    const topic = name.slice(0, -word.length)
    if (name.endsWith(word) && tradeForms.some((form) => topic.endsWith(form))) return topic
  }
  const word = sizeWords.find((one) => name.endsWith(one))
  return word !== undefined && name.length - word.length >= 2 ? name.slice(0, -word.length) : name
}

/** 跨境电商交易额占货物贸易进出口总值比重, 跨境电商进出口规模的外贸占比: what part of what. */
function shareTopic(name: string): string | null {
  const match = /^(.+?)的(.+?)占比$/.exec(name) ?? /^(.+?)占(?!比)(.+?)的?(?:比重|份额|比例)?$/.exec(name)
  if (match === null) return null
  const [part, whole] = [match[1]!.replace(/货物(?=进出口)/, ''), match[2]!]
  return `${topicOf(part)}|${foreignTrade.test(whole) ? '外贸' : topicOf(whole)}`
}
