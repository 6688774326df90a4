// What each of several ranks is given: 获得一、二、三等奖的，分别奖励3万元、2万元和1万元.
import { type Setting, wordsBeforeClause } from '../../clause.ts'

/** One name per rank, told in front of 分别 or in the clause before; null where there are not as many as figures. */
export function givenByRank(setting: Setting, length: number): readonly string[] | null {
  const act = given.exec(setting.left)?.[1]
  if (act === undefined) return null
  const words = wordsBeforeClause(setting).slice(-longest) + setting.clause
  const found = ordered.exec(setting.clause) ?? named.exec(setting.clause) ?? ordered.exec(words) ?? named.exec(words)
  if (found === null || found[2]?.startsWith('财政') === true) return null
  const [, short, kind = '', whole] = found
  const ranks = (short ?? whole!).split(between)
  return ranks.length === length ? ranks.map((rank) => `${rank}${kind}${act}`) : null
}

const longest = 40
const given = /分别(?:按|给予|发放|予以|一次性)*(奖励|奖补|补助|补贴|资助|罚款|收费)(?:金额|标准)?(?:为|不超过|最高)*$/
const between = /[、和及]/
/** 一、二、三│等奖; 一等奖、二等奖 */
const ordered =
  /([特一二三四五](?:[、和及][一二三四五])+)(等奖|等次|等级|级|档|类)|([特一二三四五]等奖(?:[、和及][一二三四五]等奖)+)/
/** 国家级、省级、市级│示范社的 */
const rank = '(?:国家|省|市|区|县|校|[A-Z1-5]{1,3})级'
const named = new RegExp(`(${rank}(?:[、和及]${rank})+)([^，。；的\\d]{2,8}?(?=的?，|分别))?`)
