// Words right before a figure that widen or bound it.
import type { Hedge } from '../model/figure.ts'

/** What a bound is told with: larger than, and less than. */
export const moreThan = '超过 超出 超 突破 高于 高过 高出 多于 多过 大于 大过 长于 逾 破'.split(' ')
export const lessThan = '低于 少于 小于 短于 跌破'.split(' ')

/** They forbid what is so large (禁止超过) and also the things that are (禁止超过10吨的渔车上桥). */
export const forbidding: readonly string[] = '不许 不准 不允许 切勿 请勿 严禁 禁止 避免 防止'.split(' ')

/** What turns it round: 不超过, 未高于, 没有突破, and what is not to be (不得大于, 不宜小于, 禁止超过). */
export const turning: readonly string[] = [
  ...(
    '不 未 没 没有 并不 并未 从不 从未 未曾 不曾 尚未 仍未 未能 没能 绝不 决不 不再 不得 不应 不应该 不应当 不该 不宜 不能 不能够 不可 不可以 不会 ' +
    '不必 不需 不需要 不用 不至于 不致 无法 难以'
  ).split(' '),
  ...forbidding,
]

const turned = (bounds: readonly string[]): readonly string[] =>
  turning.flatMap((word) => bounds.map((bound) => word + bound))

/** By hedge; of two words that one text ends in the longer one holds. A bound in front of 的 or 了 counts too. */
export const hedgeWords: readonly (readonly [Exclude<Hedge, 'exact'>, readonly string[]])[] = [
  [
    'under',
    [
      ...turned(moreThan),
      ...'不过 不足 不到 不满 不及 未达 未满 尚不到 至多 最多 ≤ ≦ ⩽ ＜ ＜＝ < <='.split(' '),
      ...lessThan,
    ],
  ],
  ['nearly', ['接近', '将近', '逼近', '临近', '几乎', '几近', '近']],
  [
    'over',
    [
      ...turned(lessThan),
      ...'超过 超出 突破 高于 多于 大于 站稳 站上 迈上 跨上 迈过 跨过 冲破 超 逾 至少 最少 破 上 跃上 过 ≥ ≧ ⩾ ＞ ＞＝ > >='.split(
        ' ',
      ),
    ],
  ],
  ['about', ['大约', '大概', '约为', '约有', '约占', '约合', '约达', '约', '差不多', '估计', '左右']],
]

/** Of what is asked for in front of a bound (误差应│不大于, 比例须│不低于). */
export const askingSigns = '应须需宜'

/** Words that end in one of them and ask for nothing. */
export const nounsInAskingSigns: readonly string[] =
  '供应 反应 响应 效应 感应 适应 对应 相应 回应 呼应 照应 策应 顺应 因应 供需 内需 外需 急需 刚需 军需 适宜 便宜 事宜 权宜 时宜'.split(
    ' ',
  )

/** 应 that asks for something and is no end of 供应 and the like, as a pattern. */
export const shouldAlone = `(?<![${nounsInAskingSigns
  .filter((word) => word.endsWith('应'))
  .map((word) => word[0])
  .join('')}])应`

/** Words that end in a hedge's characters and are none. */
export const noHedges: readonly string[] =
  '以上 线上 网上 海上 之上 路上 基础上 市场上 早上 晚上 附近 最近 通过 经过 不过 打破 合约 节约 条约 公约 契约 签约 预约 违约 履约 邀约 集约 制约 特约 简约 隐约 历史上 世界上'.split(
    ' ',
  )

/** 约 that is no end of 节约, 预约 and the like, as a pattern. */
export const aboutAlone = `(?<![${noHedges
  .filter((word) => word.length === 2 && word.endsWith('约'))
  .map((word) => word[0])
  .join('')}])约`

/** Those that patterns ask for between a word and its figure (占比已近三成). In a row with 过, that is read behind no 超: one way to read it. */
export const inexact = '大?约|将近|接近|近|超过?|逾|至少|不足|不到'
