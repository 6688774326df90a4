// Verbs and nouns of change, and what they say of its direction.

/** Verbs that make the figure behind them a growth (16%) or a change (4家), with its direction. */
export const rising: readonly string[] = (
  '增长 增加 少减 增 上升 上涨 提高 提升 扩大 攀升 走高 走阔 上浮 上调 涨 升 升高 增多 增收 多增 净增 新增 增设 增发 激增 猛增 加快 拓展 高出 高 多 快于 快 走强 升值 反弹 回升 延长 ' +
  '净增加 调升 增速为 净流入 增强 新设 新开通 扩容 跃升 上扬 增产 新建 翻 上行 加速 延伸 飙升 暴涨 大涨 大增 大升 猛涨 陡增 剧增 骤增 飙涨 收涨 高涨 增效 偏高 偏多 微增 微升 微涨 略增 略升 ' +
  '略涨 小增 小升 小涨 同增 同涨 贵 贵了 增支 小幅增 小幅升 小幅涨'
).split(' ')

export const falling: readonly string[] = (
  '下降 减少 降低 少增 多减 减 降 回落 缩小 收窄 缩短 压缩 压减 压降 下跌 大跌 大减 大降 跌 下滑 萎缩 下调 调降 下浮 放缓 放慢 节约 节省 减轻 走低 低 少 慢于 慢 贬值 收缩 净减少 负增长 ' +
  '缩减 下挫 降幅为 净流出 减半 削减 精简 减产 减支 滑落 缩水 下探 走弱 回调 减免 下行 暴跌 猛跌 骤降 锐减 剧减 骤减 重挫 收跌 陡降 减收 缩量 偏低 偏少 微降 微跌 微减 略降 略跌 略减 小降 小跌 ' +
  '小减 同降 同减 同跌 便宜 小幅降 小幅跌'
).split(' ')

/** Verbs that move what they hold in themselves, and so name it too: 江海公司增资3亿元, 每年减排7500吨. */
export const namingMoves: Readonly<Record<string, 'up' | 'down'>> = {
  增资: 'up',
  减排: 'down',
  减碳: 'down',
  降温: 'down',
  降价: 'down',
  减价: 'down',
  提价: 'up',
  涨价: 'up',
  加价: 'up',
}

/** Verbs by which things come anew, so that their objects are counted as what is new (新增16条航线, 新设立企业300家). */
export const fresh: readonly string[] =
  '新增 新增设 新增加 新增投入 新增投放 净增 净增加 增设 增辟 增开 加开 新设 新设立 新开 新开通 新开设 新开辟 新建 新认定 新入驻 新引进 新落户 新落地 新成立 新组建 新注册 新登记 新办 新获批 新批 新上线 新研发 新研发出 新备案 新纳入 新培育 新命名 新评定 新授牌 新加入 新招引 新辟 新晋 新引育 新集聚 新当选 新入规 新探明'.split(
    ' ',
  )

/** What moves a number on to another one, with 到, 至 or 为 behind it (由19项减并为8项). */
export const movesTo: readonly string[] = (
  '减 增 降 缩 升 扩 涨 跌 压 跃 改 转 变 突破 规范 壮大 扩张 扩展 发展 增加 增长 减少 降低 提高 提升 扩大 缩减 缩短 延长 压减 压缩 上升 上涨 调整 优化整合 整合优化 整合 合并 归并 减并 撤并 精简 ' +
  '修正 修订 变更 更改 下降 下调 上调 上浮 下浮 回升 回落 攀升 跃升 加密 恢复 放宽 拓宽 加宽 放缓 延伸 拓展 推迟 推后 延迟 提前 升级 扩容 扩建'
).split(' ')

/** How fast or how far something moves, said in front of the verb (迅速增加到). */
export const manners: readonly string[] =
  '迅速 快速 高速 飞速 急剧 稳步 逐步 逐年 逐渐 持续 不断 大幅 大幅度 小幅 显著 明显 进一步 连年 逆势 历史性 猛 骤 陡'.split(
    ' ',
  )

/** Nouns whose figure is a growth rate, with its direction. */
export const rateNouns: Readonly<Record<string, 'up' | 'down'>> = {
  增速: 'up',
  增幅: 'up',
  涨幅: 'up',
  增长率: 'up',
  升幅: 'up',
  增长速度: 'up',
  增长幅度: 'up',
  增率: 'up',
  增长: 'up',
  上涨幅度: 'up',
  自然增长率: 'up',
  降幅: 'down',
  降速: 'down',
  跌幅: 'down',
  减幅: 'down',
  下降幅度: 'down',
  降低幅度: 'down',
  减少幅度: 'down',
  减少比例: 'down',
  下降比例: 'down',
  降低比例: 'down',
  压减比例: 'down',
  压缩比例: 'down',
  缩减比例: 'down',
  精简比例: 'down',
  增加比例: 'up',
  增长比例: 'up',
  上升比例: 'up',
}

/** Words that say what a growth or change is measured against. */
export const bases: readonly (readonly [string, RegExp])[] = [
  [
    'yoy',
    /同比|比(?:去|上)年同期|较(?:去|上)年同期|比(?:去|上)年|较(?:去|上)年|比(?:去|上)年同|与(?:去|上)年同期相比|与去年相比|按年/,
  ],
  ['mom', /环比|比(?:上|前)(?:个?月|一?季度?|周)|较(?:上|前)(?:个?月|一?季度?|周)/],
  ['annual', /年均|平均每年|年平均|年复合|复合增长率|(?<![0-9０-９一二三四五六七八九十〇去今前上本当明全])年增/],
]

/** Words that end in a character that moves something where it stands alone: 许多, 最高. */
export const wordsLikeMoves: readonly string[] =
  '许多 很多 最多 众多 大多 更多 最高 较高 新高 至少 最低 较低 多少 不少 翻番 超高 偏高 差不多 缓慢'.split(' ')

/** What is said of the members of a list before their figures follow: 出口增速较快，分别…. */
export const saidOfMembers: readonly string[] =
  '增速 增幅 增长 增势 降幅 下降 均 都 成为 成了 领跑 保持 实现 呈 呈现 快速 持续 稳步 大幅 继续 明显 较快 回暖 回升 回落 向好 表现'.split(
    ' ',
  )
