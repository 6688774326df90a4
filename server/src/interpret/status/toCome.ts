// What is still to come by the words in front: deeds and events behind 将, works that are not there yet, moves that nobody decides on.
import {
  alreadySo,
  announcedOpenings,
  aroundWhat,
  decreedRates,
  deeds,
  expectedMoves,
  openings,
  possibleMoves,
  waysOfDoing,
} from '../../lexicon/stillToDo.ts'
import type { Status } from '../../model/figure.ts'
import { alternation } from '../../tools/alternation.ts'
import { signOf } from '../../tools/signs.ts'
import type { Setting } from '../clause.ts'
import { turnsIn } from './goesOn.ts'

/** Without one of these nothing is said to come. */
export const coming = signOf('将可届未报提扬威备后')

/** 将新增, 将于11月举办 are plans, 将下降, 投产后可满足 and 届时 forecasts; null where no such word stands in front. */
export function toCome({ sentence, sentenceSigns, clause, right }: Setting): Status | null {
  if ((sentenceSigns & coming) === 0) return null
  const before = sentence.slice(-80)
  if (isExpected(before.slice(-40)) || comesOfWorks(before) || isForetold(before)) return 'forecast'
  if (clause.includes('征') && proposed.test(clause.slice(-40))) return 'plan'
  if (clause.includes('将') && ahead.test(clause.slice(-30))) return befalling.test(right) ? 'forecast' : 'plan'
  if (isOfEvent(sentence)) return 'plan'
  return before.includes('届时') && then.test(before) ? 'forecast' : null
}

// A look for the one word without which a pattern cannot match costs a third of a search by the pattern.

function isExpected(words: string): boolean {
  return (words.includes('将') || words.includes('可能')) && expected.test(words)
}

function comesOfWorks(words: string): boolean {
  if (words.includes('后') && (onceThere.test(words) || onceMaking.test(words))) return true
  return (words.includes('一旦') && onceThere.test(words)) || (words.includes('将') && onceDone.test(words))
}

function isForetold(words: string): boolean {
  return (words.includes('未来') || words.includes('预报')) && foretold.test(words)
}

/** 将于11月1日举办，共有300家企业参展: what follows is of an event to come. */
export function isOfEvent(sentence: string): boolean {
  const found = sentence.includes('将') ? event.exec(sentence) : null
  return found !== null && !turnsIn(sentence.slice(found.index + found[0].length))
}

const event = /(?<![已曾可])将[于在][^。；]{0,40}?(?:举办|举行|召开|开幕)，/

/** 养老金将提高5%: what is decided on, and by nobody else. */
export function isDecreed({ sentence, sentenceSigns }: Setting): boolean {
  return (sentenceSigns & coming) !== 0 && sentence.includes('将') && decreed.test(sentence.slice(-90))
}

const decreed = new RegExp(
  `(?:${alternation(decreedRates)})[^，。；\\d]{0,10}(?<![已曾可])将(?:[^，。；\\d从由]{0,12}|[从由][^，。；]{2,60})(?:提高|提升|增加|降低|下调|上调|减少(?!额))[^，。；\\d]{0,14}$|` +
    '(?<![已曾可])将对[^，。；\\d]{2,24}的收费(?:提高|降低)[^，。；\\d]{0,4}$',
)

/** 今年将完成, 将再投入: what is still to be done, even in the article's own year. */
const ahead = new RegExp(
  `(?<![已曾可])将(?:于|在(?![册校职编建])|共同|(?:${alternation(waysOfDoing)})?(?:(?:${alternation(aroundWhat)})[^，。；进行并]{1,12})?(?:${alternation(waysOfDoing)})?(?:${alternation(deeds)})|(?:${alternation(waysOfDoing)})?对$|有(?:[近约超逾]过?)?$)`,
)

/** 提议对…加征25%的关税: what is offered, threatened or to be levied. */
const proposed =
  /(?:提议|扬言|威胁|准备|(?<![已曾可])将)(?:要|将)?[对向][^，。；]{0,24}(?:加征|征收|开征)[^，。；\d]{0,6}$/

/** 2025年将新增托位66万个: what is told as to be done. */
export function isToBeDone(clause: string): boolean {
  return clause.includes('将') && ahead.test(clause.slice(-30)) && !/将[于在到][^，。；]{0,10}[前底]/.test(clause)
}

