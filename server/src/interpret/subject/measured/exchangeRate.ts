// Exchange rates: 1美元对人民币6.7204元, 人民币1元对215.38韩元. What is measured is the pair, not the money.
import type { Setting } from '../../clause.ts'

const foreignFirst = /(?:1|10|100|一|百)([^\d，。；、]{1,8}?)(?:对|兑)人民币$/
const yuanFirst = /人民币(?:1|10|100|一|百)元(?:对|兑)$/

/** Name of the rate that the figure is, or null where it is none. */
export function exchangeRateName(setting: Setting): string | null {
  const { clause, figure, sentence } = setting
  if (figure.kind !== 'amount' || !clause.includes('人民币')) return null
  const foreign =
    foreignFirst.exec(clause)?.[1] ?? (yuanFirst.test(clause) ? figure.text.replace(/^[\d.,]+/, '') : null)
  if (foreign === null) return null
  return `人民币对${foreign}汇率${/中间价/.test(sentence) ? '中间价' : ''}`
}
