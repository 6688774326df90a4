// The same quantity is given with values whose intervals do not meet.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message, RelatedMention } from '../../model/finding.ts'
import type { Entry, Reprint, Series } from '../../index/snapshot.ts'
import { conversionMisfits } from '../arithmetic/conversion.ts'
import { rankDifferences } from '../arithmetic/ranks.ts'
import { streakMisfits } from '../arithmetic/streaks.ts'
import { areOfTwoSources } from '../accounts.ts'
import { hasStandard } from '../standards.ts'
import { figureEntries, relationsOf } from '../articleFigures.ts'
import { areFarApart } from '../evidence.ts'
import { areSurelyOne, areToldApart, byQuantity } from '../sameQuantity.ts'
import { join, mostRelated, quantityText, relatedFigure, statedText, truncationHint } from '../message.ts'
import { areSlips, differingReprints } from '../reprints.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { contradict, isBound, withTruncation } from '../values.ts'

type Figure = Entry<Observation>

const head: RuleHead = { code: 'value-conflict', family: '他校', severity: 'warning' }
/** A number of opponents beyond which one more tells nothing. */
const mostLookedAt = 30

export const valueConflict: Rule = {
  ...head,
  checks: [
    { reads: 'quantity', check },
    { reads: 'article', check: checkArticle },
    { reads: 'reprint', check: checkReprint },
  ],
}

/** A quantity with an authority is authority-mismatch's business. */
function* check(series: Series, context: RuleContext): Iterable<Finding> {
  for (const group of byQuantity(series)) {
    if (hasStandard(group)) continue
    const opponents = conflicts(group.filter((figure) => !isBound(figure.reading)))
    for (const [figure, against] of opponents) {
      const others: Figure[] = []
      for (const other of against.slice(0, mostLookedAt))
        if (!areToldApart(figure, other, group, context) && !areOfTwoSources(figure, other, context)) others.push(other)
      if (others.length > 0) yield findingAt(figure, others, context)
    }
  }
  for (const misfit of streakMisfits(series)) yield report(head, misfit)
  for (const misfit of rankDifferences(series)) yield report(head, misfit)
}

/** What an article says again with a slip: a headline's 30.5万亿元 against 35.0万亿元 in the text. */
function* checkArticle(digest: Digest, context: RuleContext): Iterable<Finding> {
  for (const { first, again } of relationsOf(digest, 'restatement')) {
    const figures = figureEntries(digest, [first, again])
    if (figures === null) continue
    const [one, other] = figures as [Figure, Figure]
    const { quantity } = one.reading
    if (
      (quantity !== null && quantity === other.reading.quantity) ||
      !contradict(inUnitOf(one.reading, other.reading), other.reading)
    )
      continue
    yield findingAt(one, [other], context)
    yield findingAt(other, [one], context)
  }
  for (const misfit of conversionMisfits(digest)) yield report(head, misfit)
}

/** “10个”——…缩短至10个工作日: a bare 个 is one of what is told behind it. */
function inUnitOf(one: Observation, other: Observation): Observation {
  return one.unit === '个' && /^[\d.]+个/.test(other.text) ? { ...one, unit: other.unit } : one
}

/** What another article prints in the same sentence, the other numbers and dates being equal. */
function* checkReprint(reprint: Reprint): Iterable<Finding> {
  for (const [figure, others] of differingReprints(reprint)) {
    const [here, there] = [figure, others[0]!].map(({ reading }) => statedText(reading.observation))
    yield report(head, {
      at: figure.at,
      severity: others.some((other) => areSlips(figure, other)) ? head.severity : 'information',
      message: {
        zh: `同一句话，数字不一：此处为${here}，{0}为${there}`,
        en: `One sentence with two numbers: ${here} here, ${there} in {0}`,
      },
      related: others
        .slice(0, mostRelated)
        .map(({ at, reading }): RelatedMention => relatedFigure({ at, reading: reading.observation })),
      remedies: [{ kind: 'copy' }],
    })
  }
}

/** For each figure that meets some others not, these others. Compares each printed value once, however often it stands. */
function conflicts(figures: readonly Figure[]): ReadonlyMap<Figure, readonly Figure[]> {
  const byValue = new Map<string, Figure[]>()
  for (const figure of figures) {
    const { unit, interval, direction } = figure.reading
    const key = [unit, interval.low, interval.high, direction].join('|')
    const list = byValue.get(key)
    if (list === undefined) byValue.set(key, [figure])
    else list.push(figure)
  }
  const values = [...byValue.values()]
  const found = new Map<Figure, readonly Figure[]>()
  for (const own of values) {
    const others = values.filter((list) => areOfOneKind(own[0]!.reading, list[0]!.reading)).flat()
    if (others.length > 0) for (const figure of own) found.set(figure, others)
  }
  return found
}

/** Values that do not meet, but not so far apart that they rather follow two definitions. */
function areOfOneKind(a: Observation, b: Observation): boolean {
  return contradict(a, b) && !areFarApart(a, b)
}

function findingAt(figure: Figure, others: readonly Figure[], context: RuleContext): Finding {
  const shown = [...others].sort((a, b) => closeness(figure, a) - closeness(figure, b)).slice(0, mostRelated)
  const truncated = others.every((other) => fitsTruncated(figure.reading, other.reading))
  const sure = others.some((other) => areSurelyOne(figure, other, context))
  return report(head, {
    at: figure.at,
    severity: truncated ? 'hint' : sure ? head.severity : 'information',
    message: truncated ? join(messageOf(figure, shown[0]!), truncationHint) : messageOf(figure, shown[0]!),
    related: shown.map((other): RelatedMention => relatedFigure(other)),
    remedies: [{ kind: 'copy' }],
  })
}

/** Other articles say more than the same one: 0 for another path, 1 for the same. */
function closeness(figure: Figure, other: Figure): number {
  return other.at.path === figure.at.path ? 1 : 0
}

function fitsTruncated(a: Observation, b: Observation): boolean {
  return !contradict({ ...a, interval: withTruncation(a) }, { ...b, interval: withTruncation(b) })
}

function messageOf(figure: Figure, other: Figure): Message {
  const [here, there] = [statedText(figure.reading), statedText(other.reading)]
  return {
    zh: `同一数据前后不一：${quantityText(figure.reading, 'zh')}此处为${here}，{0}为${there}`,
    en: `Two values for one quantity: ${quantityText(figure.reading, 'en')} is ${here} here and ${there} in {0}`,
  }
}