/** 今明两年经济增速将在2.5%左右: how fast something will grow is what is expected. */
export function isToStay({ clause, clauseSigns, figure }: Setting): boolean {
  return (clauseSigns & coming) !== 0 && (figure.unit === '%' || figure.unit === 'pp') && staying.test(clause)
}

const staying =
  /(?:增速|增幅|增长率|涨幅|通胀率|通货膨胀率|失业率)[^，。；\d]{0,8}(?<![已曾可])将(?:会)?(?:稳定|维持|保持|放缓|加快|回升|回落|降|升|运行)?(?:[在至到为达]|分别为)[^，。；\d]{0,6}$/

/** 90%的渔区│将经历增长放缓 */
export function isToBefall({ right }: Setting): boolean {
  return right.includes('将') && toBefall.test(right)
}

const toBefall = /^的?[^，。；表认称说示]{0,12}将(?:会)?(?:经历|面临|遭受|遭遇|陷入|失去|受到)/

/** 津巴布韦今年将有700万人面临粮食短缺 */
const befalling = /^[^，。；]{0,6}(?:面临|遭受|遭遇|陷入|失业|死亡|感染|受影响|出行|返乡)/

/** 旅客数量将下降8%, 出口可能减少16%, 将打击经济，导致产出下降2%: what nobody decides to do. */
const expected = new RegExp(
  `(?<![已曾可])将(?:会|比[^，。；]{1,8}|进一步|继续|平均|同比|环比)?(?:(?:达到?|超过|突破)(?![^已；]*[；已])|${alternation(expectedMoves)})|` +
    '(?<![已曾可])将比[^，。；]{1,8}(?:减少|增加)|' +
    `可能(?:会|将|还)?(?:进一步|大幅)?(?:达到?|超过?|${alternation(possibleMoves)})|` +
    '将[^，。；]{2,16}，[^，。；]{0,2}(?:导致|造成)[^，。；]*$|' +
    '(?<![已曾可])将(?:给[^，。；]{1,16}(?:带来|造成)|使得?[^，。；]{2,16}|(?:带来|引发))[^，。；\\d]{0,8}$',
)

/** 可实现, 能实现 say it of what is to come. */
const isSoByNow = `(?:${alternation(alreadySo)}|(?<![可能将会])实现)`

/** 2016年建成, 三年前渔港通车, 自去年6月: when works were there. */
const sinceThen = '(?:(?<![来各亲])自|\\d{4}年|[去前]年|年前)(?:(?![开动]工)[^，。；]){0,12}'

/** 投产后年产渔网300吨, and not 2016年建成投产后，…: what works will make. */
const onceMaking = new RegExp(
  `(?<!${sinceThen})(?:${alternation(openings)})(?:投产|投运|运营|通车)?后，?年(?:产|加工|处理|发电|供|输|销售|接待|吞吐|节约)(?!业)(?![^。；]*(?:[已了]|连续|[由从]\\d))[^，。；]{0,16}$`,
)

/** 投产后，年发电量将超过…, 建成后可满足…: what works will do that are not there yet. */
const onceThere = new RegExp(
  `(?:(?<!自(?:${alternation(openings)})?)(?:${alternation(openings)})(?:投产|投运|运营|通车)?后|一旦建成)，?(?![^。；]*${isSoByNow})[^。；]*` +
    '(?:将|可(?!再生|比|支配|持续|靠)|能(?:够|容|满|达|供|提|节|实|服|覆|处|辐)|预计)[^。；]{0,24}$',
)

/** 将投产，产能扩大一倍: what comes of what is to come. */
const onceDone = new RegExp(
  `(?<![已曾可])将(?:正式|全面|陆续)?(?:${alternation(announcedOpenings)})[^，。；]{0,6}，(?![^。；]*(?:${isSoByNow}|总投资|全长))[^。；]{0,24}$`,
)

/** 工程明年投运。届时，年输电量近4亿度 */
const then = /届时[^。；]{0,40}$/
/** 据气象台预报，未来三天，…降温6℃ */
const foretold =
  /(?:未来[\d一二两三四五六七八九十几]{1,3}(?:天|小时)|气象[^，。；]{0,8}预报)(?![^。；]*(?:已|昨天))[^。；]*$/
