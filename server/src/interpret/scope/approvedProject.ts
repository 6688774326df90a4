// The project that a decision or a rule is about: 关于某某工程水土保持方案的批复, and what of such a text speaks of it.
import { approvedPapers } from '../../lexicon/scopeWords.ts'
import { alternation } from '../../tools/alternation.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'

const papers = alternation(approvedPapers)
const named = new RegExp(
  `关于(?:上报|报送|呈报|报批|申请|审批|审查|核准|批准|请求|同意|要求|对|[^《》，。；]{2,20}(?:研究所|研究院|大学|公司|中心)){0,4}((?![对的])[^《》，。；：]{4,40}?(?:工程|项目))(?:（[^（）]{1,20}）)?的?(?:${papers})`,
)
const answers = /(?:批复|复函|回复|公示|公告|意见|决定|审查意见|许可)$/
const asked = /《([^《》]{8,120})》[^。《》]{0,40}(?:收悉|悉)/
const longestTitle = 160
/** 澜江市江北区… begins with more than one division. */
const wider = /^(?:[^省市区县]{2,6}(?:省|自治区))?(?:[^省市区县]{2,5}市(?=[^省市区县]{1,6}[区县市]))?/

/** 澜江铁路云川段（以下简称本项目）: what a document calls its project, */
const called = /([^，。；：（(]{4,48})[（(]以下(?:简称|称)[：“"]{0,2}本(?:项目|工程|线路|路段)[”"]?[）)]/

/** as far as its title names it; null where it does not. */
function calledProject(title: string | null, opening: string): string | null {
  const words = title !== null && opening.includes('以下') ? (called.exec(opening)?.[1] ?? '') : ''
  for (let from = 0; from <= words.length - shortestName; from++)
    if (title!.includes(words.slice(from))) return words.slice(from)
  return null
}

const shortestName = 5

/** The project that the title of a decision, or the request that it answers, asks about, or that a document calls its own; else null. */
export function approvedProject(title: string | null, opening: string): string | null {
  const own =
    title !== null && title.includes('关于') && answers.test(title) ? named.exec(title.slice(0, longestTitle)) : null
  const request = own === null && opening.includes('收悉') ? asked.exec(opening)?.[1] : undefined
  const project = own?.[1] ?? (request === undefined ? undefined : named.exec(request)?.[1])
  return project === undefined ? calledProject(title, opening) : project.replace(wider, '')
}

const isProject = endTest(/(?:工程|项目)$/)
const pointing = /[本该](?:工程|项目)/

/** Whether a clause of a text on `home` speaks of that project, by its name or as 本工程. */
export function speaksOfProject(clause: string, home: string): boolean {
  return isProject(home) && (clause.includes(home) || pointing.test(clause))
}
