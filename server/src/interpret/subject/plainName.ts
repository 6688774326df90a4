// A finished name without the words that only tell how or when it is told (还, 已经, 了, 这家, 他), and none where nothing else is left.
import { alternation } from '../../tools/alternation.ts'
import { characterSet, holds } from '../../tools/characters.ts'
import { endTest, withoutStart } from '../../tools/patternsAtEnds.ts'
import { isPlace } from '../../lexicon/placeKinds.ts'
import { falling, manners, movesTo, rising } from '../../lexicon/movements.ts'
import { actsFrom } from './phrase/doings.ts'
import { isPredicate } from './phrase/nounEnd.ts'

/** `name` in plain words; null where what is left says nothing of what is measured (了数, 就到时间). */
export function plainName(name: string): string | null {
  if (!holds(name, signs)) return name
  const plain = withoutPointing(withoutAdverbs(withoutAspect(withoutOpening(name))))
  const told = withoutTail(plain)
  return empty(told) ? null : told
}

/** One of these characters stands in all that is taken out. */
const signs = characterSet(
  '社报网讯了这那我他她它你也还又已就均都仍却日共于统同一主直全轮分将并由从至到为再便则在其被样一加',
)

/** 他│扎根边疆, 日前│印发, 又│新设企业, 本报青澜讯│全省渔业 */
const withoutOpening = withoutStart(
  /^(?:(?:据|综合)?(?:新华社|中新社|本报|本台|人民网|央视网)[\u4e00-\u9fff]{0,10}?[电讯](?=[\u4e00-\u9fff]{2})|(?:我们|他们|她们|你们|我(?![爱委会驻])|他(?!汀)|[她你它])(?![国人省市县区军方党校乡院馆行厂村镇店队家所公们和与])的?(?=[\u4e00-\u9fff]{4})|(?:日前|近日|今日|昨日)(?=[\u4e00-\u9fff]{4})|(?:也(?!门)|还(?![款贷林田草建房迁清本原乡债珠])|又(?!称)|却|而(?!立|今)|就(?![业医诊读餐地学近职座任])|已经?(?!故|婚|知|有)|都(?![市江会匀昌兰]|安[瑶县])|均(?![衡价重线瑶州胜])|仅|只(?!身))(?=[\u4e00-\u9fff]{3})|加上(?=[\u4e00-\u9fff]{2}))+/,
)

/** 提到│这家│公司, 在│这里│集聚 */
const pointing =
  /(?:像[^的，]{0,8})?[这那]样的|[在从][这那][里儿]|[这那][次家座些批款项场条支位只类名片栋艘辆部](?=[\u4e00-\u9fff]{2})|(?<=[\u4e00-\u9fff]{2})(?<![第新另每首统单唯同专万对])一(?:支(?![付持出配援撑教])|大?批(?![准复次发评示])|系列)的?(?=[\u4e00-\u9fff]{2})|^(?:[这那]个|这)(?=[\u4e00-\u9fff]{4})/g

function withoutPointing(name: string): string {
  return holds(name, points) ? name.replace(pointing, '') : name
}

const points = characterSet('这那一')

/** 摧毁│了│军舰, 但了解, 了如指掌 */
const aspect =
  /^了(?![解结如然望断])|(?<=[\u4e00-\u9fff]{2})(?<![除为罢未明知][不]?)了(?![解结如然望断得不却])(?=[\u4e00-\u9fff]{2})/g

function withoutAspect(name: string): string {
  return name.includes('了') ? name.replace(aspect, '') : name
}

/** 协会│还│为渔民减免房租, 公司│已经│产生利润: an adverb between who does it and what is done. */
function withoutAdverbs(name: string): string {
  if (!holds(name, adverbSigns)) return name
  let plain = ''
  let from = 0
  for (const found of name.matchAll(adverbs)) {
    const end = found.index + found[0].length
    if (found.index < 2 || !(found[0] === '已经' || opensAct(name, end)) || ofPlace(name, end - 1)) continue
    plain += name.slice(from, found.index)
    from = end
  }
  return plain + name.slice(from)
}

const adverbSigns = characterSet('也还又已就均都仍却日近')
const adverbs =
  /(?:日前|近日|也(?!门)|(?<![返偿归退交送生往])还(?![款贷林田草建房迁清本原乡])|又|(?<!而)已经?|(?<![成造早])就(?![业医诊读餐地学近职座任是])|(?<![平日周月季户亩场单班人年])(?<![店车校村镇次件笔株头床地](?=均[\u4e00-\u9fff]{1,6}(?:[额量值]|收入|费用?)$))均(?![衡价])|(?<![首成古京之国旧陪满])都(?![市江会匀])|(?<![冷忘退推])却)+/g

/** 花都│开通航线: whether the 都 at `at` is of the name of a place. */
function ofPlace(name: string, at: number): boolean {
  return name[at] === '都' && (isPlace(name.slice(at - 1, at + 1)) || isPlace(name.slice(at, at + 2)))
}

/** Whether what somebody does begins at `at`: 为, 向 and the like, or a verb. */
function opensAct(name: string, at: number): boolean {
  return coverbs(name, at) || (actsFrom.at(name, at)?.length ?? 0) > 1 || isPredicate(name, at)
}

const coverbs = characterSet('为向对把从在给')

const measure = '(?:[人次项种户家条场件]?数|人次|时间|金额|额|量)'
/** 改革措施│主要│数, 行政许可事项│削减至│数 */
const tail = new RegExp(
  `(?<=[\\u4e00-\\u9fff]{2})(?:(?:${alternation(manners)})?(?:${alternation([...movesTo, ...rising, ...falling].filter((word) => word.length > 1))}|(?<=[^递倍激剧])[增减降升锐缩])(?:[到至]|为)|(?<![公中一])共|一共|(?<![由关终等低高大小对属位处建])于|(?<![首成古京之国旧陪])都|也|(?<![而不])已|一一|(?<![日周月季户亩场单班人年平])均|主要|统一|同步|轮流|分别)(?=${measure}$)`,
)
/** The last characters of all that `tail` takes out; a measure of one character or two stands behind. */
const endsTail = characterSet('到至为共于都也已一均要步流别')

function withoutTail(name: string): string {
  if (!endsTail(name, name.length - 2) && !endsTail(name, name.length - 3)) return name
  const plain = name.replace(tail, '')
  return plain === name ? name : withoutTail(plain)
}

/** 了数, 在这时间, 就到时间, 只有数: nothing that could be measured. */
const empty = endTest(
  new RegExp(
    `(?:^[^\\u4e00-\\u9fffA-Za-z]*|了|[这那]|^(?:[不就只仅即可能才还也都又已]|到|有|于|共|在|是|前后|从)+)${measure}$`,
  ),
)
