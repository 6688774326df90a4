// A hedge that sets a bound (突破, 不足, 近) is contradicted by the parts, or by what stands elsewhere.
import type { Digest } from '../../model/digest.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding, Message } from '../../model/finding.ts'
import { isBelow, meets } from '../../model/interval.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { fallingCountMisfits } from '../arithmetic/fallingCount.ts'
import { rankMisfits } from '../arithmetic/ranks.ts'
import { shareMisfits, type ShareMisfit } from '../arithmetic/share.ts'
import { areOfTwoSources } from '../accounts.ts'
import { decimalsPrinted, pointText } from '../format.ts'
import { hedgeBefore, hedgeInFront, printedBound, type PrintedBound } from '../hedgeWords.ts'
import { mostRelated, quantityText, relatedFigure } from '../message.ts'
import { figureIn } from '../paragraphs.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { areSurelyOne, areToldApart, byQuantity } from '../sameQuantity.ts'
import { sumText, sumsOf, type Sum } from '../arithmetic/sums.ts'
import { asPercent, contradict, isBound } from '../values.ts'

type Figure = Entry<Observation>

const head: RuleHead = { code: 'bound-violation', family: '理校', severity: 'warning' }

export const boundViolation: Rule = {
  ...head,
  checks: [
    { reads: 'article', check: checkArticle },
    { reads: 'quantity', check: checkSeries },
    { reads: 'peers', check: checkRanks },
  ],
}

function* checkArticle(digest: Digest): Iterable<Finding> {
  for (const sum of sumsOf(digest)) {
    const { whole, parts, total, complete } = sum
    if (!complete || !isBound(whole.reading) || meets(total, whole.reading.interval)) continue
    yield report(head, {
      at: whole.at,
      message: sumMessage(sum, boundOf(whole, digest)),
      related: parts.map(relatedFigure),
    })
  }
  for (const misfit of fallingCountMisfits(digest)) yield report(head, misfit)
  for (const found of shareMisfits(digest)) if (isBound(found.share.reading)) yield shareFinding(found, digest)
}

/** 居全国第二位 says that one at most is above. */
function* checkRanks(peers: Series): Iterable<Finding> {
  for (const misfit of rankMisfits(peers)) yield report(head, misfit)
}

/** 20家中12家，占比超过六成: the share is 60% and not more. */
function shareFinding({ part, whole, share, computed }: ShareMisfit, digest: Digest): Finding {
  const bound = boundOf(share, digest)
  const places = Math.max(1, decimalsPrinted(share.reading))
  const quotient = `${part.reading.text} ÷ ${whole.reading.text} = ${pointText(computed, places)}%`
  const below = isBelow(computed, asPercent(share.reading) ?? computed)
  return report(head, {
    at: share.at,
    message: {
      zh: `“${bound.word}”与占比不符：${quotient}，${below ? '没有' : '不是'}${bound.whole}`,
      en: `"${bound.word}" is contradicted: ${quotient}, not "${bound.whole}"`,
    },
    related: [relatedFigure(part), relatedFigure(whole)],
  })
}

function sumMessage(sum: Sum, { word }: PrintedBound): Message {
  const { whole, total } = sum
  const below = isBelow(total, whole.reading.interval)
  return {
    zh: `“${word}”与分项不符：${sumText(sum)}，${below ? '未达' : '已超过'}${whole.reading.text}`,
    en: `"${word}" is contradicted: ${sumText(sum)}, ${below ? 'below' : 'above'} ${whole.reading.text}`,
  }
}

function* checkSeries(series: Series, context: RuleContext): Iterable<Finding> {
  for (const group of byQuantity(series))
    for (const figure of group) {
      if (!isBound(figure.reading)) continue
      const others = group.filter(
        (other) =>
          contradict(other.reading, figure.reading) &&
          !areToldApart(figure, other, group, context) &&
          !areOfTwoSources(figure, other, context),
      )
      if (others.length > 0)
        yield report(head, {
          at: figure.at,
          severity: others.some((other) => areSurelyOne(figure, other, context)) ? head.severity : 'information',
          message: elsewhereMessage(figure.reading, others[0]!.reading, boundIn(figure, context)),
          related: others.slice(0, mostRelated).map(relatedFigure),
        })
    }
}

function elsewhereMessage(bounded: Observation, other: Observation, { word, whole }: PrintedBound): Message {
  return {
    zh: `“${word}”与他处不符：${quantityText(bounded, 'zh')}此处为“${whole}”，{0}为${other.text}`,
    en: `"${word}" is contradicted: ${quantityText(bounded, 'en')} is "${whole}" here and ${other.text} in {0}`,
  }
}

function boundOf({ at, reading }: Figure, digest: Digest): PrintedBound {
  return printedBound(hedgeInFront(digest, at.ordinal)?.word, reading)
}

function boundIn({ at, reading }: Figure, context: RuleContext): PrintedBound {
  const paragraph = context.paragraph(at)
  const figure = figureIn(paragraph, at.ordinal)
  const front = paragraph && figure ? hedgeBefore(paragraph.text, figure.start) : null
  return printedBound(front?.word, reading)
}
