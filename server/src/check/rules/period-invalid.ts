// A date that does not exist, a count as of a day that was still to come when the article was written, or a change from one year to the
// same one.
import type { Digest } from '../../model/digest.ts'
import type { Finding, Message } from '../../model/finding.ts'
import { sentenceAt } from '../../model/passage.ts'
import type { PeriodMention } from '../../model/period.ts'
import { beginsAfter, impossibleDate } from '../calendar.ts'
import { rangeInPassage } from '../mention.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'

const head: RuleHead = { code: 'period-invalid', family: '理校', severity: 'warning' }

/** In another calendar the second month has a 30th day. */
const lunar = /(?:农历|阴历|夏历|旧历|藏历|回历|伊斯兰历)[^，。；]{0,8}$/
const cutOff = /截[至止]到?$/
/** What is to be done by a day, not counted as of it. */
const deadline =
  /将|力争|预计|目标|计划|规划|拟|有效|申报|报名|征集|提交|截止(?:时间|日期)|时间截|期限|受理|招聘|招标|投标|征求|延长|暂停|封闭|展期|前完成|为止/

export const periodInvalid: Rule = { ...head, checks: [{ reads: 'article', check }] }

function* check(digest: Digest): Iterable<Finding> {
  for (const [ordinal, period] of digest.periods.entries()) {
    const message = impossible(digest, period) ?? cutOffTooLate(digest, period) ?? changeWithinOneYear(digest, period)
    if (message === null) continue
    yield report(head, { at: { path: digest.document.path, kind: 'period', ordinal }, message, related: [] })
  }
}

function impossible(digest: Digest, period: PeriodMention): Message | null {
  const date = impossibleDate(period.text)
  if (date === null || lunar.test(before(digest, period, 12))) return null
  return { zh: `日期不存在：${date}`, en: `No such date: ${date}` }
}

/** 截至2026年9月30日 in an article of August 2026. A date that was only inferred proves nothing. */
function cutOffTooLate(digest: Digest, period: PeriodMention): Message | null {
  if (period.value?.startsWith('../') !== true || !cutOff.test(before(digest, period, 3))) return null
  const passage = digest.passages[period.passage]
  const article = passage && digest.articles[passage.article]
  if (!article || article.date === null || article.dateFrom === 'inferred') return null
  if (!beginsAfter(period.value.slice(3), article.date) || isDeadline(digest, period)) return null
  return {
    zh: `截止日晚于本文日期（${article.date}）：${period.text}`,
    en: `The cut-off is later than the article (${article.date}): ${period.text}`,
  }
}

/** From 2021年的39.3亿美元 to the level of what year. */
const changedTo =
  /^的[\d约近超][^，。；]{0,24}?(?:增|升|扩|长|涨|提高|跃|降|减|缩|回落|下滑)[^，。；\d]{0,3}[至到](\d{4})年的(?=[\d约近超])/

/** 从2021年的25.6亿美元增至2021年的112.4亿美元: one of the two years is wrong, whichever it is. */
function changeWithinOneYear(digest: Digest, period: PeriodMention): Message | null {
  const year = /^(\d{4})年$/.exec(period.text)?.[1]
  if (year === undefined || !/[从由]$/.test(before(digest, period, 1))) return null
  const passage = digest.passages[period.passage]!
  const { end } = rangeInPassage(passage, period.span)
  if (changedTo.exec(passage.text.slice(end, end + 60))?.[1] !== year) return null
  return {
    zh: `起止时间相同：由${year}年的数变为${year}年的另一个数，其中一个年份有误`,
    en: `A change from ${year} to ${year}: one of the two years is wrong`,
  }
}

/** Whether the sentence sets a term, or counts nothing behind the date. */
function isDeadline(digest: Digest, period: PeriodMention): boolean {
  const passage = digest.passages[period.passage]!
  const { start } = rangeInPassage(passage, period.span)
  const sentence = sentenceAt(passage, start)
  const from = passage.sentenceStarts[sentence - passage.firstSentence] ?? 0
  const to = passage.sentenceStarts[sentence - passage.firstSentence + 1] ?? passage.text.length
  if (deadline.test(passage.text.slice(from, to))) return true
  return !digest.figures.some((figure) => figure.sentence === sentence && figure.span.start > period.span.start)
}

function before(digest: Digest, period: PeriodMention, reach: number): string {
  const passage = digest.passages[period.passage]
  if (passage === undefined) return ''
  const { start } = rangeInPassage(passage, period.span)
  return passage.text.slice(Math.max(0, start - reach), start)
}
