// Whether a figure is planned: by 计划, 拟 and 安排 in front, by what was approved, by what is said behind it.
import { dueDeeds, plannedDeeds } from '../../lexicon/stillToDo.ts'
import { alternation } from '../../tools/alternation.ts'
import { endTest, startTest } from '../../tools/patternsAtEnds.ts'
import { signOf } from '../../tools/signs.ts'
import type { Setting } from '../clause.ts'

/** No words of plans and of approvals are without one of these. */
export const planning = signOf('划拟排案算着诺')
export const approving = signOf('意复核算')

/** 计划新建, 拟投资, 承诺推出: what its clause says is planned and not yet done. */
export function isPlanned({ figure, clause, clauseSigns, right }: Setting): boolean {
  if ((clauseSigns & planning) === 0) return false
  if (pledged.test(clause)) return true
  if (ofWholeList.test(clause)) return !facts.test(clause)
  if (figure.kind === 'count' && lists.test(clause) && ofTasks(right)) return false
  const words = unquoted(clause.replace(doneOfPlan, '')).slice(-16)
  return tellsOfPlan(words) && !facts.test(clause) && !carriedOut.test(right)
}

export function tellsOfPlan(words: string): boolean {
  return plans.test(words)
}

const plans =
  /(?<!研发|行动|专项|培育|扶持|资助|提升|创业|支持)计划(?!生育|单列|经济|内|项目|实施|中)|规划(?!面积|用地|实施率|总?投资额|师|展|馆|许可|审批|设计|部门|局|院)|(?<![模虚比])拟(?!中选|态|人)|(?:拟|预算|今后|[计规]划)[^，。；]{0,10}安排|(?<!解决|设计|选装|治疗|诊疗|技术|施工|个性化|定制)方案(?!出台|发布|印发|落地|[、，和”])|打算(?!盘)|琢磨着/
/** 计划开通甲、乙、丙等3条线路: the plan is told of the whole list. */
const ofWholeList = new RegExp(`计划(?:[于在到今明]|${alternation(plannedDeeds)})[^。；]*$`)
/** 占春播总计划的64%, 快于计划4个百分点, 比原计划提前: what is done of a plan. Not 比亚迪计划投资, 完成整改的渔企计划投资. */
const doneOfPlan =
  /(?:占|完成了?|[快慢高低多少]于|[比较超])(?:原定?|既定|预定|年初|[全今本当总]年?|年度|上级|国家|\d{4}年)*(?:计划|规划|方案)[^，。；]{0,7}$|(?:占|完成|[快慢高低多少]于)[^，。；]{0,16}(?:计划|规划|方案)(?:目标|任务|进度|水平|总?[数值量])?(?:的|(?:[快慢高低多少超]|提前|缩短|推迟|延长)[^，。；]{0,5})?$/
/** 央行已承诺推出1万亿元的资产购买计划 */
const pledged = /(?<!兑现|履行|信守|践行)承诺(?!书|函|制|人|的|事项)[^。；]{0,30}$/
const facts = /已(?!经?有望)|完成了|实现了|达到了|[建设展施成立开]了|同比|环比|共有|去年|上年/
/** 规划明确港口建设等5项重点任务: so many it lists, today. */
const lists = /(?:规划|方案)[^，。；]*(?:明确|提出|部署|包括|包含|共)/
const ofTasks = startTest(/^(?:重点|主要|重大|具体|专项)*(?:任务|举措|措施|行动|意见|要求|内容|方面)/)
/** 方案确定的31项任务全部完成 */
const carriedOut =
  /^[^，。；]{0,16}(?:全部|均|都|已)[^，。；]{0,3}(?:完成|落[地实]|实施完毕|见效)|^[^。；]{0,20}有\d+[项个]已/

/** 原则同意该项目…总投资3亿元, 批复总投资: what is approved is still to be done. */
export function isApproved({ sentenceSigns }: Setting, words: string): boolean {
  return (sentenceSigns & approving) !== 0 && approved.test(unquoted(words))
}

const approved =
  /(?:同意|批复|核定|概算|估算|匡算)[^。；]{0,40}(?:总投资|投资|资金|费|用地|占地|面积|范围|建设规模|工期)[^，。；]{0,8}$/

/** 北京打造的“露台计划”300多家露台开放: a name in quotes plans nothing. */
function unquoted(words: string): string {
  return words.includes('”') ? words.replace(/“[^“”]*”/g, '') : words
}

/** 超过原定的近2万亿元规模 */
export const isFormerPlan = endTest(/原(?:先|本|来)?(?:定|计划|规划)的?[近约]?$/)

/** 远期总面积20平方公里 */
export function isOfStages({ left, leftSigns }: Setting): boolean {
  return (leftSigns & staged) !== 0 && farStage(left)
}

const staged = signOf('期')
const farStage = endTest(/(?<!从)远期(?:规划)?[^，。；\d期]{0,10}$/)

/** 第二批63家渔企│计划10月中旬开工, 2个泊位│即将建成启用 */
export function isDueBehind({ figure: { kind }, right }: Setting): boolean {
  return (kind === 'count' || kind === 'amount') && dueBehind.test(right)
}

const dueBehind = new RegExp(
  `^[^，。；\\d的]{0,8}(?:计划|拟|将)[于在到]?\\d{1,2}月|^[^，。；]{0,30}(?:即将|(?<![已曾])将[于在][^，。；]{0,8})(?:全部|全面|陆续|正式|集中)?(?:${alternation(dueDeeds)})`,
)
