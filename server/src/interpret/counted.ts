// What a count counts: the things named behind it (322家网约车平台公司), or the name in front (主体已超过10万家).
import { generalNouns } from '../lexicon/indicators.ts'
import type { Setting } from './clause.ts'
import { headOf, isNamedQuantity, numberOf, type Subject } from './indicator.ts'

/** A count by the noun behind it, or null where none follows. `left` is blanked of periods. */
export function readCountedNoun(setting: Setting, left: string): Subject | null {
  const noun = countedNoun(setting.right)
  if (noun === '' || /^(?:以上|左右|人民币)/.test(noun)) return null
  if (isWholeCount(noun, left)) return { name: numberOf(noun, setting.figure), sure: true }
  const joined = setting.leftStart > setting.clauseStart && /[、和与及]$/.test(setting.left)
  const doing = joined ? '' : doingOf(left)
  const name = numberOf(noun, setting.figure)
  return { name: doing !== '' && !noun.startsWith(doing) ? doing + name : name, sure: false }
}

/** A count by the name in front of it. */
export function readCountedName(setting: Setting, subject: string, left: string): Subject {
  const name = numberOf(subject, setting.figure)
  const stated = /(?:达到?|超过?|突破|为|至|到|逾|近|约|不足|有)[^，；]{0,2}$/.test(left)
  return { name, sure: name.length >= 5 && stated && /[数量]$/.test(name) }
}

const cut =
  /(?:取得|参加|参与|获得|实现|完成|通过|进行|从事|开展|开通|覆盖|落地|签订|签署|签约|成为|来自|用于|建成|建立|建设|进入|紧随|通达|前往|开行|集中|主动|聚集|选择|需要|没有|之间|同时|其中|包括|涉及|提供|采取|推动|推进|促进|帮助|支持|合计|共计|分别|正式|陆续|相继|先后|全部|全面|有效|持续).*$/

/** 国家和地区 of 30个国家和地区签署…; `''` where no noun follows. */
function countedNoun(words: string): string {
  const right = words.replace(/[（(][^（）()]{0,12}[）)]/, '').replace(/^“([^”]{1,12})”/, '$1')
  const pair = /^(?:国家和地区|国家（地区）|省区市|国家、地区)/.exec(right)
  if (pair !== null) return pair[0]
  const match = /^[^，。；：、（）()“”《》\s的了和与等在是为及或均都已将可能会被并也而到达增减占]{1,14}/.exec(right)
  return match === null ? '' : match[0].replace(cut, '')
}

/** The verb phrase in front of a counted noun: 国际终端配送覆盖 of …覆盖77个国家和地区. */
function doingOf(left: string): string {
  const words = left.replace(/[（(][^（）()]{0,20}[）)]/g, '').replace(/[“”\s]/g, '')
  const own = words.replace(
    /(?:近|约|超过|超|逾|大约|达|至少|不足|突破|接近|上|共|有|为|是|了|过|的|等|仅|全国|全球|先后|累计|分)+$/,
    '',
  )
  const verb = own.slice(-12)
  return headOf(verb) === ''
    ? ''
    : verb.replace(/^(?:其中|目前|截至|已|还|并|我国|中国|全国|各|共|也|仅|就|在|从|以|将|和|与|及|、)+/, '')
}

/** Whether the count of these things, in a clause that speaks of all of them, is one known quantity. */
function isWholeCount(noun: string, left: string): boolean {
  if (noun.length < 4 || generalNouns.has(noun) || isNamedQuantity(noun)) return false
  return /共有?|总数|累计|我国|全国|全省|全市|已[^，。]{0,8}|达到?$|设立/.test(left)
}
