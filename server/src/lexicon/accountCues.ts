// Words that say on what account a figure was drawn up: figures of different accounts are different quantities (ANNOTATION.md §3).

/** Prices and comparability: a rate beside one of these does not follow from the levels as printed. */
export const comparableCues: readonly string[] = [
  '可比', '不变价', '同口径', '同比口径', '实际增长', '实际增加', '实际下降', '平均实际', '年均实际', '扣除价格', '扣除物价', '剔除', '扣除特殊', '扣除汇率', '还原后', '调整后',
] // prettier-ignore

/** Of several years taken together: 年均, 平均每年. */
export const averageCues: readonly string[] = ['年均', '平均每年', '每年平均', '年平均', '每年递增']

/** Accounts that only differ from each other where the text names both. */
export const preliminaryCues: readonly string[] = [
  '初步核算', '初步统计', '初步测算', '初步数据', '初值', '快报',
] // prettier-ignore
export const finalCues: readonly string[] = ['最终核实', '核实后', '终值', '修正值', '修订', '上修', '下修', '普查']

/** Where the text itself sets another source or another definition against what was said before. */
export const otherSourceCues: readonly string[] = [
  '另据', '又据', '而据', '另有统计', '另有数据', '另一统计', '另一数据', '另一组数据', '另一口径', '按另一', '其他口径', '不同口径', '口径不同', '口径为', '口径下',
] // prettier-ignore

/** What is expected, or reckoned for a whole year, is another quantity than what is not. */
export const otherAccountCues: readonly (readonly string[])[] = [
  ['预计', '预测'],
  ['按年率', '折年率', '年化'],
]
