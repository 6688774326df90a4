// The words of hovers, places and symbols in both languages.
import type { EntityType } from '../../model/entity.ts'
import type { Basis, Direction, Hedge, Status } from '../../model/figure.ts'
import type { Language, Message } from '../../model/finding.ts'

const words = {
  here: { zh: '本处', en: 'here' },
  paragraph: { zh: '第{0}段', en: 'paragraph {0}' },
  shortParagraph: { zh: '第{0}段', en: '¶{0}' },
  indicatorUnknown: { zh: '指标未明', en: 'Indicator unknown' },
  periodUnknown: { zh: '时间未明', en: 'period unknown' },
  periodUnresolved: { zh: '时间未定：“{0}”', en: 'period unresolved: “{0}”' },
  scopeUnknown: { zh: '范围未明', en: 'scope unknown' },
  period: { zh: '时间：{0}', en: 'period: {0}' },
  scope: { zh: '范围：{0}', en: 'scope: {0}' },
  source: { zh: '来源：{0}', en: 'source: {0}' },
  threshold: { zh: '门槛，不参与比对', en: 'a threshold, not compared' },
  timeHead: { zh: '时间', en: 'Period' },
  valueHead: { zh: '数值', en: 'Value' },
  placeHead: { zh: '出处', en: 'Place' },
  verified: { zh: '已核实', en: 'Verified' },
  verifiedStale: { zh: '核实后已改动（核实时为{0}）', en: 'Changed since it was verified (it was {0})' },
  inLedger: { zh: '台账：{0}', en: 'Ledger: {0}' },
  alsoAt: { zh: '另有{0}处：', en: 'Also at {0}:' },
  mentions: { zh: '提及{0}处：', en: 'Mentions ({0}):' },
  more: { zh: '…共{0}处', en: '… {0} in all' },
  partial: { zh: '，分项或未列全', en: ', parts may be incomplete' },
  undetermined: { zh: '无从推算', en: 'undetermined' },
  computed: { zh: '推算：', en: 'Computed:' },
  stated: { zh: '，文中为{0}', en: ', stated {0}' },
  fullTitle: { zh: '全称：{0}', en: 'full title: {0}' },
  fullName: { zh: '全称：{0}', en: 'full name: {0}' },
  issuedBy: { zh: '{0}印发', en: 'issued by {0}' },
  definedAt: { zh: '简称“{0}”见{1}', en: '“{0}” is defined in {1}' },
  document: { zh: '文件夹中有此文件：{0}', en: 'In this folder: {0}' },
  above: { zh: '高于{0}', en: 'above {0}' },
  atLeast: { zh: '不低于{0}', en: 'at least {0}' },
  below: { zh: '低于{0}', en: 'below {0}' },
  atMost: { zh: '不高于{0}', en: 'at most {0}' },
  trend: { zh: '{0}至{1}走势：', en: 'Trend, {0} to {1}: ' },
  see: { zh: '见{0}', en: 'see {0}' },
  comparedWith: { zh: '比{0}', en: 'on {0}' },
} as const satisfies Record<string, Message>

export type Word = keyof typeof words

/** The wording in `language`, with `{0}`, `{1}` … replaced by `values`. */
export function word(key: Word, language: Language, ...values: readonly (string | number)[]): string {
  return words[key][language].replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''))
}

/** Brackets, separators and the like, which differ between the languages in more than words. */
export const marks: Record<Language, { readonly open: string; readonly close: string; readonly to: string }> = {
  zh: { open: '（', close: '）', to: '～' },
  en: { open: ' (', close: ')', to: '–' },
}

export const entityTypeWords: Record<EntityType, Message> = {
  org: { zh: '机构', en: 'organisation' },
  place: { zh: '地点', en: 'place' },
  person: { zh: '人物', en: 'person' },
  platform: { zh: '平台、品牌', en: 'platform or brand' },
  programme: { zh: '项目、专名', en: 'programme' },
}

/** The heading over all names of a type. */
export const entityGroupWords: Record<EntityType, Message> = {
  org: { zh: '机构', en: 'Organisations' },
  place: { zh: '地点', en: 'Places' },
  person: { zh: '人物', en: 'Persons' },
  platform: { zh: '平台、品牌', en: 'Platforms and brands' },
  programme: { zh: '项目、专名', en: 'Programmes' },
}

export const statusWords: Record<Status, Message | null> = {
  actual: null,
  target: { zh: '目标', en: 'target' },
  forecast: { zh: '预测', en: 'forecast' },
  plan: { zh: '计划', en: 'planned' },
}

export const hedgeWords: Record<Hedge, Message | null> = {
  exact: null,
  over: { zh: '超', en: 'over ' },
  nearly: { zh: '近', en: 'nearly ' },
  about: { zh: '约', en: 'about ' },
  under: { zh: '不足', en: 'under ' },
}

/** What the figure is, where it is no plain level; growth and change by direction. */
export const basisWords: Record<Basis, Record<Direction | 'none', Message | null>> = {
  level: { up: null, down: null, none: null },
  growth: {
    up: { zh: '增长', en: 'growth' },
    down: { zh: '下降', en: 'decline' },
    none: { zh: '增速', en: 'growth rate' },
  },
  change: {
    up: { zh: '增加', en: 'increase' },
    down: { zh: '减少', en: 'decrease' },
    none: { zh: '增减', en: 'change' },
  },
  share: same({ zh: '占比', en: 'share' }),
  rate: same({ zh: '比率', en: 'rate' }),
  ratio: same({ zh: '比值', en: 'ratio' }),
}

function same(message: Message): Record<Direction | 'none', Message> {
  return { up: message, down: message, none: message }
}

export const baseWords: ReadonlyMap<string, Message> = new Map([
  ['yoy', { zh: '同比', en: 'year on year' }],
  ['mom', { zh: '环比', en: 'on the previous period' }],
  ['annual', { zh: '年均', en: 'annual average' }],
])

/** English names of units; what is not listed (classifiers such as 家, symbols such as km) stands as it is. */
export const englishUnits: ReadonlyMap<string, string> = new Map([
  ['CNY', 'yuan'],
  ['USD', 'US dollars'],
  ['EUR', 'euros'],
  ['GBP', 'pounds'],
  ['HKD', 'Hong Kong dollars'],
  ['JPY', 'yen'],
  ['pp', 'percentage points'],
  ['bp', 'basis points'],
  ['×', 'times'],
  ['m2', 'm²'],
  ['km2', 'km²'],
  ['m3', 'm³'],
  ['har', 'hectares'],
  ['h', 'hours'],
  ['d', 'days'],
  ['wk', 'weeks'],
  ['mo', 'months'],
  ['a', 'years'],
  ['kW.h', 'kWh'],
  ['Cel', '°C'],
])
