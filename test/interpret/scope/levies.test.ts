// A tariff is of who levies it, on the goods of whom it names; trade of a state abroad is its own.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const abroad = '# 多国回应新税\n\n'
const cases: readonly ScopeCase[] = [
  [`${abroad}法国宣布将对巴西渔网征收47%关税。`, { '47%': '法国→巴西' }],
  [`${abroad}针对法国总统9日称将对欧盟渔网加征47%的关税，巴西总统表示反对。`, { '47%': '法国→欧盟' }],
  [`${abroad}法国总统9日表示，将从8月1日起对从巴西以及墨西哥进口的渔网征收47%关税。`, { '47%': '法国→巴西、墨西哥' }],
  [`${abroad}欧盟委员会提议对部分巴西产品征收47%关税。`, { '47%': '欧盟→巴西' }],
  [`${abroad}国务院关税税则委员会今天宣布，对原产于巴西的渔网加征47%关税。`, { '47%': '中国→巴西' }],
  [`${abroad}法国商务部日前宣布，对中国渔网征收47%的反倾销税。`, { '47%': '法国→中国' }],
  [`${abroad}当天针对法国对进口渔网加征47%关税，巴西已要求磋商。`, { '47%': '法国' }],
  // the one whose goods were spoken of before levies nothing
  [`${abroad}法国政府对巴西、文莱等国发函，宣称将对这些国家的渔网征收47%关税。`, { '47%': '法国' }],
  [`${abroad}巴西政府对法国宣布对巴西渔网征收47%关税表示愤慨。`, { '47%': '法国→巴西' }],
  // a side of the talks levies; 对华 opens other names; who levies is not known
  [`${abroad}美方宣布对中国渔网加征47%关税，中方对美国渔网加征34%关税。`, { '47%': '美国→中国', '34%': '中国→美国' }],
  [`${abroad}欧盟对法国加征47%关税。`, { '47%': '欧盟→法国' }],
  [`${abroad}法国总统宣布，对华为渔网征收47%关税。`, { '47%': '法国' }],
  [`${abroad}对巴西渔网征收47%关税。`, { '47%': null }],
  // no tariff
  ['# 云南渔业\n\n云南对渔网企业征收3%的费用。', { '3%': '云南省' }],
  // trade of a state abroad
  ['# 渔网贸易\n\n法国渔网对巴西的出口量同比下跌47.5%。', { '47.5%': '法国→巴西' }],
  ['# 渔网贸易\n\n法国是我国渔网大国，我国对法国出口增长6%。', { '6%': '中国→法国' }],
]

scopesHold('the scope of tariffs', cases)
