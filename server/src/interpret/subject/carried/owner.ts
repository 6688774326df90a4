// Who does what a clause without a subject of its own tells.
import { sidesOfMatters } from '../../../lexicon/parts.ts'
import { characterSet } from '../../../tools/characters.ts'
import { remembered } from '../../../tools/remembered.ts'
import { foundingVerbs } from '../../../lexicon/founding.ts'
import { established } from '../../../lexicon/indicators.ts'
import { reachedPlaces } from '../../../lexicon/scopeWords.ts'
import { alternation } from '../../../tools/alternation.ts'
import type { Setting } from '../../clause.ts'
import { normaliseName, subjectWith, type Subject } from '../indicator.ts'
import { openingNoun, sentenceSubject } from '../phrase/phrase.ts'
import type { Topic } from '../topic.ts'

/** The things counted before, or what the clause before or an earlier one opens with; null where that names nobody or too much. */
export function ownerOf(topic: Topic, before: string, sentence: string, longest = longestOwner): string | null {
  const owner = withoutAttribute(
    countedLast(topic.level) ?? withoutStanding(doerInFront(before) || sentenceSubject(sentence)),
  )
  return owner.length < 2 || owner.length > longest || eagerly.test(owner) ? null : owner
}

const longestOwner = 12
/** 深入实施渔风工程: what is done, and nobody who does it; 比去年同日低. */
const eagerly = /^[比较](?![例重价利赛亚])|^(?:深入|扎实|积极|大力|全面|稳步|有序|持续|加快|切实|坚决|认真)(?=[^的]{2})/

/** 渔鲜班列辐射面和影响力: how far it reaches is no part of who it is. */
function withoutStanding(owner: string): string {
  return owner.length <= longestOwner && !mayDo(owner, 0) && endsStanding(owner, owner.length - 1)
    ? owner.replace(standing, '')
    : owner
}

const standing =
  /(?<=..)的?(?:辐射面|覆盖面|影响力|吸引力|竞争力|带动力|知名度|美誉度|品牌效应|功能|水平|质量|效益|品质|形象|优势)(?:[、和与及](?:辐射面|覆盖面|影响力|吸引力|竞争力|带动力|知名度|美誉度|功能|水平|质量|效益|品质|形象|优势))*$/
const mayDo = characterSet('可能将会应')
const endsStanding = characterSet('面力度应能平量益质象势')

const doerInFront = remembered((before) => (citing.test(before) ? '' : madeIn(before) || openingNoun(before)), 256)

/** What the clause before set up or made, `''` where it did not. */
export const madeIn = remembered((before) => madeThere.exec(before)?.[1] || setUp.exec(before)?.[1] || '', 256)

/** 据当地媒体报道 */
const citing = /^\s*据|(?:报道|消息|数据|统计|资料|研究)(?:称|说|显示)?[，\s]*$/
/** 建立了第一处茶树试验基地，面积…: of what was made, not of who made it. */
const madeThere =
  /[立成建设办有起入开造]了?(?:[一首]|第一)(?:处|座|条|幢|栋|艘|架|台|家|个|块)([^，。；的\d]{2,12})[，\s]*$/

/** 央行设立渔业再贷款，总额度… */
const setUp = new RegExp(
  `(?:${alternation(foundingVerbs)})了?“?([^，。；的“\\d]{2,14}(?:再贷款|贷款|基金|债券|国债|工具|保险))”?(?:[以来用][^，]{2,14})?[，\\s]*$`,
)

/** 企业 of 企业数. */
export function countedLast(level: string | null): string | null {
  const name = level === null ? '' : normaliseName(level)
  return name.length > 2 && name.endsWith('数') && !sides.test(name)
    ? name.slice(0, -1).replace(doneIn, '').replace(reach, '')
    : null
}

/** 班列开行列数 is of 班列. */
const doneIn = /(?<=..)(?:开行|运行|发送|发运|运送|生产|销售|交付|完成)[列辆台架艘件套箱班]$/

/** 试点涉及省份数 is of 试点, 连通内陆城市数 nobody's. */
const reach = new RegExp(
  `(?:(?<=..)(?:涉及|覆盖|涵盖|包括|惠及|分布在?)|(?:^|(?<=..))(?:${alternation(reachedPlaces)}))[^，的]{2,6}$`,
)

/** 从10个领域推出28项措施: sides of a matter do nothing. */
const sides = new RegExp(`(?:${alternation(sidesOfMatters)})数$`)

/** 渡轮航线客流见涨，完成旅客运输量90万人次: whose it is stands in the clause before. */
export function withDoer(subject: Subject, { clause }: Setting, before: string): Subject {
  if (subject.name === null || before === '' || !done.test(clause) || established.has(normaliseName(subject.name)))
    return subject
  const doer = openingNoun(before).replace(/^.*的(?=..)/, '')
  if (doer.length < 3 || doer.length > 8 || /经济|方面|数据|指标|生产|形势|运行/.test(doer)) return subject
  return subject.name.includes(doer) || /[省市县区国]$/.test(doer)
    ? subject
    : subjectWith(subject, doer + subject.name, subject.sure)
}

const done = /^(?:[^，；]{0,6}[月度年])?(?:共|累计|已|全年)?(?:完成|实现)/

/** 参展的企业 is 企业. */
function withoutAttribute(noun: string): string {
  return noun.includes('的') ? noun.replace(/^.*的(?=..)/, '') : noun
}
