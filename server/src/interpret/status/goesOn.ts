// What was said of the figure before and holds on: 预计面积稳定在3万亩，产量达到5万吨 forecasts both.
import { plannedDeeds, turns } from '../../lexicon/stillToDo.ts'
import type { Status } from '../../model/figure.ts'
import { alternation } from '../../tools/alternation.ts'
import { isOfParts, type Setting } from '../clause.ts'

/** What the figure before in the same sentence was, and where it ends in the passage. */
export interface Told {
  readonly status: Status
  readonly end: number
}

/** The status of the figure before, where its words are said of the whole sentence (拟投资3亿元。其中，设备1亿元); else a fact. */
export function goesOn(told: Told | null, setting: Setting): Status {
  const { sentence, sentenceStart, left } = setting
  if (told === null || told.status === 'actual') return 'actual'
  if (isOfParts(setting)) return turnsIn(sentence) ? 'actual' : told.status
  const end = Math.max(0, told.end - sentenceStart)
  if (left.startsWith('其中') && told.end >= sentenceStart) return turnsIn(sentence.slice(end)) ? 'actual' : told.status
  const between = sentence.slice(end)
  if (!lasting[told.status].test(outside(sentence.slice(0, end), between))) return 'actual'
  return between.length > longestStep || turnsIn(between) ? 'actual' : told.status
}

/** （四季度预计15亿元），渔民收入…: without the brackets that were closed since. */
function outside(told: string, between: string): string {
  return between.includes('）') && told.includes('（') ? told.slice(0, told.lastIndexOf('（')) : told
}

/** Words that say it of a whole sentence; 安排, 确保 and 争取 are said of what stands next to them. */
const lasting: Readonly<Record<Exclude<Status, 'actual'>, RegExp>> = {
  forecast: /预测|预计|有望|将|可能/,
  target: /力争|目标|努力(?:形成|建成|打造|实现|达到|完成|培育)/,
  plan: new RegExp(
    `(?<![模虚比])拟|将|同意|批复|核定|计划(?:[于在到今明用]|总?投资|投入|听取|推进|培[育训养]|招|${alternation(plannedDeeds)})`,
  ),
}

/** 预计2035年可达30%，2040年达35% */
export function goesOnYears({ end }: Told, { sentence, sentenceStart }: Setting): boolean {
  const between = sentence.slice(Math.max(0, end - sentenceStart))
  return between.length <= longestStep && !/[；。！？]|目标|力争|力保|确保|争取|要求|打造|已|了/.test(between)
}

const longestStep = 40

/** Whether the words begin a statement of their own, of a fact, another time or another speaker. */
export function turnsIn(words: string): boolean {
  return turning.test(words)
}

const turning = new RegExp(`[；。！？]|${alternation(turns)}|\\d{4}\\s*年|\\d\\s*月`)
