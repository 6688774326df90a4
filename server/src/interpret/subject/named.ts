// A name that stands in front of a figure, with what was told before: whose loan it is, of which trade, by which way.
import { dependentNames } from '../../lexicon/indicators.ts'
import { type Setting, wordsBeforeClause } from '../clause.ts'
import { carryOn } from './carried/carryOn.ts'
import { fullerName } from './carried/fullerName.ts'
import { sectorOf, tradeOfGoods } from './carried/sector.ts'
import { ofWholeAround } from './carried/wholeAround.ts'
import { isBareFlow, isDistinct, normaliseName, type Subject, unsure } from './indicator.ts'
import { noTopic, type Topic } from './topic.ts'

export const nobody: Subject = { name: null, sure: false }

/** `head` as a subject; without a setting nothing of its sentence is asked. */
export function named(head: string, setting: Setting | null, topic: Topic): Subject {
  if (head === '') return nobody
  const fuller =
    setting === null ? null : (fullerName(head, wordsBeforeClause(setting)) ?? ofWholeAround(head, setting))
  if (fuller !== null) return unsure(fuller)
  const plain = moneyName(head, setting)
  const owner = dependent.has(plain) ? ofLoans.exec(topic.whole ?? topic.level ?? '')?.[1] : undefined
  if (owner !== undefined) return unsure(owner + plain)
  if (isBareFlow(normaliseName(plain))) return flowOf(plain, setting, topic)
  const whole = setting === null || isPartOf(plain, setting, topic) ? topic.whole : null
  const name = carryOn(plain, whole, setting?.figure ?? null)
  return { name, sure: isDistinct(name) }
}

/** Imports and exports by their way or their sector, else as what was told before. */
function flowOf(flow: string, setting: Setting | null, topic: Topic): Subject {
  const figure = setting?.figure ?? null
  const way = setting === null ? null : throughWhat.exec(setting.clause)
  if (way !== null) return unsure(`通过${way[1]!}${flow}`)
  const sector = setting === null || topic === noTopic ? null : sectorOf(wordsBeforeClause(setting))
  if (sector !== null) {
    const trade = `${sector}进出口`
    return { name: carryOn(flow, topic.whole?.includes(trade) ? topic.whole : trade, figure), sure: true }
  }
  const name = carryOn(flow, topic.whole, figure)
  return { name, sure: name !== flow || ofNation.test(setting?.clause ?? '') }
}

const ofNation = /(?:我国|全国|中国|外贸|货物|省|市|区)[^，。；]{0,4}(?:进出口|出口|进口)/

/** 其中钢材, 新能源汽车 behind 汽车产量: what an earlier sentence told is no whole of what this one opens with. */
function isPartOf(name: string, { sentence, sentenceStart }: Setting, { whole, wholeStart }: Topic): boolean {
  return wholeStart === sentenceStart || whole === null || /其中|分别/.test(sentence) || sharesWord(name, whole)
}

function sharesWord(name: string, whole: string): boolean {
  for (let at = 0; at + 2 <= name.length; at++) if (whole.includes(name.slice(at, at + 2))) return true
  return false
}

const dependent: ReadonlySet<string> = new Set(dependentNames)
/** 住户部门 of 住户部门贷款, 住户部门短期贷款 */
const ofLoans = /^(?!短期|中长期|活期|定期)(.{2,}?)(?:短期|中长期|活期|定期)?(?:贷款|存款|票据融资)(?:余额)?$/

/** 通过跨境电商管理平台实现进出口, 经广西口岸进出口: a part of the trade, told by its way. */
const throughWhat =
  /(?:通过|经由?)(?!过|济)([^，。；]{2,24}?(?:平台|口岸|渠道|通道|班列|港))(?:实现|完成|的)?(?:货物)?(?:贸易)?(?:进出口|出口|进口)[^，。；]{0,8}$/

/** 出口量 in money is the value of exports, whatever it is called, and 出口渔网 the export of these goods. */
function moneyName(name: string, setting: Setting | null): string {
  const kind = setting?.figure.kind
  if (kind === 'amount' && name.endsWith('量')) return name.replace(/(进出口|出口|进口)量$/, '$1额')
  return kind === 'amount' || kind === 'percent' ? tradeOfGoods(name) : name
}
