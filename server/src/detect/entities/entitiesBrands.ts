// Platforms and brands in Latin letters beside a word that says so: 跨境电商平台Temu, 品牌CARE. Newspapers in 《…》.
import { brandCuesAfter, brandCuesBefore } from '../../lexicon/nameFrames.ts'
import { commonLatinWords } from '../../lexicon/platforms.ts'
import { allMatches } from '../../parse/matches.ts'
import type { Candidate } from './entitiesCandidate.ts'
import { isPeriodical, pairBrackets } from '../titles.ts'

const latinName = /[A-Z][A-Za-z0-9&]{2,19}|[a-z]{1,2}[A-Z][A-Za-z0-9]{1,18}/g
const source = /(?:来源|稿源)[：:]([\u4e00-\u9fffA-Za-z]{2,10})(?=$|[”）)】|])/g
const letter = /[A-Za-z0-9.@/_-]/

export function findBrands(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of allMatches(latinName, text)) {
    const start = match.index
    const end = start + match[0].length
    if (letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '') || commonLatinWords.has(match[0])) continue
    const cued =
      brandCuesBefore.some((cue) => text.startsWith(cue, start - cue.length)) ||
      brandCuesAfter.some((cue) => text.startsWith(cue, end))
    if (cued) found.push({ start, end, type: 'platform', canonical: null })
  }
  return found
}

/** 来源：里里网科技: what a text names as where it comes from, up to the end of the line or of the quotation. */
export function findSources(text: string): Candidate[] {
  if (!text.includes('来源')) return []
  return allMatches(source, text).map((match) => {
    const end = match.index + match[0].length
    return { start: end - match[1]!.length, end, type: 'org', canonical: null }
  })
}

/** The name inside 《》 of a newspaper or journal. */
export function findPeriodicals(text: string): Candidate[] {
  if (!text.includes('《') || !text.includes('》')) return []
  return pairBrackets(text)
    .pairs.filter(({ start, end }) => isPeriodical(text, start, end))
    .map(({ start, end }) => ({ start: start + 1, end: end - 1, type: 'org', canonical: text.slice(start, end) }))
}
