// What is told of somebody that stands behind it: in front of the figure of an attribute, and behind the name of a country.
import { wordList } from './nameTable.ts'

export const attributes =
  /(?:全长|总长|长度?|总?投资|投资额|面积|占地|规模|市值|总?高|深度?|库容|装机(?:容量)?|产能|票房|海拔|注册资本|年产|时速)(?:达到?|为|约|近|超过?|逾|有|[超近约])*$/

/** 11%的波兰│人, 三成的美国│受访者 */
export const peoples = /^(?:人(?!工|寿|均|士)|民众|居民|家庭|企业|受访|消费者|选民|网民|青年|儿童|学生|公司)/

/** What trains, ships and craft are loaded with, */
export const loads = wordList(`满载 搭载 装载 载有 运载`)
/** and what they are called. */
export const carriers = wordList(
  `班列 专列 列车 货轮 邮轮 客轮 轮船 货船 滚装船 货机 客机 飞机 航班 包机 货车 卡车 客车 车队`,
)
