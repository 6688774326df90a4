// Exchange rates: 1美元对人民币6.7204元, 人民币1元对215.38韩元, （1美元约合109日元）. What is measured is the pair, not the money.
import { characterSet, holds } from '../../../tools/characters.ts'
import type { Setting } from '../../clause.ts'
import { type Subject, unsure } from '../indicator.ts'

const foreignFirst = /(?:1|10|100|一|百)([^\d，。；、]{1,8}?)(?:对|兑)人民币$/
const yuanFirst = /人民币(?:1|10|100|一|百)元(?:对|兑)$/

/** The rate that the figure is, or null where it is none. One that only explains an amount is compared with nothing. */
export function readExchangeRate(setting: Setting): Subject | null {
  if (setting.figure.kind !== 'amount') return null
  const quoted = parity(setting)
  if (quoted !== null) return { name: quoted, sure: true }
  const told = equated(setting)
  return told === null ? null : unsure(told)
}

function parity({ clause, figure, sentence }: Setting): string | null {
  if (!clause.includes('人民币')) return null
  const foreign =
    foreignFirst.exec(clause)?.[1] ?? (yuanFirst.test(clause) ? figure.text.replace(/^[\d.,]+/, '') : null)
  if (foreign === null) return null
  return `人民币对${foreign}汇率${/中间价/.test(sentence) ? '中间价' : ''}`
}

const equals = characterSet('合等当兑')
const worth = '(?:约|大约|相当于|折|可|当时)*(?:合|等于|相当于|兑换?|折合)(?:成|约)*'
const unit = /^(?:1|10|100|一)([^\d，。；、\s]{1,6})$/
const unitBefore = new RegExp(`^(?:[^\\d，。；]{0,8}，)?(?:1|10|100|一)([^\\d，。；、\\s]{1,6}?)${worth}$`)
const worthBehind = new RegExp(`^${worth}[\\d.]+[万亿]?([^\\d，。；、\\s]{1,6})$`)

/** （1美元约合109日元）: it only explains an amount, by what money is worth now. */
export function isRateBeside(setting: Setting): boolean {
  return (
    setting.figure.kind === 'amount' &&
    inBracket.test(setting.sentence.slice(-longestRate)) &&
    equated(setting) !== null
  )
}

const inBracket = /（[^（）]*$/
const longestRate = 24

/** （1美元约合109日元）: both sides of it, where nothing else is said in the clause. */
function equated({ clause, figure, right, left }: Setting): string | null {
  if (!holds(left === '' ? right : clause, equals)) return null
  const own = figure.text.replace(/^[\d.]+[万亿]?/, '')
  const first = left === '' ? unit.exec(figure.text)?.[1] : unitBefore.exec(clause)?.[1]
  const second = first === undefined ? undefined : left === '' ? worthBehind.exec(right)?.[1] : own
  if (first === undefined || second === undefined || plain(first) === plain(second)) return null
  return `${plain(first)}对${plain(second)}汇率`
}

function plain(currency: string): string {
  return /^(?:人民币|元|元人民币|人民币元)$/.test(currency) ? '人民币' : currency
}
