// Ships, rockets, satellites and aircraft that are named by a series and a number.
import { wordList } from './nameTable.ts'

/** In front of a number: 神舟十五号, 长征五号, 风云三号. */
export const craftSeries = wordList(`
神舟 天舟 天宫 嫦娥 天问 鹊桥 玉兔 祝融 长征 快舟 力箭 双曲线 朱雀 谷神星 引力 捷龙 智神星 天龙 风云 高分 资源 海洋 实践 遥感 中星 天链 通信技术试验 亚太 吉林 北斗 张衡 爱因斯坦 高景 环境 陆地探测 试验
远望 雪龙 蛟龙 向阳红 大洋 探索 东方红 海油 蓝鲸 深海 海牛 海斗 潜龙 梦想 东风 红旗
`)
