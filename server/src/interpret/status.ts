// Whether a figure is a fact, a target, a plan or a forecast; who is named as its source.
import { isPoints } from '../model/points.ts'
import type { EntityMention } from '../model/entity.ts'
import type { Status } from '../model/figure.ts'
import type { Setting } from './clause.ts'
import { isOfParts } from './periods/reportingPeriod.ts'
import { signOf } from '../tools/signs.ts'
import { endTest, startTest } from '../tools/patternsAtEnds.ts'
import { allMatches } from '../tools/allMatches.ts'

const targets =
  /目标|力争|力保(?![障护持留证险存有])|力求|确保|争取|要求(?:达到|实现)|将(?:达到?|建成|建设|形成|实现|打造|培育|突破|超过|完成)|打造|到(?:20[2-9]\d年|本世纪|“十[四五六]五”末)/
const forecasts =
  /预测|预计|有望|(?<![稳善导弱场会超出过于及合的])预期(?!目标|指数|寿命|收益|值|管理)|预期[的为]|估计(?=[^。；]*(?:将|会|可能|到20))|或将|料将/
const plans =
  /(?<!研发|行动|专项|培育|扶持|资助|提升|创业|支持)计划(?!生育|单列|经济|内|项目|实施|中)|规划(?!面积|用地|实施率|总?投资额|师|展|馆)|(?<![模虚比])拟(?!中选|态|人)|(?:拟|预算|今后|[计规]划)[^，。；]{0,10}安排|方案|打算(?!盘)|琢磨着/
/** 计划开通甲、乙、丙等3条线路: the plan is told of the whole list. */
const planned = /计划(?:新建|建设|开通|[于在到今明]|完成|安排|开[展工行]|推出|实施|引进|招[聘收])[^。；]*$/
/** 占春播总计划的64%: what is done of a plan. */
const ofPlan = /占[^，。；]*(?:计划|规划|方案)的?[^，。；]{0,6}$/
/** 今年将完成, 将再投入: what is still to be done, even in the article's own year. */
const ahead =
  /(?<![已曾可])将(?:于|在(?![册校职编建])|共同|(?:再|新|陆续|先后|持续|着力|加快|加力|积极|大力|重点|还|继续|累计|全面|分批|向[^，。；]{1,12}|为[^，。；]{1,12})?(?:实施|培育|推动|推进|组织|续发|增发|发行|评选|展出|展映|启用|设置|转移|治理|修复|筹集|出台|扩建|翻新|更新|启动|打通|资助|奖励|补贴|完成|建成|新建|新增|投入|投资|投放|举办|举行|召开|开展|安排|创建|遴选|选派|认定|推行|谋划|发放|推出|部署|派出|减少|增加|增长|下降|培训|支持|建设|打造|开通|改造|覆盖|使用|提供|播出|出资|捐赠|拨付|招聘|招收|引进|培养|惠及|迎来|开行|加开|增开|设立|组建|建造|修建|安装|采购|关闭|裁减|削减|加征|征收|参加|参赛|招募|招录|发出|交付|供应)|有(?:[近约超逾]过?)?$)/
/** 旅客数量将下降8%, 出口可能减少16%, 将打击经济，导致产出下降2%: what nobody decides to do. */
const expected =
  /(?<![已曾可])将(?:会|比[^，。；]{1,8}|进一步|继续|平均|同比|环比)?(?:达到?(?![^已；]*[；已])|超过(?![^已；]*[；已])|突破(?![^已；]*[；已])|下降|下滑|增长|萎缩|收缩|上升|上涨|放缓|影响|波及|导致|造成|缩短|提高|提升|升至|增至|降至|攀升|飙升|恶化|扩大|跌|涨|降低|节约|创造|带动|拉动|减排)|(?<![已曾可])将比[^，。；]{1,8}(?:减少|增加)|可能(?:会|将|还)?(?:进一步|大幅)?(?:高达|不及|[升降]至|增[加长至]|减少|下降|上升|上涨|下滑|达到?|超过?|突破|损失|导致|造成|影响)|将[^，。；]{2,16}，[^，。；]{0,2}(?:导致|造成)[^，。；]*$/
