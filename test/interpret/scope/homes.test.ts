// Where an article speaks from by its heading: villages, sites, districts, countries abroad, somebody in a later part.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const village = '# 柳湾村的新路\n\n云南省昆明市东川区柳湾村通了公路。村里有了新学校。柳湾村铺路12公里。'
const cases: readonly ScopeCase[] = [
  // a village
  [`${village}\n\n贫困户共6户、16人，人均收入达8600元。`, { '6户': '柳湾村', '8600元': '柳湾村' }],
  [
    '# 云南昆明减轻基层负担 柳湾村摘掉21块牌子\n\n在昆明市东川区盘溪镇的柳湾村，柳湾村村民说办事难。昆明市开始整治。如今，柳湾村服务中心有工作人员6名。\n\n共有26块牌子被摘掉。',
    { '21块': '柳湾村', '26块': '柳湾村' },
  ],
  ['# 昆明市整治黑臭水体\n\n柳湾村村民说，水清了。昆明市排查排污口18个。\n\n共投入1.8亿元。', { '1.8亿元': '昆明市' }],
  // a site, a district without its last word
  [
    '# 青岛港打造一流枢纽\n\n青岛港岸线长。青岛港新航线开通。青岛港泊位很多。\n\n全年完成吞吐量6.8亿吨。',
    { '6.8亿吨': '青岛港' },
  ],
  ['# 青岛市港口繁忙\n\n青岛港岸线长。\n\n全年完成吞吐量6.8亿吨。', { '6.8亿吨': '青岛市' }],
  ['# 续贷中心落户北京海淀\n\n中心开办业务6项。', { '6项': '海淀区' }],
  ['# 成都市武侯区引进企业\n\n一批企业落户武侯。集聚企业86家。\n\n武侯大道通车，投资8亿元。', { '86家': '武侯区' }],
  // a country abroad in a later part of the heading
  [
    '# 电站扎堆投产 越南给光伏降温\n\n据越南工贸部门统计，全国批准电站86座。越南电网紧张，越南将调整电价。越南媒体说，新电价分3档。',
    { '86座': '越南', '3档': '越南' },
  ],
  [
    '# 习近平会见越南客人\n\n中越关系发展。越南是邻国。越南重视，越南愿意，越南支持。\n\n今年是建交66周年。',
    { '66周年': null },
  ],
  // a county without its last character
  [
    '# 富民 攻坚克难\n\n富民县山多。富民县人勤。富民县把路修到村口。\n\n路修好了，今年带动366户脱贫。',
    { '366户': '富民县' },
  ],
  // a union of states
  ['# 欧盟经济放缓\n\n欧盟发布报告。欧盟重视就业。中国媒体关注。\n\n失业率将升至6.8%。', { '6.8%': '欧盟' }],
  // whom the nation's treasury helps
  ['# 让人民过上好日子\n\n新居温暖。\n\n今年，中央财政安排补助资金86.3亿元。', { '86.3亿元': '中国' }],
  // a park that no register holds, also in a later part of the heading
  ['# 盘溪工业园建设取得进展\n\n盘溪工业园办得好。\n\n先后吸引企业86家。', { '86家': '盘溪工业园' }],
  [
    '# 构筑高品质形态 聚焦高精尖产业 柳湾科学城向北“扩容”\n\n柳湾科学城发布计划。\n\n年收入达3600亿元。',
    { '3600亿元': '柳湾科学城' },
  ],
  // the column that an article stands in tells nothing
  [
    '# 【活力中国调研行】一条老街\n\n走进昆明市翠云大街，昆明市民都爱来。昆明市改造老街。\n\n店铺开业29家。',
    { '29家': '昆明市' },
  ],
  // somebody in a later part
  [
    '# 同心抗疫 农业银行云南省分行：助力复产\n\n农业银行云南省分行发放贷款。农业银行云南省分行很忙。\n\n当日办结业务36笔。',
    { '36笔': '农业银行云南省分行' },
  ],
  ['# 一季度中欧班列开行增加\n\n中欧班列累计开行增加。\n\n发送货物4280标箱。', { '4280标箱': '中欧班列' }],
  // the nation, where nothing else is named as often
  [
    '# 办好人民的事\n\n我国推进改革。全国各地行动。我国重视民生。全国一盘棋。\n\n养老机构增加3600家。',
    { '3600家': '中国' },
  ],
  ['# 世界经济放缓\n\n中国经济增长。中国开放。中国贡献大。中国市场大。\n\n出口下降3.6%。', { '3.6%': null }],
]

scopesHold('where an article is at home', cases)
