// A unit that does not go with what it measures: 百分点 on a level, 下降…倍, a word of quantity on money.
import { inexact } from '../../lexicon/hedges.ts'
import { volumeWords } from '../../lexicon/volumeWords.ts'
import type { Digest } from '../../model/digest.ts'
import type { FigureMention, Observation } from '../../model/figure.ts'
import type { Finding, Message, Remedy, Severity } from '../../model/finding.ts'
import { exactly, isBelow } from '../../model/interval.ts'
import { isSize } from '../../model/sizes.ts'
import { figureEntry } from '../articleFigures.ts'
import { rangeInPassage } from '../mention.ts'
import { relatedFigure } from '../message.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'

const head: RuleHead = { code: 'unit-misuse', family: '理校', severity: 'warning' }

/** Names of what is itself a percentage or a pace: percentage points are right for them. */
const relativeNouns = /率|比重|占比|比例|份额|增速|增幅|涨幅|降幅|跌幅|幅度|速度|指数|贡献|拉动|百分比|水平|利差|收益/
const moves = new RegExp(`(?:下降|增长|减少|增加|上升|提高|降低|上涨|下跌|回落|下滑)(?:了|${inexact})?$`)
const quantityVerbs = new RegExp(
  `(?:${volumeWords.join('|')})(?!损失|减损|之外)([^，。；、]{0,8}?)，?(?:达到|高达|达|为|突破|是|有|${inexact})*$`,
)

export const unitMisuse: Rule = { ...head, checks: [{ reads: 'article', check }] }

function* check(digest: Digest): Iterable<Finding> {
  for (const [ordinal, figure] of digest.figures.entries()) {
    const { kind } = figure.observation
    if (kind === 'percentage-point') yield* pointsOnLevel(digest, figure, ordinal)
    else if (kind === 'multiple') yield* fallsManifold(digest, figure, ordinal)
    else if (kind === 'amount') yield* quantityOfMoney(digest, figure, ordinal)
  }
}

/** 总规模为12.8万亿元，下降10个百分点: the only figure of the same indicator before it in the sentence is an amount or a count. */
function* pointsOnLevel(digest: Digest, figure: FigureMention, ordinal: number): Iterable<Finding> {
  const level = digest.figures[ordinal - 1]
  if (level === undefined || level.sentence !== figure.sentence || level.passage !== figure.passage) return
  const { kind, indicator } = level.observation
  if (!isSize(level.observation) || (kind !== 'amount' && kind !== 'count')) return
  if (indicator === null || !haveOneIndicator(level.observation, figure.observation)) return
  const between = textBetween(digest, level, figure)
  if (relativeNouns.test(between) || relativeNouns.test(indicator) || !moves.test(between)) return
  const { text } = figure.observation
  const percent = text.replace(/个?百分点/, '%')
  const message = {
    zh: `“百分点”用于总量：${indicator}的升降宜用“${percent}”，“百分点”只用于百分比之差`,
    en: `"百分点" on a level: percentage points measure the difference of two percentages; ${percent} may be meant`,
  }
  yield found(digest, ordinal, {
    severity: 'warning',
    message,
    level: ordinal - 1,
    wording: { from: text, to: percent },
  })
}

/** By the series where it is known, as its key has other spellings of the name in one form. */
function haveOneIndicator(a: Observation, b: Observation): boolean {
  return a.indicator === b.indicator || (a.series !== null && a.series === b.series)
}

/** 下降3倍: nothing can fall by more than once itself. */
function* fallsManifold(digest: Digest, figure: FigureMention, ordinal: number): Iterable<Finding> {
  const { direction, basis, interval, text } = figure.observation
  if (basis !== 'growth' || direction !== 'down' || isBelow(interval, exactly('1'))) return
  const message = {
    zh: `“倍”用于减少：减少${text}不合事理，宜用百分比或分数，如“减少三分之二”“降至原来的三分之一”`,
    en: `"倍" for a decrease: nothing falls by ${text}; use a percentage or a fraction`,
  }
  yield found(digest, ordinal, { severity: 'warning', message })
}

/** 出口量达8210亿元: 量 counts things, money is 额. */
function* quantityOfMoney(digest: Digest, figure: FigureMention, ordinal: number): Iterable<Finding> {
  if (figure.observation.basis !== 'level') return
  const passage = digest.passages[figure.passage]
  if (passage === undefined) return
  const { start } = rangeInPassage(passage, figure.span)
  const [word, between] = quantityVerbs.exec(passage.text.slice(Math.max(0, start - 24), start)) ?? []
  const name = word && volumeWords.find((candidate) => word.startsWith(candidate))
  if (!name) return
  const better = name.replace(/量$/, '额')
  const message = {
    zh: `“${name}”用于金额：${figure.observation.text}是金额，宜用“${better}”`,
    en: `"${name}" with money: ${figure.observation.text} is an amount; "${better}" may be meant`,
  }
  const severity = between === '' ? 'warning' : 'information'
  yield found(digest, ordinal, { severity, message, wording: { from: name, to: better } })
}

function textBetween(digest: Digest, first: FigureMention, second: FigureMention): string {
  const passage = digest.passages[first.passage]
  if (passage === undefined) return ''
  return passage.text.slice(rangeInPassage(passage, first.span).end, rangeInPassage(passage, second.span).start)
}

interface Misuse {
  readonly severity: Severity
  readonly message: Message
  /** The ordinal of the figure that shows it. */
  readonly level?: number
  readonly wording?: { readonly from: string; readonly to: string }
}

function found(digest: Digest, ordinal: number, { severity, message, level, wording }: Misuse): Finding {
  const related = level === undefined ? null : figureEntry(digest, level)
  const remedy: Remedy | null = wording === undefined ? null : { kind: 'wording', ...wording, lossFree: false }
  return report(head, {
    at: { path: digest.document.path, kind: 'figure', ordinal },
    severity,
    message,
    related: related === null ? [] : [relatedFigure(related)],
    remedies: remedy === null ? [] : [remedy],
  })
}