/** 养老金将提高5%: what is decided on, and by nobody else. */
const decreed =
  /(?:津贴|养老金|补助|补贴|标准|收费|票价|税率|费率|关税|费用|限额|额度|工资|利率|留用比例)[^，。；\d]{0,10}(?<![已曾可])将(?:[^，。；\d从由]{0,12}|[从由][^，。；]{2,60})(?:提高|提升|增加|降低|下调|上调|减少(?!额))[^，。；\d]{0,14}$|(?<![已曾可])将对[^，。；\d]{2,24}的收费(?:提高|降低)[^，。；\d]{0,4}$/
/** 将于11月1日举办，共有300家企业参展: what follows is of an event to come. */
const event = /(?<![已曾可])将[于在][^。；]{0,40}?(?:举办|举行|召开|开幕)，/
/** 投产后，年发电量将超过…, 建成后可满足…: what works will do that are not there yet. */
const onceThere =
  /(?:(?<!自)(?:建成|投产|投用|投运|达产|通车|开通|完工|竣工|完成|运营|投入使用)(?:投产|投运|运营|通车)?后|一旦建成)，?(?![^。；]*(?:已|了|目前|截至|累计|至今|以来|同比|去年|实现))[^。；]*(?:将|可(?!再生|比|支配|持续|靠)|能(?:够|容|满|达|供|提|节|实)|预计)[^。；]{0,24}$/
/** 将投产，产能扩大一倍: what comes of what is to come. */
const onceDone =
  /(?<![已曾可])将(?:正式|全面|陆续)?(?:建成|投产|投用|投运|通车|开通|运营|竣工|启用|开园|开业)[^，。；]{0,6}，(?![^。；]*(?:已|了|目前|截至|累计|至今|以来|同比|去年|实现|总投资|全长))[^。；]{0,24}$/
/** 工程明年投运。届时，年输电量近4亿度 */
const then = /届时[^。；]{0,40}$/
/** 据气象台预报，未来三天，…降温6℃ */
const foretold =
  /(?:未来[\d一二两三四五六七八九十几]{1,3}(?:天|小时)|气象[^，。；]{0,8}预报)(?![^。；]*(?:已|昨天))[^。；]*$/
/** 央行已承诺推出1万亿元的资产购买计划 */
const pledged = /(?<!兑现|履行|信守|践行)承诺(?!书|函|制|人|的|事项)[^。；]{0,30}$/
/** 津巴布韦今年将有700万人面临粮食短缺 */
const befalling = /^[^，。；]{0,6}(?:面临|遭受|遭遇|陷入|失业|死亡|感染|受影响|出行|返乡)/
/** 总体经济将萎缩7.5%，远高于危机期间4.5%的水平: what is held against is known. */
const heldAgainstKnown = /(?:[高低多少好]于|超过|不及)[^，。；]{2,20}$/
const isKnown = endTest('的', /(?:公布|此前|上年|去年)的$/)
const isLevelTold = startTest('的', /^的(?:平均)?(?:水平|增幅|增速|均值|降幅)/)
/** 超过原定的近2万亿元规模 */
const formerly = endTest('定划的近约', /原(?:先|本|来)?(?:定|计划|规划)的?[近约]?$/)
/** 原则同意该项目…总投资3亿元, 批复总投资: what is approved is still to be done. */
const approved =
  /(?:同意|批复|核定|概算|估算|匡算)[^。；]{0,40}(?:总投资|投资|资金|费|用地|占地|面积|范围|建设规模|工期)[^，。；]{0,8}$/
