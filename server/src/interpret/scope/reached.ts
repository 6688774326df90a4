// Whose a figure is that stands right behind a name: 通达欧洲│25个国家 counts what lies there, 高于美国│2%的增速 is what it is held against.
import type { DetectedFigure } from '../../detect/figures/figure.ts'
import { alternation } from '../../tools/alternation.ts'
import { economies, reachedParts, reachedPlaces, theWorld, tradeBlocks } from '../../lexicon/scopeWords.ts'
import { type NameInText, placeEndingAt } from './placed.ts'
import { startTest } from '../../tools/patternsAtEnds.ts'

const parts = alternation(reachedParts)
/** 通达欧洲│25个国家, 通达欧洲25个国家的│219个城市 */
const reaches = new RegExp(
  `(?:${alternation(reachedPlaces)}|覆盖|连接|、)了?(${parts})(?:境内)?(?:\\d+[多余]?个?国家?(?:和地区)?的?)?$`,
)
const states = startTest(/^(?:国|[个座的]?城市|成员国)/)
const members = /(RCEP)(?:其[他余])?$/
const held = new RegExp(
  `(?:[高低快慢好]于|[、和与])(${alternation([...economies, ...tradeBlocks])}|[\\u4e00-\\u9fff]{2,8})$`,
)
const compared = /[高低快慢好]于[^，；。]{0,40}$/
const longestName = 60

/** Whose the figure is that stands right behind a name in its clause, which begins at `from`; else null. */
export function ownerInFront(
  text: string,
  from: number,
  figure: DetectedFigure,
  places: readonly NameInText[],
): string | null {
  if (figure.unit === '级' && figure.kind === 'measure') return quaked(text, figure, places)
  const front = text.slice(Math.max(from, figure.start - longestName), figure.start)
  if (figure.kind === 'count') {
    if (front.endsWith('在') && ranking.test(text.slice(figure.end, figure.end + 16))) return theWorld
    if (!isStates(text, figure)) return null
    return reaches.exec(front)?.[1] ?? members.exec(front)?.[1] ?? null
  }
  if (figure.kind !== 'percent' || !compared.test(front)) return null
  const name = held.exec(front)?.[1]
  if (name === undefined) return null
  const place = placeEndingAt(places, figure.start)
  if (place !== undefined) return place.canonical === '中国' ? null : place.canonical
  return [...economies, ...tradeBlocks].find((group) => name.endsWith(group)) ?? null
}

/** 在│190个经济体中位列第31: what is ranked stands among all of them. */
const ranking = /^(?:参评)?(?:的?(?:国家(?:和|及|或)地区|国家（地区）|国家|经济体))中(?:排名|位列|名列|位居|排|居|列)/

/** 柳湾│5.6级地震 */
function quaked(text: string, { start, end }: DetectedFigure, places: readonly NameInText[]): string | null {
  return quake.test(text.slice(end, end + 8)) ? (placeEndingAt(places, start)?.canonical ?? null) : null
}

const quake = /^(?:强烈)?(?:地震|强震|余震)/

/** 25个│国家, 25国, 204座│城市, 14个│成员国 */
function isStates(text: string, { end }: DetectedFigure): boolean {
  return text[end - 1] === '国' || states(text.slice(end, end + 4))
}
