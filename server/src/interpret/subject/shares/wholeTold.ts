// The whole of a bare 占比, where the sentence told it before: 300家渔企中，民营渔企240家，占80%.
import { inexact } from '../../../lexicon/hedges.ts'
import type { Setting } from '../../clause.ts'
import { shareName, subjectWith, type Subject } from '../indicator.ts'
import type { Topic } from '../topic.ts'

/** `share` with the whole that the sentence opens with, or that the share before it is of; as it is where that is not told. */
export function withWholeTold(share: Subject, { sentence }: Setting, topic: Topic, left: string): Subject {
  const part = share.name === null || !bare.test(left) ? undefined : partOnly.exec(share.name)?.[1]
  if (part === undefined) return share
  const whole = groupTold.exec(sentence)?.[1] ?? wholeBefore(topic, sentence)
  return whole === undefined || whole.includes(part) ? share : subjectWith(share, shareName(part, whole), share.sure)
}

const partOnly = /^(.{2,16})占比$/
/** Nothing says of what. */
const bare = new RegExp(`占(?:比(?:重|例)?|到|据|了)*(?:高达|达到?|为|\\s|${inexact})*$`)
const groupTold =
  /(?:^|[，；])[^，。；\d]{0,12}\d[\d.]*[万亿]*[余多]?(?:家|户|名|个|所|座|起|件|只|支|条|项)([^，。；、的\d]{2,12})[当之]?中，/

/** 占总人次的68.4%；第二种形态处理20万人次，│占23.9%: of the same; what is told behind 其中 is of its own whole. */
function wholeBefore({ named }: Topic, sentence: string): string | undefined {
  const at = sentence.lastIndexOf('占', sentence.length - longestBare)
  if (at < 0 || sentence.includes('其中', at)) return undefined
  const last = named.findLast((name) => name.endsWith('比重'))
  return last === undefined ? undefined : /占(.{2,12})比重$/.exec(last)?.[1]
}

const longestBare = 6