/** No word of forecasts, targets, approvals, what is to come, and plans is without one of these. */
const forecasting = signOf('预望估将未')
const aiming = signOf('标争确保求致内')
const approving = signOf('意复核算')
const coming = signOf('将可届未报')
const planning = signOf('划拟排案算着诺')
const unfulfilled = forecasting | aiming | approving | coming | planning
const facts = /已(?!经?有望)|完成了|实现了|达到了|[建设展施成立开]了|同比|环比|共有|去年|上年/

/** What the figure before in the same sentence was, and where it ends in the passage. */
export interface Told {
  readonly status: Status
  readonly end: number
}

/** `future`: the figure's period ends after the article's date. */
export function readStatus(setting: Setting, future: boolean, told: Told | null): Status {
  const signs = setting.sentenceSigns
  if (isExchanged(setting) || (future && sold.test(setting.clause))) return 'actual'
  if (formerly(setting.left)) return 'plan'
  if (isDueBehind(setting)) return 'plan'
  if ((signs & unfulfilled) === 0) return unsaid(setting, future, told)
  const words = setting.sentence.slice(-60)
  if (heldAgainstKnown.test(setting.left) && (isLevelTold(setting.right) || isKnown(setting.left))) return 'actual'
  if ((signs & forecasting) !== 0 && (forecasts.test(setting.clause) || forecasts.test(words.slice(-24))))
    return 'forecast'
  if ((signs & coming) !== 0 && decreed.test(setting.sentence.slice(-90))) return 'plan'
  if (future) return ofFuture(setting, words, told)
  if (isAgainstTarget(setting)) return 'actual'
  if (isTarget(setting, words)) return 'target'
  if ((signs & approving) !== 0 && approved.test(unquoted(words))) return 'plan'
  if ((signs & coming) !== 0) {
    const before = setting.sentence.slice(-80)
    if (expected.test(before.slice(-40)) || onceThere.test(before) || onceDone.test(before)) return 'forecast'
    if (foretold.test(before)) return 'forecast'
    if (ahead.test(setting.clause.slice(-30)) && befalling.test(setting.right)) return 'forecast'
    if (ahead.test(setting.clause.slice(-30)) || isOfEvent(setting.sentence)) return 'plan'
    if (then.test(before)) return 'forecast'
  }
  if ((setting.clauseSigns & planning) === 0) return goesOn(told, setting)
  if (pledged.test(setting.clause)) return 'plan'
  if (planned.test(setting.clause) && !facts.test(setting.clause)) return 'plan'
  const words16 = unquoted(setting.clause.replace(ofPlan, '')).slice(-16)
  const isPlan = plans.test(words16) && !facts.test(setting.clause) && !carriedOut.test(setting.right)
  return isPlan ? 'plan' : goesOn(told, setting)
}

/** 方案确定的31项任务全部完成 */
const carriedOut = /^[^，。；]{0,16}(?:全部|均|都|已)[^，。；]{0,3}(?:完成|落[地实]|实施完毕|见效)/

/** Of a time behind the article's date: what experts expect, what is planned, else what is aimed at. */
function ofFuture(setting: Setting, words: string, told: Told | null): Status {
  if (happened.test(setting.left)) return 'actual'
  if (told?.status === 'forecast' && goesOnYears(told, setting)) return 'forecast'
  if (reckoned.test(words)) return 'forecast'
  return (plans.test(words) && !targets.test(words)) || isOfEvent(setting.sentence) ? 'plan' : 'target'
}

/** 疫情导致个人消费支出下降了9% */
const happened = /(?:[升降增减涨跌]|下降|增长|减少|增加|上升|上涨)了[近约超]?过?$/

/** 据推算到2030年将增至60万人, 将出现3万人缺口, 预计2026年建成后，吞吐量将超过2000万标箱: not what anybody aims at. */
const reckoned =
  /(?:推算|测算|估算|预判|将(?:出现|面临))[^。；]{0,40}$|(?:预计|有望|预测|届时)(?![^。；]*(?:目标|力争|确保|争取|要求))[^。；]*$/

