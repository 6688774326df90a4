// How far away something is, and how high, wide or heavy: 距县城约3公里, 80米高的风机.
import { inexact } from '../../../lexicon/hedges.ts'
import { wordsLikeSides } from '../../../lexicon/laidAndBuilt.ts'
import { prefixes } from '../../../tools/wordsAtEnds.ts'
import { type Subject, unsure } from '../indicator.ts'
import { partPhrase } from '../phrase/phrase.ts'

/** How far away or how large something is. */
export function readExtent(unit: string, left: string, right: string): Subject | null {
  return (unit === 'm' || unit === 'km' ? distanceOf(left, right) : null) ?? sideOf(right)
}

/** 距县城约3公里, 县城以西80公里处: how far it is from there. */
function distanceOf(left: string, right: string): Subject | null {
  const from =
    distant.exec(left)?.[1] ??
    (/^处|^[外远]/.test(right)
      ? /([^，。；在距]{2,6}?(?:市|县|镇|村|区|州|城|国|部|岛|港|站)?)(?:以?[东南西北]{1,2}(?:部|方向)?)?约?$/.exec(
          left,
        )?.[1]
      : undefined)
  return from === undefined ? null : unsure(`距${from}距离`)
}

const distant = new RegExp(
  `(?:(?<![间车株行轴焦差])距离?|离)([^，。；的距离]{2,12}?)(?:仅|只有|有|为|\\s|${inexact})*$`,
)

/** 80米高的风机: how high it is. */
function sideOf(right: string): Subject | null {
  const side = /^([高宽长深厚重])的?(?![达度点要大])/.exec(right)
  if (side === null || notSide.at(right) !== undefined) return null
  const { noun } = partPhrase(right.slice(side[0].length))
  const thing = noun.replace(/(?<=..)的.*$/, '')
  return thing.length < 2 ? null : unsure(`${thing}${side[1]!}${side[1] === '重' ? '量' : '度'}`)
}

/** 高标准农田, 长江岸线, 重金属: no height, length or weight. */
export const notSide = prefixes(
  Object.entries(wordsLikeSides).flatMap(([side, words]) => words.map((word) => side + word)),
)
