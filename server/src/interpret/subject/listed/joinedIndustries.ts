// Industries in a list whose own names hold a mark: 信息传输、软件和信息技术服务业，租赁和商务服务业增加值分别….
import { joinedIndustries, plainIndustries } from '../../../lexicon/industries.ts'
import { alternation } from '../../../tools/alternation.ts'
import { type Setting, wordsBeforeClause } from '../../clause.ts'

const joined = new RegExp(alternation(joinedIndustries), 'g')
/** What the marks inside of a name are while its list is parted. */
const [comma, and, through] = ['\ue001', '\ue002', '\ue003']
const seals = /[\ue001-\ue003]/g
const marks: Readonly<Record<string, string>> = { [comma]: '、', [and]: '和', [through]: '及' }

/** The words with other signs for the marks inside of names, so that no list is parted there. */
export function sealed(words: string): string {
  if (!words.includes('和') && !words.includes('、')) return words
  return words.replace(joined, (name) => name.replace(/、/g, comma).replace(/和/g, and).replace(/及/g, through))
}

/** A name as it is printed. */
export const unsealed = (name: string) => name.replace(seals, (sign) => marks[sign]!)

/** 信息传输、软件和信息技术服务业，│租赁和商务服务业: the members of the list in the clauses before, with 、 between them; else `''`. */
export function industriesBefore(setting: Setting): string {
  const clauses = wordsBeforeClause(setting).split('，')
  if (clauses.length < 2 || clauses.pop() !== '') return ''
  let members = ''
  for (let at = clauses.length - 1; at >= 0; at--) {
    const member = sealed(clauses[at]!).replace(/^其中/, '')
    if (!industry.test(member)) break
    members = `${member}、${members}`
  }
  return unsealed(members)
}

const industry = new RegExp(`^(?:${alternation([...joinedIndustries.map(sealed), ...plainIndustries])})$`)
