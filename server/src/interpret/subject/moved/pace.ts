// Points by which a growth itself changed are of its pace: 利润增长6.4%，较上月加快0.5个百分点 is 利润增速. Shown only; compared by the name of what grew.
import { isPoints } from '../../../model/points.ts'
import { characterSet } from '../../../tools/characters.ts'
import { endTest } from '../../../tools/patternsAtEnds.ts'
import type { Setting } from '../../clause.ts'

/** What has no pace, or is one already. */
const ratelike = endTest(
  /(?:率|比重|占比|比例|份额|指数|均值|水平|[速幅度面差预期]|贡献|拉动|进度|得分|评分|杠杆|PMI|景气|[价数])$/,
)
const gaps = characterSet('占高低快慢对')
const quickens = /(?:加快|放缓|放慢|提速|回快)了?$/
/** 增长6.4%，增速│比上月│提高: the clause before tells the growth. */
const told =
  /(增长|上升|上涨|增加|下降|减少|回升)[^，。；：\d至到为]{0,4}[-－]?[\d.]+[%％](?:(?:、|和|以?及)[\d.]{1,6}[%％]){0,6}，(?:其?(?:同比)?(增速|增幅|涨幅|降幅))?(?:[较比]|高于|低于|快于)[^，。；：]*$/
/** 下降6%，比上月收窄0.5个百分点: the fall itself. */
const falls: ReadonlySet<string> = new Set(['下降', '减少'])
const narrows = /(?:收窄|缩小|扩大|加深|加快)了?$/
const longestTold = 80

/** `name` with 增速, where these are points of a growth that was told right before. */
export function withPace(name: string, { figure, left, sentence }: Setting): string {
  if (!isPoints(figure) || ratelike(name) || [...name].some((_, at) => gaps(name, at))) return name
  const before = told.exec(sentence.slice(-longestTold))
  if (before === null) return quickens.test(left) ? `${name}增速` : name
  return name + (before[2] ?? (falls.has(before[1]!) && narrows.test(left) ? '降幅' : '增速'))
}
