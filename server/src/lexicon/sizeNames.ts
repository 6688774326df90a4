// Names for how large a trade or a market is: different statistics count different things under nearly the same name.

/** At the end of a name, they all say no more than "the size of it"; longer ones first. */
export const sizeWords: readonly string[] = [
  '市场交易规模', '市场总规模', '市场规模', '交易总规模', '交易规模', '产业规模', '交易总额', '交易额', '成交总额', '成交额', '总规模', '规模', '总额',
] // prettier-ignore

/** Behind a form of trade 进出口总额 is the size of it as well. */
export const tradeSizeWords: readonly string[] = ['进出口总额', '进出口规模', '进出口总值', '进出口额', '进出口']
export const tradeForms: readonly string[] = ['电商', '电子商务', '贸易', '外贸']

/** What a share of foreign trade is a share of. */
export const foreignTrade = /^(?:我国|全国)?(?:外贸|货物贸易|货物|对外贸易)?(?:进出口)?(?:总值|总额|总量|规模)?$/
