// What a rule says of whom or what it is for: conditions to be met (满2年的，可以…), zones (半径200米范围内), limits (限速30公里).
import type { FigureKind, Hedge } from '../model/figure.ts'
import type { Passage } from '../model/passage.ts'
import { endTest, startTest } from '../tools/patternsAtEnds.ts'
import type { Setting } from './clause.ts'
import { type Numbering, rankOf } from '../parse/numbering.ts'
import { mapped } from '../tools/gathered.ts'

/** Whether the figure says which ones a rule is for; `listed` in a section that lists its conditions. */
export function isCondition(setting: Setting, hedge: Hedge, listed: boolean): boolean {
  const { figure, left, right, sentence } = setting
  if (figure.kind === 'percentage-point' || figure.kind === 'multiple') return false
  if (isZone(setting) || limited(left)) return figure.kind === 'measure'
  if (figure.bound === null && hedge === 'exact' && !reaching(left)) return false
  if (conditional(right)) return true
  return (listed || announced.test(sentence)) && levels.has(figure.kind)
}

const levels: ReadonlySet<FigureKind> = new Set<FigureKind>(['amount', 'measure', 'duration', 'percent', 'count'])

/** 满2年│的，可以按投资额的60%抵扣; 低于3万元│即可申请 */
const conditional = startTest(/^(?:的$|(?:即可?|方可|才[能可]|便可))(?!到达|抵达|完成|办[结完]|送达)/)
const reaching = endTest(/(?:满|达到?|超过?|逾|不足|不满|[低高少多]于|够)$/)

/** 应当符合下列条件：… */
const announced = /(?:符合|具备|满足|达到)(?:以下|下列|如下)[^，。；：\d]{0,8}(?:条件|要求|标准)(?:之一)?(?:的)?[：:]/

/** 限速, 限高 */
export const limitWords = '限[速高重宽载长]'
const limited = endTest(new RegExp(`${limitWords}(?:为|至|在)?$`))

/** （距爆破点半径300米、打桩点半径90米）范围内, 渔港周边500米范围内 */
function isZone({ figure, left, right, sentence }: Setting): boolean {
  if (figure.kind !== 'measure') return false
  if (withinRange(right) && around.test(left)) return true
  return radius.test(left) && fromPoint.test(sentence.slice(-longestList))
}

const withinRange = startTest(/^的?(?:范围)?(?:之|以)?内/)
const around = /(?:周边|周围|两侧|沿线|四周|外围|半径|距[^，。；、（]{1,14})(?:约|各)?$/
const radius = /(?:(?<!服务|活动|作业|运输|覆盖|曲线|转弯|辐射)半径|两侧)$/
const fromPoint = /(?:距|以)[^。；]*$/
const longestList = 80

/** Which passages of an article stand in a section that lists conditions; `numberings` as their lines open. */
export function conditionsIn(passages: readonly Passage[], numberings: readonly (Numbering | null)[]): boolean[] {
  let above: number | null = null
  return mapped(passages, ({ text, kind }, index) => {
    const numbering = numberings[index]!
    const rank = rankOf(numbering)
    if (above !== null && (numbering !== null || kind === 'heading') && rank <= above) above = null
    if (text.length > longestHead || !headed(text)) return above !== null
    above ??= rank
    return false
  })
}

const longestHead = 30
const headed = endTest(/条件[：:。]?$/)
