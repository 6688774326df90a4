// Quantities whose rate of growth is by convention not that of the published levels: it is computed at constant prices or on
// a comparable base (国家统计局, 统计公报注释), so 国内生产总值's 8.1% does not follow from two years' levels.

/** In the name of the indicator. */
export const constantPriceIndicators: readonly string[] = [
  '生产总值', 'GDP', '增加值', '总产值', '固定资产投资', '民间投资', '基础设施投资', '制造业投资', '开发投资', '利润', '营业收入', '零售额', '零售总额',
] // prettier-ignore

/** Marks that say that the rate is one of the levels as printed, so that it can be held against them after all. */
export const currentPriceMarks: readonly string[] = ['名义', '现价', '当年价']
