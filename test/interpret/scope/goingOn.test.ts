// What sentences and paragraphs before spoke of goes on; people's own figures; kinds of areas; names as they are printed.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const county = '# 云南富民县吸引人才\n\n'
const nation = '# 我国加强防控\n\n'
const cases: readonly ScopeCase[] = [
  // the village and the company of a paragraph before
  [`${county}富民县盘溪镇柳湾村山多地少。\n\n如今，全村脐橙种植面积超1.6万亩。`, { '1.6万亩': '柳湾村' }],
  [`${county}尹柳公司收购粮食。尹柳公司很大。\n\n2017年，公司推广优质稻1.6万亩。`, { '1.6万亩': '尹柳公司' }],
  [
    `${county}尹柳公司收购粮食。尹柳公司很大。\n\n“全公司8600多人领到工资。”昆明杭嵘集团公司总监李平川说。`,
    { '8600多人': '昆明杭嵘集团公司' },
  ],
  [`${nation}盘溪南站人多。近日天气转好，盘溪南站客流增加。春运预计发送旅客186万人次。`, { '186万人次': '盘溪南站' }],
  ['# 2026年云南省政府工作报告\n\n改革深化，盘溪集团有限公司完成重组。新签约项目86个。', { '86个': '云南省' }],
  // people
  [`${county}2018年，村民李平川承包土地86亩，收入16万元。“村里变了。”李平川说。`, { '86亩': '李平川' }],
  [`${county}“路修好了。”63岁的老党员李平川说。全县有村庄36个。`, { '63岁': '李平川', '36个': '富民县' }],
  [`${county}“我看到，全县有村庄36个。”李平川说。`, { '36个': '富民县' }],
  // kinds of areas, of the province in its report
  [
    `${nation}2018年贫困地区农村居民收入增长8.6%。全国农村居民收入增长6.6%。`,
    { '8.6%': '中国贫困地区', '6.6%': '中国' },
  ],
  [`${nation}今年一季度，836个国家级贫困县网络零售额增长6.9%。`, { '6.9%': '中国国家级贫困县' }],
  [`${nation}支持贫困地区发展，安排资金86亿元。`, { '86亿元': '中国' }],
  ['# 2026年云南省政府工作报告\n\n脱贫地区农民收入增长8.6%。', { '8.6%': '云南省脱贫地区' }],
  // an event in quotation marks
  ['# 第三届“优品网购节”开幕\n\n截至昨日，参与企业达136家。', { '136家': '第三届“优品网购节”' }],
  // shown as printed
  [`${nation}中国银联（以下简称“银联”）表示，交易增加。银联累计发卡86亿张。银联很忙。`, { '86亿张': '银联' }],
  ['# 成都高新区经济增长\n\n去年，成都高新区投资增长7%。', { '7%': '成都高新区' }],
  // all over the nation
  [
    '# 铁路出行有新变化\n\n今年春运，旅客发送量约4.6亿人次。昆明、贵阳、成都、西安、郑州的车站增开列车。',
    { '4.6亿人次': '中国' },
  ],
]

scopesHold('what goes on is of whom was spoken of', cases)
