// How many persons something happened to, or who did it: 至少12人死亡, 40多人参加了义诊. 人 is itself what is counted.
import type { Setting } from './clause.ts'
import { firstAct } from './phrase.ts'
import type { Subject } from './indicator.ts'

const personAtEnd = /人[多余]?$|人(?:左右|以上|以下)$/
const longestAct = 12

/** The name of a count of persons by what is said of them, or null where nothing is. */
export function readPersons({ figure, right }: Setting): Subject | null {
  if (figure.unit !== '人' || !personAtEnd.test(figure.text) || right.startsWith('的')) return null
  const act = firstAct(right)
  if (act.length < 2 || act.length > longestAct) return null
  return { name: `${act}人数`, sure: false }
}
