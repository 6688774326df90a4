// Where those that a second figure counts come from: 来自85个国家的300多家企业, 26个国家的94家渔企.
import { inexact } from '../../../lexicon/hedges.ts'
import { reachingVerbs } from '../../../lexicon/scopeWords.ts'
import { alternation } from '../../../tools/alternation.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import type { Setting } from '../../clause.ts'
import { type Subject, unsure } from '../indicator.ts'
import { partPhrase } from '../phrase/phrase.ts'
import { frontOf } from './frontOfCount.ts'
import { nounOf } from './nounBehind.ts'

const comingFrom = /(?:来自|源自)[^，。；、\d的]{0,6}$/
const whose = new RegExp(
  `^([^，。；：、\\d的]{1,8}?(?:[（(][^（）()]{1,4}[）)])?)的(?:共|${inexact})*(?:\\d[\\d.]*[百千万亿余多]*|[百千万])(人|[个家名位部件种支只所场台款组对幅座](?:以上)?)([^，。；：\\d]{2,})`,
)
/** 通达欧洲25个国家的217个城市: how far something reaches. */
const reached = new RegExp(`(?:${alternation(reachingVerbs)})了?[^，。；、]{0,8}$`)
const places = /^(?:国家[和及或]地区|国家|地区|经济体|城市|省区市|省份|省市|省[（(][^（）()]{1,4}[）)]|[省市县])$/

/** The count of the places that others, who are counted next, come from; null for any other count. */
export function readOrigin(setting: Setting): Subject | null {
  const { left, right, figure } = setting
  const comes = left.includes('自') && comingFrom.test(left)
  if (!comes && (figure.unit !== '个' || !right.includes('的'))) return null
  const match = whose.exec(right)
  if (match === null) return comes || reached.test(left) ? null : ofDoers(setting)
  if (comes) {
    const { noun } = partPhrase(match[3]!)
    return noun.length < 2 ? null : unsure(`${noun}来自的${match[1]!}数`)
  }
  return !places.test(match[1]!) || reached.test(left) ? null : ofThoseNext(setting, match[1]!, match[2]!, match[3]!)
}

/** 26个国家的│94家渔企签署公约: by those who are there, and what is said of them. */
function ofThoseNext(setting: Setting, place: string, unit: string, right: string): Subject | null {
  const { noun, predicate } = nounOf({ ...setting, right, figure: { ...setting.figure, unit: unit[0]! } })
  if (noun.length < 2) return null
  const come = persons.test(unit) ? '来自' : bodies.test(unit) ? '所在' : '来源'
  const name = `${noun}${come}${place}数`
  return predicate === '' ? { name, sure: false, doing: frontOf(setting.left).verb } : unsure(`${predicate}的${name}`)
}

/** 46个国家的│旅行商参加: of those who do something there, though nobody counts them. */
function ofDoers(setting: Setting): Subject | null {
  const at = setting.right.indexOf('的')
  const place = setting.right.slice(0, at)
  if (!places.test(place)) return null
  const { noun, predicate } = nounOf({ ...setting, right: setting.right.slice(at + 1) })
  if (predicate === '' || doers.at(noun) === undefined) return null
  return unsure(`${doneWith(setting.left) ? '' : `${predicate}的`}${noun}来源${place}数`)
}

/** 对54个国家的│企业实施制裁: somebody else does what is said. */
const doneWith = endTest(new RegExp(`[对向给为与同和从跟](?:${inexact})*$`))

const doers = suffixes(
  '商 客商 展商 企业 选手 运动员 代表 嘉宾 学者 专家 机构 团队 代表团 媒体 游客 青年 学生'.split(' '),
)
const persons = /^[人名位]/
const bodies = /^[个家所座]/
