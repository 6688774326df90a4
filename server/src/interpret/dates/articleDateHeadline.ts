// The year that a document's own headline gives it: a work report is given in its year, a communiqué comes out in the next.
import type { Passage } from '../../model/passage.ts'

const head = 3
const opening = /^[^，。；]{0,16}?(?<!\d)((?:19|20)\d{2})年(.{0,40})$/u
const ofItsYear = /(?:政府工作报告|工作要点|工作计划|工作安排|工作任务|任务清单|工作意见|实施计划)/u
const ofItsPart =
  /^(?:的)?(?:第?[一二三]季度|上半年|前[\d一二三四五六七八九]+个?(?:月|季度)|1[—–\-至][2-9]月|[1-9]月份?|1[01]月份?)/u
const ofLastYear = /(?:统计公报|年度报告|年报|工作总结|决算|预算执行情况)/u

/** Of the first lines, headings or not, else of the headings of a work report; null where none of them says it. */
export function headlineYear(passages: readonly Passage[]): number | null {
  for (const { text, kind } of passages.slice(0, head)) {
    const match = kind === 'heading' || text.length <= 40 ? opening.exec(text) : null
    if (!match) continue
    const [year, rest] = [Number(match[1]), match[2] ?? '']
    if (ofLastYear.test(rest)) return year + 1
    if (ofItsYear.test(rest) || ofItsPart.test(rest)) return year
  }
  return workReportYear(passages)
}

const section = /^[一二三四五六][、．.](?:关于)?(20\d{2}|19\d{2})年(.{0,24})$/u
const review = /^(?:的)?(?:主要|政府|政府主要|各项)?工作(?:的)?(?:回顾|总结|情况|完成情况)/u
const outlook =
  /^(?:的)?(?:主要|政府|重点|经济社会发展)?(?:工作|发展)?(?:的)?(?:总体)?(?:部署|安排|要求|任务|思路|打算|重点|建议|目标)/u

/** A report that looks back on one year (一、2006年工作回顾) or ahead to the next (二、2007年工作部署) says which it is of. */
function workReportYear(passages: readonly Passage[]): number | null {
  for (const { text, kind } of passages) {
    const match = kind === 'heading' ? section.exec(text) : null
    if (!match) continue
    const [year, rest] = [Number(match[1]), match[2] ?? '']
    if (review.test(rest)) return year + 1
    if (outlook.test(rest)) return year
  }
  return null
}
