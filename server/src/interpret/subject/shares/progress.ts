// How far field work has come: 秋粮收获已过五成, 全省秋种完成97%, 冬油菜已播2万亩，完成六成.
import { inexact } from '../../../lexicon/hedges.ts'
import { characterSet } from '../../../tools/characters.ts'
import { fieldSeasons, fieldWork } from '../../../lexicon/fieldWork.ts'
import { alternation } from '../../../tools/alternation.ts'
import type { Movement } from '../../movement.ts'
import type { Setting } from '../../clause.ts'
import { headOf, type Subject, unsure } from '../indicator.ts'
import type { Topic } from '../topic.ts'

const work = alternation([...fieldWork, ...fieldSeasons])
const behind = '(?:进度|面积|工作|任务|整体|总体|生产)*'
const reached = `(?:已经?|(?<!超)过|达到?|完成|率|了|${inexact})*`
const named = new RegExp(`([^，。；\\s]{0,16}?)(${work}(?:粮食)?)${behind}${reached}$`)
const unnamed = new RegExp(`^[，]?(?:已经?)?(?:完成|收获|播种|进度)(?:进度)?(?:已|达|(?<!超)过|${inexact})*$`)
const ends = characterSet('获割种播插栽收秧度积作已经约近超过达到完成接率了春秋夏冬抢管务产')
const sown = /已(?:播|收|种)?$/
const areaOf = new RegExp(`(${alternation(fieldWork)})?(?:总|意向)?面积$`)

/** The name of a percentage or a part that says how far field work has come; null for any other. `left` is blanked of periods. */
export function readProgress({ figure }: Setting, { basis }: Movement, topic: Topic, left: string): Subject | null {
  if ((basis !== 'rate' && basis !== 'share') || figure.kind === 'multiple' || !ends(left, left.length - 1)) return null
  const told = named.exec(left)
  if (told !== null && !/占/.test(left)) return unsure(`${headOf(told[1]!)}${told[2]!}进度`)
  const area = topic.level !== null && unnamed.test(left) ? areaOf.exec(topic.level) : null
  return area === null ? null : unsure(`${topic.level!.slice(0, area.index).replace(sown, '')}${area[1] ?? '播种'}进度`)
}