/** 预计2035年可达30%，2040年达35% */
function goesOnYears({ end }: Told, { sentence, sentenceStart }: Setting): boolean {
  const between = sentence.slice(Math.max(0, end - sentenceStart))
  return between.length <= longestStep && !/[；。！？]|目标|力争|力保|确保|争取|要求|打造|已|了/.test(between)
}

/** 预售票房, of a day to come: what is sold by now. */
const sold = /预[售订]|预约/

/** （1美元约合109日元） */
function isExchanged({ figure, right, sentence }: Setting): boolean {
  if (figure.kind !== 'amount') return false
  return (
    (sentence.endsWith('（') && figure.text.startsWith('1') && exchangedFor(right)) ||
    exchanged.test(sentence.slice(-16))
  )
}

const exchangedFor = startTest('约合折兑', /^(?:约合|约|折?合|兑)/)
const exchanged = /（1(?!\d)[^\d，。；（）]{1,5}(?:约合|约|折?合|兑)[^\d，。；（）]{0,4}$/

/** 北京打造的“露台计划”300多家露台开放: a name in quotes plans nothing. */
function unquoted(words: string): string {
  return words.includes('”') ? words.replace(/“[^“”]*”/g, '') : words
}

function isOfEvent(sentence: string): boolean {
  const found = event.exec(sentence)
  return found !== null && !turns.test(sentence.slice(found.index + found[0].length))
}

function isDueBehind({ figure: { kind }, right }: Setting): boolean {
  return (kind === 'count' || kind === 'amount') && dueBehind.test(right)
}

/** 第二批63家渔企│计划10月中旬开工, 2个泊位│即将建成启用 */
const dueBehind =
  /^[^，。；\d的]{0,8}(?:计划|拟|将)[于在到]?\d{1,2}月|^[^，。；]{0,30}(?:即将|将[于在][^，。；]{0,8})(?:建成|开工|动工|投产|投用|启用|投运)/

/** Where none of those words stands in the sentence up to the figure. */
function unsaid(setting: Setting, future: boolean, told: Told | null): Status {
  return future || isAimedAt(setting.right) ? 'target' : goesOn(told, setting)
}

/** 预计面积稳定在3万亩，产量达到5万吨; 拟投资3亿元。其中，设备1亿元: what was said of the figure before holds on. */
function goesOn(told: Told | null, setting: Setting): Status {
  const { sentence, sentenceStart } = setting
  if (told === null || told.status === 'actual') return 'actual'
  if (isOfParts(setting)) return turns.test(sentence) ? 'actual' : told.status
  const end = Math.max(0, told.end - sentenceStart)
  if (!lasting[told.status].test(sentence.slice(0, end))) return 'actual'
  const between = sentence.slice(end)
  return between.length > longestStep || turns.test(between) ? 'actual' : told.status
}

/** Words that say it of a whole sentence; 安排, 确保 and 争取 are said of what stands next to them. */
const lasting: Readonly<Record<Exclude<Status, 'actual'>, RegExp>> = {
  forecast: /预测|预计|有望|将|可能/,
  target: /力争|目标/,
  plan: /(?<![模虚比])拟|将|同意|批复|核定|计划(?:总?投资|投入|新建|建设|开通|[到在于用今明]|完成|听取|安排|开[展工行]|推[出进]|实施|培[育训养]|引进|招)/,
}
const longestStep = 40
/** What begins a statement of its own behind a figure: a fact, another time, another speaker. */
const turns =
  /[；。！？]|已|了|完成|实现|目前|当前|截至|截止|去年|上年|今年|本年|此前|同比|环比|实际|现有|达成|累计|公布|\d{4}\s*年|\d\s*月|季度|半年|曾|原来|是|而/

const isAimedAt = startTest(
  '的',
  /^的(?:预期|既定|年度|全年|年初|原定|物价|价格|经济|宏观|就业|增长|总体|主要|约束性|规划|计划|调控|控制|管理|工作){0,3}目标/,
)

