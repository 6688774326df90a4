// Craft by series and number or by a quoted name with 号 (神舟十五号, “奋楫者”号), and the numbered bureaus of builders (中建三局).
import { alternation } from '../../lexicon/alternation.ts'
import { craftSeries } from '../../lexicon/craft.ts'
import { allMatches } from '../../parse/matches.ts'
import type { Candidate } from './entitiesCandidate.ts'

const numbered = new RegExp(
  `(?:${alternation(craftSeries)})(?:[一二三四五六七八九十百]{1,4}|\\d{1,3})号(?:[甲乙丙丁]|[A-Z])?(?:遥[一二三四五六七八九十]{1,4})?(?![线楼院门店桌])`,
  'g',
)
const quotedName = /“([\u4e00-\u9fffA-Za-z\d—·-]{1,8})(?:号”|”号)(?![召角称码令楼线院]|文件|公告)/g
const bareNumber = /^(?:[一二三四五六七八九十百\d]+|一带一路|.*[头首口信型符账编国外称代字旗问专众微暗])$/
const bureau =
  /中(?:建|铁|交|冶|核|水|电建|能建)(?:[一二三四五六七八九十]{1,3}|建工|大桥|隧道|电气化|武汉电气化)局(?:集团(?:有限公司)?)?/g

export function findCraft(text: string): Candidate[] {
  const found: Candidate[] = []
  if (text.includes('号')) {
    for (const { 0: name, index } of allMatches(numbered, text))
      found.push({ start: index, end: index + name.length, type: 'programme', canonical: null })
    for (const match of allMatches(quotedName, text)) {
      if (bareNumber.test(match[1]!)) continue
      const end = match.index + match[0].length
      const inside = match[0].endsWith('号”')
      found.push({
        start: match.index + (inside ? 1 : 0),
        end: inside ? end - 1 : end,
        type: 'programme',
        canonical: null,
      })
    }
  }
  for (const { 0: name, index } of text.includes('局') ? allMatches(bureau, text) : [])
    found.push({ start: index, end: index + name.length, type: 'org', canonical: null })
  return found
}
