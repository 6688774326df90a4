// Figures right behind a name: what is counted there, what something is held against; the sentence goes on with its own scope.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const cases: readonly ScopeCase[] = [
  [
    '# 云南防灾减灾\n\n有效应对昭通5.6级地震、大理4.6级地震，紧急转移1.6万人。',
    { '5.6级': '昭通市', '4.6级': '大理', '1.6万人': '云南省' },
  ],
  [
    '中欧班列累计开行2600列，通达欧洲26个国家228个城市，发送货物28.3万标箱。',
    { '26个': '欧洲', '228个': '欧洲', '28.3万标箱': '中欧班列' },
  ],
  [
    '中老铁路开行专线16条，辐射欧洲24国、亚洲12国，货运量增长8%。',
    { '24国': '欧洲', '12国': '亚洲', '8%': '中老铁路' },
  ],
  ['我国与RCEP其他14个成员国合计进出口2.18万亿元。', { '14个': 'RCEP', '2.18万亿元': '中国→RCEP' }],
  [
    '二季度，我国经济增长5.8%，高于美国2.1%、日本1.2%、欧盟1.4%的增速，物价保持稳定。',
    { '5.8%': '中国', '2.1%': '美国', '1.2%': '日本', '1.4%': '欧盟' },
  ],
  ['我国城镇化率为59.2%，远低于发达国家80%以上的水平。', { '59.2%': '中国', '80%以上': '发达国家' }],
  // where something comes from, how much it is above, cities of the place itself
  ['广交会吸引了来自欧洲26个国家的客商。', { '26个': null }],
  ['云南省出口增长8%，高于全国2个百分点。', { '2个百分点': '云南省' }],
  ['云南省12个城市入选试点。', { '12个': '云南省' }],
]

scopesHold('the scope of a figure right behind a name', cases)
