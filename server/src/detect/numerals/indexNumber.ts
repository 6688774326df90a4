// Index numbers have no unit: only the words around tell that 52.7 is what an index stood at or moved by.

const farthest = 48

/** 指数为│101.4 */
const stated =
  /指数[^，。；：0-9]{0,10}(?:为|是|报|达到?|[升降落涨跌增]至|约)负?$|收入(?:差距)?(?:之?比|比值|倍差)(?:[由从](?:[0-9]{4}年的?|上年的?)?(?:[0-9.]+∶?1?)?|[^，。；：0-9]{0,10})(?:(?:缩小|下降|降低|收窄|降|缩减)[到至为]|[由从](?:[0-9]{4}年的?|上年的?)?|为|是)$/

/** 指数从5月的│52.7降至│48.2, 指数为93，较上月的│96.2, 指数跌破│40, 指数环比减少│1.9 */
const compared =
  /(?:[升降落涨跌增][至到]|[由从较比](?:[^，。；：]{0,10}(?:月份|[月年期季值周日])的)?|跌破|升破|突破|低于|高于|站上|(?:上升|下降|回升|回落|减少|增加|提高|降低|上涨|下跌|提升|下滑)了?|，(?:为|报))负?$/
/** In its own clause, or behind clauses that go on with it: 指数为93，│较上月的; no rank of one and no fund that follows one. */
const indexInFront =
  /指数(?!基金|排名|型|计算)[^，。；：“”]{0,24}(?:，(?:为|报|较|比|环比|同比|由|从|低于|高于|跌|升|回升|回落|上升|下降|下滑|减少|增加)[^，。；：“”]{0,20}){0,2}$/
/** 高于50│的荣枯线, 下降3.2│，: nothing that it counts, and no list that shares a unit behind (3.7、3.1和2.5个百分点). */
const countsNothing = /^(?:[，。；！？）的]|[上下升降涨跌落回]|大幅|出现|有所|关口|荣枯|左右|以[上下]|$)/

/** 景气指数│53.8，, 信心指数│121.6，: right behind the word, with a decimal; 沪深指数300 and 指数2025 are names. */
const alone = /指数(?:（[A-Z]{2,5}）)?$/

const tells = /指数|收入|系数|之比/

/** 基尼系数为│0.465, 高低之比从│1.62缩小到│1.31: a decimal that ends its clause or moves on. */
const quotient =
  /(?:系数|之比)(?:(?:进一步)?(?:为|是|达到?|[升降落]至|[由从](?:[0-9]{4}年的)?|约)|[由从](?:[0-9]{4}年的)?[0-9.]+(?:缩小|扩大|下降|上升|提高|降低|[升降增])[到至为])$/
const endsQuotient = /^(?:[，。；！？）]|缩小|扩大|下降|上升|提高|降低|[升降增][到至为]|$)/

/** Whether the number at `[start, end)`, behind which no unit is printed, is that of an index. */
export function isIndexNumber(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - farthest), start)
  if (!tells.test(before)) return false
  if (stated.test(before.slice(-28))) return true
  if (quotient.test(before)) return text.slice(start, end).includes('.') && endsQuotient.test(text.slice(end, end + 2))
  const behind = text.slice(end, end + 2)
  if (alone.test(before)) return text.slice(start, end).includes('.') && countsNothing.test(behind)
  return compared.test(before) && indexInFront.test(before) && countsNothing.test(behind)
}
