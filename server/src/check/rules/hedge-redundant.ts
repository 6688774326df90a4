// Two words say twice that a number is not exact: 超过2400多个, 约五成左右; or one says that it is more and the other that it is less.
import type { Digest } from '../../model/digest.ts'
import type { FigureMention, Hedge } from '../../model/figure.ts'
import type { Finding, Message } from '../../model/finding.ts'
import { hedgeInFront } from '../hedgeWords.ts'
import { rangeInPassage } from '../mention.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'

const head: RuleHead = { code: 'hedge-redundant', family: '理校', severity: 'information' }

/** What is fused into a figure, by what it says, and the hedges in front that leave nothing for it to say. */
const fused: readonly { readonly words: RegExp; readonly after: readonly Hedge[] }[] = [
  { words: /以上/, after: ['over', 'nearly', 'about', 'under'] },
  { words: /多|余/, after: ['over', 'nearly', 'about', 'under'] },
  { words: /左右|上下/, after: ['over', 'nearly', 'about', 'under'] },
  { words: /以下|以内|内$/, after: ['under'] },
]
/** 突破20多项技术 breaks through, 上百 and 过半 are set phrases: they go with other words. */
const verbs = /^(?:突破|冲破|破|站稳|站上|迈上|跨上|迈过|跨过|跃上)$/
const setPhrases = /^(?:上|过|估计)$/
/** Of two such words one is wrong: 近300多家 cannot be both short of 300 and beyond. */
const saysMore = /^(?:多|余|以上)$/
const saysLess = /^(?:近|接近|将近|逼近|不足|不到|不满)$/
const comparing = /^(?:低于|高于|少于|多于|超过|大于|小于)$/
const durations = ['a', 'mo', 'd', 'h']

export const hedgeRedundant: Rule = { ...head, checks: [{ reads: 'article', check }] }

function* check(digest: Digest): Iterable<Finding> {
  for (const [ordinal, figure] of digest.figures.entries()) {
    const behind = fused.find(({ words }) => words.test(figure.observation.text))
    const front = behind && hedgeInFront(digest, ordinal)
    if (!behind || !front || !behind.after.includes(front.hedge) || isOfItsOwn(front.word, figure)) continue
    const word = behind.words.exec(figure.observation.text)![0]
    const contrary = saysMore.test(word) && saysLess.test(front.word)
    if ((front.hedge === 'under' && saysMore.test(word) && !contrary) || isCompared(front.word, figure, digest))
      continue
    yield report(head, {
      at: { path: digest.document.path, kind: 'figure', ordinal },
      severity: contrary ? 'warning' : head.severity,
      message: contrary ? contraryMessage(front.word, word) : redundantMessage(front.word, word),
      related: [],
      remedies: [{ kind: 'wording', from: front.word, to: '', lossFree: false }],
    })
  }
}

function redundantMessage(front: string, behind: string): Message {
  return {
    zh: `概数重复：“${front}”与“${behind}”取其一`,
    en: `Redundant hedge: keep either "${front}" or "${behind}"`,
  }
}

function contraryMessage(front: string, behind: string): Message {
  return {
    zh: `概数相抵：“${front}”是不足此数，“${behind}”是超出此数，取其一`,
    en: `Contrary hedges: "${front}" says less, "${behind}" says more; keep one`,
  }
}

/** 低于3%左右的预期目标: what is compared with is itself said roughly. */
function isCompared(word: string, { passage, span }: FigureMention, digest: Digest): boolean {
  const inside = digest.passages[passage]
  return comparing.test(word) && inside !== undefined && inside.text[rangeInPassage(inside, span).end] === '的'
}

/** The word in front is no hedge of this figure: 突破20多项技术, 近10多年来. */
function isOfItsOwn(word: string, { observation }: FigureMention): boolean {
  if (setPhrases.test(word)) return true
  if (verbs.test(word)) return observation.kind !== 'amount' && observation.kind !== 'percent'
  return word === '近' && durations.includes(observation.unit)
}
