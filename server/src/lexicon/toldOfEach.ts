// Quantities that are told of each thing or at one place (intensive quantities): that of a whole is no sum of those of its parts.

/** Wherever they stand in the name. */
export const perThing: readonly string[] = '人均 户均 亩均 车均 平均'.split(' ')

/** Where the name ends in them: 稳定价格调节基金 is a sum as others are. */
export const toldOfEach: readonly string[] =
  '单产 亩产 均价 单价 价格 售价 票价 房价 浓度 密度 强度 水位 时速 海拔 寿命'.split(' ')
