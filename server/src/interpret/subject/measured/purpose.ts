// What money is for that has no name of its own: 捐款2亿元，用于抗击台风 is 用于抗击台风的捐款.
import { characterSet } from '../../../tools/characters.ts'
import { suffixes } from '../../../tools/wordsAtEnds.ts'
import { alternation } from '../../../tools/alternation.ts'
import { behindNoPurpose, plainMoney, purposeVerbs } from '../../../lexicon/indicators.ts'
import type { Setting } from '../../clause.ts'
import { type Subject, subjectWith } from '../indicator.ts'

const money = suffixes(plainMoney)
const endsMoney = characterSet('款资金助度信额债')
/** 紧急│捐款, 财政部安排│资金: who gave it and how. */
const giving =
  /^(?:[\u4e00-\u9fff]{0,6}?(?:安排|拨付|下达|提供|投入|预拨|划拨|发放|投放|筹集|争取|获得?|紧急|共?同|追加|新增|宣布|累计))?$/
/** Behind the figure and the noun that follows it. */
const purpose = new RegExp(
  `^[^，。；：、（）()\\d]{0,10}?，?(?:专项|专门|主要|重点|全部|优先|将|并|统筹)*(${alternation(purposeVerbs)})` +
    `(?!${alternation([...behindNoPurpose, '购', '采购'])})([^，。；：（）()]{2,40})`,
)
const longestPurpose = 24
/** 用于渔民救治、渔船修复等方面: the first that it is for. */
const rest = /、.*$|等(?:方面|领域|工作|支出)?$/
/** 黑臭水体的│治理 */
const ofAct = /的(?=..$)/
/** 支持云川等│15个│试点城市 */
const examples = /^.*等(?=\d)/
const counted = /(?:约|近|超过?)?\d[\d.]*[万余多]*[个家项座处条名位户]/g

/** `subject` with what the money is for, told behind it in `text`, where its name says nothing but that it is money. */
export function withPurpose(subject: Subject, { figure }: Setting, text: string): Subject {
  const { name } = subject
  if (figure.kind !== 'amount' || name === null || !endsMoney(name, name.length - 1)) return subject
  const noun = money.at(name)
  if (noun === undefined || !giving.test(name.slice(0, -noun.length))) return subject
  const said = purpose.exec(text.slice(figure.end, figure.end + 60))
  if (said === null) return subject
  const what = said[2]!.replace(examples, '').replace(counted, '')
  const plain = what.length > longestPurpose || /等/.test(what) ? what.replace(rest, '') : what
  if (plain.length < 2 || plain.length > longestPurpose || /\d/.test(plain)) return subject
  return subjectWith(subject, `${said[1] === '用于' ? '用于' : '支持'}${plain.replace(ofAct, '')}的${noun}`, false)
}
