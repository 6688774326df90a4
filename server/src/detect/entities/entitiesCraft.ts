// Craft by series and number or by a quoted name with 号 (神舟十五号, “奋楫者”号), and the numbered bureaus of builders (中建三局).
import { alternation } from '../../tools/alternation.ts'
import { craftSeries } from '../../lexicon/craft.ts'
import { candidate } from './entitiesCandidate.ts'
import { nearestBefore } from './entitiesCharacters.ts'
import type { Finder } from './entitiesFinder.ts'

const numbered = new RegExp(
  `(?:${alternation(craftSeries)})(?:[一二三四五六七八九十百]{1,4}|\\d{1,3})号(?:[甲乙丙丁]|[A-Z])?(?:遥[一二三四五六七八九十]{1,4})?(?![线楼院门店桌])`,
  'y',
)
const numeral = /[一二三四五六七八九十百\d]/
const longestNumber = 4
const seriesEnds = new Set(craftSeries.map((series) => series.at(-1)))
const longestSeries = Math.max(...craftSeries.map((series) => series.length))

export const numberedCraft: Finder = {
  signs: '号',
  find({ text, found }, places) {
    let reached = 0
    for (const at of places) {
      let number = at
      while (number > reached && at - number <= longestNumber && numeral.test(text[number - 1]!)) number--
      if (number === at || !seriesEnds.has(text[number - 1])) continue
      for (let start = Math.max(reached, number - longestSeries); start < number; start++) {
        numbered.lastIndex = start
        if (!numbered.test(text)) continue
        reached = numbered.lastIndex
        found.push(candidate(start, reached, 'programme'))
        break
      }
    }
  },
}

const quotedName = /“([\u4e00-\u9fffA-Za-z\d—·-]{1,8})(?:号”|”号)(?![召角称码令楼线院]|文件|公告)/y
const bareNumber = /^(?:[一二三四五六七八九十百\d]+|一带一路|.*[头首口信型符账编国外称代字旗问专众微暗])$/

/** In front of 号. */
const longestQuotation = 10

export const quotedCraft: Finder = {
  signs: '号',
  find({ text, found }, places) {
    let reached = 0
    for (const at of places) {
      if (text[at + 1] !== '”' && text[at - 1] !== '”') continue
      const start = nearestBefore(text, '“', at, longestQuotation)
      if (start < reached) continue
      quotedName.lastIndex = start
      const match = quotedName.exec(text)
      if (match === null) continue
      reached = start + match[0].length
      if (bareNumber.test(match[1]!)) continue
      const inside = match[0].endsWith('号”') ? 1 : 0
      found.push(candidate(start + inside, reached - inside, 'programme'))
    }
  },
}

const bureau =
  /中(?:建|铁|交|冶|核|水|电建|能建)(?:[一二三四五六七八九十]{1,3}|建工|大桥|隧道|电气化|武汉电气化)局(?:集团(?:有限公司)?)?/y
/** In front of 局. */
const longestBureau = 8

export const bureaus: Finder = {
  signs: '局',
  find({ text, found }, places) {
    let reached = 0
    for (const at of places) {
      if (at === 0 || !/[一二三四五六七八九十工桥道化]/.test(text[at - 1]!)) continue
      for (let start = Math.max(reached, at - longestBureau); start < at; start++) {
        bureau.lastIndex = start
        if (text[start] !== '中' || !bureau.test(text)) continue
        reached = bureau.lastIndex
        found.push(candidate(start, reached, 'org'))
        break
      }
    }
  },
}
