// Two words say twice that a number is not exact: 超过2400多个, 约五成左右.
import type { Digest } from '../../model/digest.ts'
import type { FigureMention, Hedge } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import { hedgeInFront } from '../hedgeWords.ts'
import { report, type Rule, type RuleHead } from '../rule.ts'

const head: RuleHead = { code: 'hedge-redundant', family: '理校', severity: 'information' }

/** What is fused into a figure, by what it says, and the hedges in front that leave nothing for it to say. */
const fused: readonly { readonly words: RegExp; readonly after: readonly Hedge[] }[] = [
  { words: /以上/, after: ['over', 'nearly', 'about'] },
  { words: /多|余/, after: ['over', 'nearly', 'about'] },
  { words: /左右|上下/, after: ['over', 'nearly', 'about', 'under'] },
  { words: /以下|以内|内$/, after: ['under'] },
]
/** 突破20多项技术 breaks through, 上百, 过半 and 控制在 are set phrases: they go with other words. */
const verbs = /^(?:突破|冲破|破|站稳|站上|迈上|跨上|迈过|跨过|跃上)$/
const setPhrases = /^(?:上|过|估计|控制在)$/
const durations = ['a', 'mo', 'd', 'h']

export const hedgeRedundant: Rule = { ...head, checks: [{ reads: 'article', check }] }

function* check(digest: Digest): Iterable<Finding> {
  for (const [ordinal, figure] of digest.figures.entries()) {
    const behind = fused.find(({ words }) => words.test(figure.observation.text))
    const front = behind && hedgeInFront(digest, ordinal)
    if (!behind || !front || !behind.after.includes(front.hedge) || isOfItsOwn(front.word, figure)) continue
    const word = behind.words.exec(figure.observation.text)![0]
    yield report(head, {
      at: { path: digest.document.path, kind: 'figure', ordinal },
      message: {
        zh: `概数重复：“${front.word}”与“${word}”取其一`,
        en: `Redundant hedge: keep either "${front.word}" or "${word}"`,
      },
      related: [],
      remedies: [{ kind: 'wording', from: front.word, to: '', lossFree: false }],
    })
  }
}

/** The word in front is no hedge of this figure: 突破20多项技术, 近10多年来. */
function isOfItsOwn(word: string, { observation }: FigureMention): boolean {
  if (setPhrases.test(word)) return true
  if (verbs.test(word)) return observation.kind !== 'amount' && observation.kind !== 'percent'
  return word === '近' && durations.includes(observation.unit)
}
