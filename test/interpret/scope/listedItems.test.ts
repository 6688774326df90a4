// Places in a list that only shows what is counted (推介云川花海游、澜江古镇游等12条): each is of its own item.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const nation = '# 我国发展乡村旅游\n\n'
const cases: readonly ScopeCase[] = [
  [`${nation}农业农村部推介浙江温州踏春游、云南昆明赏花游等52条线路。`, { '52条': '中国' }],
  [
    `${nation}新一批项目近日推出，其中包含福建厦门化工项目二期、安徽合肥汽车研发中心等13个项目，计划投资额310亿美元。`,
    { '13个': '中国', '310亿美元': '中国' },
  ],
  ['江苏首批入选单位共有南京市江宁区柳湾茶村等13个。', { '13个': '江苏省' }],
  // the place that a clause opens with is that of all items; 等地
  ['云南昆明餐饮、住宿等12个行业恢复增长。', { '12个': '昆明市' }],
  [`${nation}在云南昆明的花卉企业等12家单位参加。`, { '12家': '昆明市' }],
]

scopesHold('the scope of a count behind a list', cases)