/** 低于预期目标0.3个百分点, 比年度目标高2个百分点: what came out, held against the target. */
function isAgainstTarget({ figure, left, clause }: Setting): boolean {
  return isPoints(figure) && againstTarget(left) && !stillToCome.test(clause)
}

const againstTarget = endTest(
  '标期值平高低快慢',
  /(?:[高低快慢]于|超过|超出|[比较])[^，。；\d]{0,10}(?:目标|预期)(?:值|水平)?[高低快慢]?$/,
)
const stillToCome = /将|力争|力保|确保|争取|预计/

/** 预期目标, 力争, 确保; not a target that was reached (如期实现目标任务，832个县摘帽). */
function isTarget({ sentence, sentenceSigns, right }: Setting, words: string): boolean {
  if (isAimedAt(right)) return true
  if ((sentenceSigns & aiming) === 0) return false
  if (/(?:实现|完成|达到|超过)了?[^，。；]{0,12}目标/.test(words)) return false
  return (
    /(?:预期目标|目标是|目标为|目标：|(?<!(?:完成|实现|达到)[^，。；]{0,12})目标任务(?![^，。；]{0,6}(?:完成|实现|落地|达成|收官)))/.test(
      sentence,
    ) ||
    /致力于?(?:打造|建设|形成|实现)[^，。；\d]{0,8}$|年内[^，。；\d]{2,8}不(?:少|低)于$/.test(words) ||
    /(?:目标|力争|力保(?![障护持留证险存有])|(?<!动)力求|(?<![新已共极])争取(?!中央|国家|上级|省级|各类|政策|资金|[到了])|确保)[^，。；]{0,20}$/.test(
      words,
    )
  )
}

/** The organisation named before 统计, 数据, 发布 … in the sentence, or null. */
export function readSource(sentence: string, organisations: readonly EntityMention[]): string | null {
  if (organisations.length === 0 || !/统计|数据|发布|显示|测算|监测|公布|预测|报告/.test(sentence)) return null
  for (const { reading } of organisations) {
    const at = sentence.indexOf(reading.name)
    if (
      at >= 0 &&
      /^(?:的?(?:最新)?(?:初步)?(?:统计|数据|测算|监测|发布|公布|预测|显示|日前|近日|今日|昨日|\d)|《)/.test(
        sentence.slice(at + reading.name.length),
      )
    )
      return reading.canonical
  }
  return null
}

const qualifierWords: readonly (readonly [string, RegExp])[] = [
  ['实际', /实际(?:增长|增加|下降)|扣除价格因素|剔除价格因素/],
  ['名义', /名义/],
  ['可比价', /按可比价|按不变价|可比口径|不变价格/],
  ['现价', /按现价|现价计算/],
  ['初步核算', /初步核算|初步统计/],
  ['最终核实', /最终核实/],
  ['人均', /人均/],
  ['日均', /日均|平均每天|每天|每日/],
  ['月均', /月均|平均每月|每月/],
  ['当月', /当月|单月/],
]

/** 按美元计价，出口…: holds for what follows in the sentence, until 按人民币计 ends it. */
const currencyOf = /[以按](美元|人民币)计/g

const counting = signOf('计')
/** No mark is without one of these. */
const marking = signOf('际价义核均天日月')
const noQualifiers: readonly string[] = []

/** Marks that make the figure another quantity, sorted. The preliminary account alone makes none. */
export function readQualifiers({ clause, clauseSigns, sentence, sentenceSigns }: Setting): readonly string[] {
  const found = (clauseSigns & marking) === 0 ? noQualifiers : marksIn(clause)
  const currency = (sentenceSigns & counting) === 0 ? undefined : allMatches(currencyOf, sentence).at(-1)?.[1]
  return currency === '美元' ? [...found, '以美元计'].sort() : found
}

function marksIn(clause: string): readonly string[] {
  const found = qualifierWords.filter(([name, pattern]) => name !== '初步核算' && pattern.test(clause))
  return found.length === 0 ? noQualifiers : found.map(([name]) => name).sort()
}
