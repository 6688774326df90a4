// How a text says that a figure takes a place among others: 居全国第二位, 增速排名全省第3.

/** In front of the place or of whom it is among. */
export const rankVerbs = '稳居|位居|跃居|跃升至|升至|上升至|居于|居|位列|位于|列|排名|排在|排|位次居|位次'

/** Among whom a place is taken. */
export const rankGroups =
  '全国|全省|全市|全区|全球|世界|亚洲|亚太|欧洲|东盟|中部|西部|东部|东北|沿海|长三角|珠三角|京津冀|中西部|西北|西南|华东|华北|华南|华中'

/** What of the figure is ranked, where the text says so: its growth, or its size. */
export const rankOfGrowth = '增速|增幅|涨幅|增长率|增量'
export const rankOfSize = '总量|总额|总规模|规模|数量|总数|总值|绝对额|均值'
