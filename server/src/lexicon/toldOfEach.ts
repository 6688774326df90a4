// Quantities that are told of each thing or at one place (intensive quantities): that of a whole is no sum of those of its parts.

export const toldOfEach: readonly string[] =
  '单产 亩产 均价 单价 价格 售价 票价 房价 人均 户均 亩均 车均 平均 每亩 每人 每户 每吨 每公斤 每斤 每公顷 浓度 密度 强度 水位 时速 海拔 寿命'.split(
    ' ',
  )
