// Where those that a second figure counts come from: 来自85个国家的300多家企业.
import type { Setting } from '../../clause.ts'
import { type Subject, unsure } from '../indicator.ts'
import { partPhrase } from '../phrase/phrase.ts'

const comingFrom = /(?:来自|源自)[^，。；、\d的]{0,6}$/
const whose =
  /^([^，。；：、\d的]{1,8}?(?:[（(][^（）()]{1,4}[）)])?)的(?:近|约|超过?|逾|共)*\d[\d.]*[百千万亿余多]*(?:人|[个家名位部件种支只所场台款组对幅](?:以上)?)([^，。；：\d]{2,})/

/** The count of the places that others, who are counted next, come from; null for any other count. */
export function readOrigin({ left, right }: Setting): Subject | null {
  const match = left.includes('自') && comingFrom.test(left) ? whose.exec(right) : null
  if (match === null) return null
  const { noun } = partPhrase(match[2]!)
  return noun.length < 2 ? null : unsure(`${noun}来自的${match[1]!}数`)
}
