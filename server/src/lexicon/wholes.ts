// Wholes that shares are taken of, where all shares are of one and the same whole.

/** 占进出口总值的: one amount; 占全国总产量的 may be each product's own. */
export const wholesInMoney =
  /占(?:我国|全国|全省|全市|全区|全县|同期)?(?:外贸|货物|进出口|贸易|地区|国内|财政|投资|工业|收入|支出)+(?:总值|总额|生产总值|总收入|总支出|总投资)的?(?:比重|比例)?(?:分别)?[为是达]?$/

/** What divides a whole without rest. */
export const wholeStructures =
  /三次产业|第一产?业?、第?二产?业?(?:、|和)第?三(?:次)?产业|一、二、三(?:次)?产业|一二三产/
