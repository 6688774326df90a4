// Platforms and brands in Latin letters beside a word that says so: 跨境电商平台Temu, 品牌CARE. Newspapers in 《…》. Sources.
import { brandCuesAfter, brandCuesBefore } from '../../lexicon/nameFrames.ts'
import { commonLatinWords } from '../../lexicon/platforms.ts'
import { allMatches } from '../../tools/allMatches.ts'
import { candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { isPeriodical, pairBrackets } from '../titles.ts'

const latinName = /[A-Z][A-Za-z0-9&]{2,19}|[a-z]{1,2}[A-Z][A-Za-z0-9]{1,18}/g
const source = /(?:来源|稿源)[：:]([\u4e00-\u9fffA-Za-z]{2,10})(?=$|[”）)】|])/g
const letter = /[A-Za-z0-9.@/_-]/

export const brands: Finder = {
  signs: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  find({ text, found }) {
    for (const match of allMatches(latinName, text)) {
      const start = match.index
      const end = start + match[0].length
      if (letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '') || commonLatinWords.has(match[0])) continue
      const cued =
        brandCuesBefore.some((cue) => text.startsWith(cue, start - cue.length)) ||
        brandCuesAfter.some((cue) => text.startsWith(cue, end))
      if (cued) found.push(candidate(start, end, 'platform'))
    }
  },
}

/** 来源：里里网科技: what a text names as where it comes from, up to the end of the line or of the quotation. */
export const sources: Finder = {
  signs: '源',
  find({ text, found }) {
    if (!text.includes('来源')) return
    for (const match of allMatches(source, text)) {
      const end = match.index + match[0].length
      found.push(candidate(end - match[1]!.length, end, 'org'))
    }
  },
}

/** The name inside 《》 of a newspaper or journal. */
export const periodicals: Finder = {
  signs: '《',
  find({ text, found }) {
    if (!text.includes('》')) return
    for (const { start, end } of pairBrackets(text).pairs)
      if (isPeriodical(text, start, end)) found.push(candidate(start + 1, end - 1, 'org', text.slice(start, end)))
  },
}
