// Whether a figure is planned: by 计划, 拟 and 安排 in front, by what was approved, by what is said behind it.
import { plannedDeeds } from '../../lexicon/stillToDo.ts'
import { alternation } from '../../tools/alternation.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { signOf } from '../../tools/signs.ts'
import type { Setting } from '../clause.ts'

/** No words of plans and of approvals are without one of these. */
export const planning = signOf('划拟排案算着诺')
export const approving = signOf('意复核算')

/** 计划新建, 拟投资, 承诺推出: what its clause says is planned and not yet done. */
export function isPlanned({ clause, clauseSigns, right }: Setting): boolean {
  if ((clauseSigns & planning) === 0) return false
  if (pledged.test(clause)) return true
  if (ofWholeList.test(clause)) return !facts.test(clause)
  const words = unquoted(clause.replace(doneOfPlan, '')).slice(-16)
  return tellsOfPlan(words) && !facts.test(clause) && !carriedOut.test(right)
}

export function tellsOfPlan(words: string): boolean {
  return plans.test(words)
}

const plans =
  /(?<!研发|行动|专项|培育|扶持|资助|提升|创业|支持)计划(?!生育|单列|经济|内|项目|实施|中)|规划(?!面积|用地|实施率|总?投资额|师|展|馆)|(?<![模虚比])拟(?!中选|态|人)|(?:拟|预算|今后|[计规]划)[^，。；]{0,10}安排|方案|打算(?!盘)|琢磨着/
/** 计划开通甲、乙、丙等3条线路: the plan is told of the whole list. */
const ofWholeList = new RegExp(`计划(?:[于在到今明]|${alternation(plannedDeeds)})[^。；]*$`)
/** 占春播总计划的64%: what is done of a plan. */
const doneOfPlan = /占[^，。；]*(?:计划|规划|方案)的?[^，。；]{0,6}$/
/** 央行已承诺推出1万亿元的资产购买计划 */
const pledged = /(?<!兑现|履行|信守|践行)承诺(?!书|函|制|人|的|事项)[^。；]{0,30}$/
const facts = /已(?!经?有望)|完成了|实现了|达到了|[建设展施成立开]了|同比|环比|共有|去年|上年/
/** 方案确定的31项任务全部完成 */
const carriedOut = /^[^，。；]{0,16}(?:全部|均|都|已)[^，。；]{0,3}(?:完成|落[地实]|实施完毕|见效)/

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

/** 第二批63家渔企│计划10月中旬开工, 2个泊位│即将建成启用 */
export function isDueBehind({ figure: { kind }, right }: Setting): boolean {
  return (kind === 'count' || kind === 'amount') && dueBehind.test(right)
}

const dueBehind =
  /^[^，。；\d的]{0,8}(?:计划|拟|将)[于在到]?\d{1,2}月|^[^，。；]{0,30}(?:即将|将[于在][^，。；]{0,8})(?:建成|开工|动工|投产|投用|启用|投运)/
