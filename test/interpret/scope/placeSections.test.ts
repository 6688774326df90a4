// Below a line that names nothing but a place, figures are of it.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const first = '渔港连着千家万户\n\n云南昆明——\n\n渔港新生\n\n去年新建渔港47座，修复渔船152艘。\n\n'
const cases: readonly ScopeCase[] = [
  [
    `${first}贵州遵义——\n\n渔网不愁\n\n今年以来售出渔网360张。`,
    { '47座': '昆明市', '152艘': '昆明市', '360张': '遵义市' },
  ],
  [`${first}贵州经开区——\n\n渔网不愁\n\n今年以来售出渔网360张。`, { '47座': '昆明市', '360张': '贵州经开区' }],
  [`${first}贵州遵义柳湾坪村\n\n渔网不愁\n\n今年以来售出渔网360张。`, { '360张': '柳湾坪村' }],
  // what begins with a place and is none ends the section
  [
    `${first}贵州遵义——\n\n渔网不愁\n\n售出渔网360张。\n\n四川一处渔村\n\n来了游客155人次。`,
    { '360张': '遵义市', '155人次': null },
  ],
  [
    `${first}贵州遵义——\n\n渔网不愁\n\n售出渔网360张。\n\n渔船修理工李平川——\n\n修船155次。`,
    { '360张': '遵义市', '155次': null },
  ],
  // one with a dash is enough, one without is none
  ['# 渔业观察\n\n昆明——\n\n去年新建渔港47座。', { '47座': '昆明市' }],
  // the last ends at a heading above, at a numbered one, and where the paper speaks again
  [
    '# 渔业观察\n\n## 各地\n\n### 昆明市\n\n渔业产值47亿元。\n\n### 大理市\n\n渔船有360艘。\n\n## 总体形势\n\n渔业投资增长5.7%。',
    { '47亿元': '昆明市', '360艘': '大理市', '5.7%': null },
  ],
  [
    '# 渔业观察\n\n昆明市\n\n渔业产值47亿元。\n\n大理市\n\n渔船有360艘。\n\n二、总体形势\n\n渔业投资增长5.7%。',
    { '47亿元': '昆明市', '360艘': '大理市', '5.7%': null },
  ],
  [
    '# 渔业观察\n\n昆明市\n\n渔业产值47亿元。\n\n大理市\n\n渔船有360艘。\n\n本报记者综合报道，渔业投资增长5.7%。',
    { '360艘': '大理市', '5.7%': null },
  ],
  // but not at the second of its own parts
  [
    '# 渔业观察\n\n昆明市\n\n一、渔业\n\n产值47亿元。\n\n二、渔港\n\n渔船有360艘。\n\n大理市\n\n渔网56万张。',
    { '47亿元': '昆明市', '360艘': '昆明市', '56万张': '大理市' },
  ],
]

scopesHold('the scope of sections under the name of a place', cases)
