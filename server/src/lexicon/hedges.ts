// Words right before a figure that widen or bound it.
import type { Hedge } from '../model/figure.ts'

/** By hedge, longer words first where one ends in another. A bound in front of 的 or 了 counts too. */
export const hedgeWords: readonly (readonly [Exclude<Hedge, 'exact'>, readonly string[]])[] = [
  [
    'under',
    [
      '不超过',
      '不过',
      '不大于',
      '不得超过',
      '不应超过',
      '不宜超过',
      '不会超过',
      '未超过',
      '不高于',
      '不多于',
      '不足',
      '不到',
      '不满',
      '不及',
      '低于',
      '少于',
      '小于',
      '未达',
      '未满',
      '跌破',
      '至多',
      '最多',
      '尚不到',
    ],
  ],
  ['nearly', ['接近', '将近', '逼近', '临近', '几乎', '几近', '近']],
  [
    'over',
    [
      '不少于',
      '不低于',
      '不得低于',
      '不应低于',
      '不能低于',
      '不得少于',
      '不应少于',
      '不会低于',
      '不小于',
      '超过',
      '超出',
      '突破',
      '高于',
      '多于',
      '大于',
      '站稳',
      '站上',
      '迈上',
      '跨上',
      '迈过',
      '跨过',
      '冲破',
      '超',
      '逾',
      '至少',
      '最少',
      '破',
      '上',
      '跃上',
      '过',
    ],
  ],
  ['about', ['大约', '大概', '约为', '约有', '约占', '约合', '约达', '约', '差不多', '估计', '左右']],
]

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
