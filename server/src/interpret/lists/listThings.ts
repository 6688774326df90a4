// Things that are listed right in front of their number: 先行赔付、诉讼、追责三条路径, 战略、产业和空间3项规划.
import { actsUpTo } from '../subject/phrase/doings.ts'
import { countItems, maskBrackets, type ItemCount } from './listItems.ts'

/** The list begins in the clause of its number. */
const reach = 120
/** What the number counts must be things that a list names: 三个环节, not 三个月 or 三个人. */
const things = /^(?:[个项类种条大]|方面)(?![月人国省市县区州郡年半星小多以左])[^，。；：、！？（）()“”《》\d]/
const sports = /(?:冬季|现代|铁人|军事|空军|海军|全能|[男女]子)$/
const leadsOver = /[有为是共达了在的出成到过近约超每各第前后另其用以对于从向由给使]$/

/**
 * Null where no list of things stands there; `start` is where the number begins, `end` where its classifier ends. A list
 * that is short by more than one, or of two only, is rather another one than that of the number; of a longer one the beginning is not known.
 */
export function listOfThings(text: string, start: number, end: number, value: number): ItemCount | null {
  if (!/^[两三四五六七八九十]/.test(text.slice(start)) || !things.test(text.slice(end - 1, end + 3))) return null
  const before = maskBrackets(text.slice(Math.max(0, start - reach), start))
  const closing = /(?:等|这|共|以上|上述)?$/.exec(before)![0]
  const words = before.slice(0, before.length - closing.length)
  const list = words.slice(Math.max(...[...'。；，,：！？'].map((sign) => words.lastIndexOf(sign))) + 1)
  const last = list.slice(list.lastIndexOf('、') + 1).replace(/^.*(?:以及|[和与及])/, '')
  if (
    !list.includes('、') ||
    last.length < 2 ||
    leadsOver.test(last) ||
    sports.test(last) ||
    actsUpTo.at(last) !== undefined
  )
    return null
  const items = countItems(list, '')
  if (items === null || items.least > value || items.most < value - 1) return null
  return items.most < 3 && value > items.most ? null : { ...items, open: closing === '等' }
}
