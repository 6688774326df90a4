// What a large number without a classifier counts: money or persons where the words around it name them, else things.

import type { Unit } from '../../lexicon/units.ts'

const persons =
  /[者员民工众户童客师生商](?![产业务品活场厂程资意会])|人口|人才|人数|用户|粉丝|群众|劳动力|旅客|游客|老人|女性|男性|儿童|青年|党员|职工|岗位|就业/
/** Behind the number: what makes it part of a name or a code and no count. */
const noCount = /^[级年月日号：:\-—/＋+A-Za-z（(]*[A-Za-z]|^级|^年|^亩级/

/** 票房破5亿: what is always told in money. */
const money = /(?:票房|营收|销售额|成交额|交易额|产值|市值|利润|投资额|融资额|总投资)[^，。；、！？：“”0-9]{0,6}$/

const yuan: Unit = { unit: 'CNY', kind: 'amount', factor: '1' }
const [person, thing] = ['人', '个'].map((unit): Unit => ({ unit, kind: 'count', factor: '1' })) as [Unit, Unit]

/**
 * What the number that stands at `[start, end)` counts, or null where it is no count.
 * Persons are looked for behind it first (634万创作者), then in front (人才缺口达1500万).
 */
export function unitOfBareCount(text: string, start: number, end: number): Unit | null {
  if (noCount.test(text.slice(end, end + 6))) return null
  const after = /^[^，。；、！？：（）“”0-9]{0,8}/.exec(text.slice(end, end + 8))?.[0] ?? ''
  if (persons.test(after)) return person
  if (after === '' && money.test(text.slice(Math.max(0, start - 14), start))) return yuan
  const before = /[^。；！？：“”0-9]{0,16}$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? ''
  return persons.test(before) ? person : thing
}

/** Index numbers (指数为101.4) are pure numbers; a rate of exchange (中间价报6.8109) is money. Null where the number is neither. */
export function unitOfBareNumber(text: string, start: number): Unit | null {
  if (!'为是报达到至约'.includes(text[start - 1] ?? ' ')) return null
  const before = text.slice(Math.max(0, start - 20), start)
  if (indexNumber.test(before)) return { unit: '1', kind: 'measure', factor: '1' }
  return exchangeRate.test(before) ? { unit: 'CNY', kind: 'amount', factor: '1' } : null
}

const indexNumber = /指数[^，。；：0-9]{0,10}(?:为|是|报|达到?|[升降落涨跌增]至|约)$/
const exchangeRate = /(?:中间价|汇率)[^，。；：0-9]{0,6}(?:为|报|是)$/
