// The places that a sentence gives its figures among those of others: 生产总值5.2万亿元，居全国第二位; 增长5.3%，增速居全国第4位.
import { readNumeral } from '../detect/numerals/numerals.ts'
import { rankGroups, rankOfGrowth, rankOfSize, rankVerbs } from '../lexicon/rankWords.ts'
import type { Observation } from '../model/figure.ts'
import type { Rank } from '../model/rank.ts'
import { isSize } from '../model/sizes.ts'
import type { Setting } from './clause.ts'
import { observationWith } from './observation.ts'

const rankBehind = new RegExp(
  `^[，、,（(]?(?:(${rankOfGrowth})|(${rankOfSize}))?(?:[均已仍再又继续保持首次]|连续[\\d两三四五六七八九十]+年){0,3}` +
    `(?:${rankVerbs})(${rankGroups})(?:各省区?市?区?)?(第([\\d一二三四五六七八九十]{1,3})[位名]?)(?=[，。；、）)！,;]|$)`,
)
const longest = 40

/** The same list where nothing is ranked. A rate of growth needs 增速 beside a level, whose rank it might be. */
export function withRanks(
  observations: readonly Observation[],
  settings: readonly Setting[],
  text: string,
): readonly Observation[] {
  if (!text.includes('第')) return observations
  let ranked: Observation[] | null = null
  settings.forEach((setting, index) => {
    const behind = text.slice(setting.figure.end, setting.figure.end + longest)
    const match = behind.includes('第') ? rankBehind.exec(behind) : null
    if (match === null) return
    const at = indexOfRanked(observations, settings, index, match)
    const place = readNumeral(match[5]!, 0)?.value.toNumber() ?? 0
    if (at === null || place < 1) return
    const rank: Rank = { place, among: match[3]!, text: match[4]! }
    ranked ??= [...observations]
    ranked[at] = observationWith(observations[at]!, { rank })
  })
  return ranked ?? observations
}

function indexOfRanked(
  observations: readonly Observation[],
  settings: readonly Setting[],
  index: number,
  [, growth, size]: RegExpExecArray,
): number | null {
  const before = settings[index]!.before === null ? undefined : observations[index - 1]
  const own = observations[index]!
  if (own.kind === 'duration') return null
  if (own.basis === 'growth') {
    if (growth !== undefined) return index
    const ofSize = before !== undefined && isSize(before)
    if (size === undefined) return ofSize ? null : index
    return ofSize ? index - 1 : null
  }
  return growth === undefined && (own.fresh || own.basis !== 'change') ? index : null
}
