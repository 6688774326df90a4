// What a quotation names: programmes and campaigns (“一村一站”工程, “清朗·…”专项行动), trains, contests, plans and projects.
import { alternation } from '../../tools/alternation.ts'
import { namedInQuotation } from '../../lexicon/companies.ts'
import { quotedKinds } from '../../lexicon/programmes.ts'
import { candidate } from './entitiesCandidate.ts'
import type { Finder } from './entitiesFinder.ts'
import { tokensIn } from './entitiesTokens.ts'

/** The campaign is named inside the quotation. */
const campaign = /“([^“”，。；？！]{3,20})”(?:系列)?专项行动/y
/** The name takes the marks and the kind in. */
const quotedKind = new RegExp(`“[^“”，。；？！]{2,16}”(?:${alternation(quotedKinds)})`, 'y')
const plan = /“十[一二三四五六七八九]?五”[\u4e00-\u9fff]{2,14}?规划(?!期|编|建|的)/y
const timeInPlan = /时期|期间|以来|相关|等|有关|[的和与在了]/
const named = new RegExp(
  `[“‘]([^“”‘’，。；？！]{2,10})[”’](?:[\\u4e00-\\u9fff]{0,2})(?:${alternation(namedInQuotation)})`,
  'y',
)
/** “惠里保”东里省个体工商户保险保障项目: a place's project behind the quotation. */
const project =
  /[“‘]([^“”‘’，。；？！]{2,8})[”’][\u4e00-\u9fff]{2,4}[省市县区][\u4e00-\u9fff]{2,14}?(?:项目|工程|计划|行动)/y
/** 打造“领里县”: a kind of division that a quotation coins. */
const coined = /“([\u4e00-\u9fff]{2,5}[县镇城])”/y
const coining = /(?:打造|建设|创建|争创|建成)[^“”，。；]{0,8}$/

export const quotedProgrammes: Finder = {
  signs: '“',
  find({ text, tokens, found }, places) {
    for (const at of places) {
      const inside = matchAt(campaign, text, at)?.[1]
      if (inside !== undefined) found.push(candidate(at + 1, at + 1 + inside.length, 'programme'))
    }
    for (const at of places) {
      const whole = matchAt(quotedKind, text, at)?.[0]
      if (whole === undefined) continue
      const end = at + whole.length
      const [first] = tokensIn(tokens, at + 1, end)
      if (first?.term.name?.type !== 'programme' || first.start !== at + 1) found.push(candidate(at, end, 'programme'))
    }
  },
}

export const namesInQuotations: Finder = {
  signs: '“‘',
  find({ text, found }, places) {
    for (const at of places) {
      const whole = text[at + 1] === '十' ? matchAt(plan, text, at)?.[0] : undefined
      if (whole !== undefined && !timeInPlan.test(whole)) found.push(candidate(at, at + whole.length, 'programme'))
      for (const match of [matchAt(named, text, at), matchAt(project, text, at), coinedAt(text, at)]) {
        if (match === null) continue
        const start = at + match[0].lastIndexOf(match[1]!)
        found.push(candidate(start, start + match[1]!.length, 'programme'))
      }
    }
  },
}

function coinedAt(text: string, at: number): RegExpExecArray | null {
  const match = matchAt(coined, text, at)
  return match === null || !coining.test(text.slice(Math.max(0, at - 10), at)) ? null : match
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
