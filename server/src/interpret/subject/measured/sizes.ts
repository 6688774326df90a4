// The quantity that a measure of things laid, built or tilled is: 42公里道路 has a 里程, and what is done with them next.
import { dimensions } from '../../../lexicon/indicators.ts'
import type { Setting } from '../../clause.ts'
import type { Subject } from '../indicator.ts'
import type { Topic } from '../topic.ts'

/** 42公里│道路, 5万平方米│厂房, 35万千瓦│机组: the quantity that a measure of such things is; null of any other. */
export function sizeOf(noun: string, unit: string): string | null {
  if (unit === 'km') return ways.test(noun) ? '里程' : null
  if (unit === 'kW') return plants.test(noun) ? '装机容量' : null
  return dimensions[unit] === '面积' && grounds.test(noun) ? '面积' : null
}

const ways =
  /(?:道路|公路|铁路|高铁|高速|街道|管网|管道|管线|管廊|线路|地铁|航道|绿道|步道|河道|渠道|沟渠|光缆|油路|土路|便道|栈道|堤防)$/
const plants = /(?:机组|电站|电厂|风电|光伏|发电|项目|储能)$/
const grounds =
  /(?:厂房|房屋|住房|用房|仓库|冷库|大棚|农田|耕地|土地|林地|草地|绿地|田|地|林|果园|茶园|菜园|基地|园区|场馆|展厅|校舍|校区|楼|小区|湿地|草原|森林|水面|市场|公园|广场)$/

const acts = '新建|扩建|改建|改扩建|续建|建成|改造|提升|修复|修缮|养护|维修|加固|改良|整治|治理|更新|实施'
const onlyActs = new RegExp(`^[、，]?(?:${acts})+[了近约超]?$`)
const actInFront = new RegExp(`^.{0,8}?(?:${acts})+(?=.{2})`)

/** 新建高标准农田120万亩、│改造提升85万亩: what is done next with things of the same kind; null for any other measure. */
export function readNextAct({ figure, before }: Setting, left: string, topic: Topic): Subject | null {
  if (figure.kind !== 'measure' || before === null || topic.last === null || !onlyActs.test(left)) return null
  const things = topic.last.replace(actInFront, '')
  if (things === topic.last || !measuredBy(things, figure.unit)) return null
  return { name: left.replace(/^[、，]|[了近约超]$/g, '') + things, sure: false }
}

/** Whether things with that 面积 or 里程 are measured in the unit. */
function measuredBy(things: string, unit: string): boolean {
  return unit === 'km' ? /.里程$/.test(things) : dimensions[unit] === '面积' && /.面积$/.test(things)
}
