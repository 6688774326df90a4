// Quantities that are by definition the sum of others, each under the names (normalised) that it goes by.

export interface Identity {
  readonly whole: readonly string[]
  readonly parts: readonly (readonly string[])[]
}

export const identities: readonly Identity[] = [
  {
    whole: ['国内生产总值', '地区生产总值', '生产总值'],
    parts: [['第一产业增加值'], ['第二产业增加值'], ['第三产业增加值']],
  },
  {
    whole: ['常住人口', '总人口', '年末总人口', '年末常住人口', '全国人口'],
    parts: [
      ['城镇常住人口', '城镇人口'],
      ['乡村常住人口', '乡村人口', '农村常住人口', '农村人口'],
    ],
  },
  {
    whole: ['常住人口', '总人口', '年末总人口', '年末常住人口', '户籍人口', '全国人口'],
    parts: [['男性人口'], ['女性人口']],
  },
]
