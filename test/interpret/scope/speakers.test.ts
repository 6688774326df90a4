// What somebody tells in quotation marks of his own house is the house's.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const nation = '# 我国就业稳定\n\n'
const cases: readonly ScopeCase[] = [
  [
    `${nation}“去年，全公司7600多人全部领到工资，工资水平提高9%！”云南杭嵘集团有限公司人力总监李平川说。`,
    { '7600多人': '云南杭嵘集团有限公司', '9%': '云南杭嵘集团有限公司' },
  ],
  [`${nation}云南杭嵘集团有限公司董事长李平川说：“我们今年打算招120人。”`, { '120人': '云南杭嵘集团有限公司' }],
  [
    `${nation}“订单排到了年底，产量增长了三成。”在昆明，杭嵘机械有限公司总经理李平川告诉记者。`,
    { 三成: '杭嵘机械有限公司' },
  ],
  // what is not his own, and a name in quotation marks
  [`${nation}“我国灯具市场规模达360亿元。”云南杭嵘集团有限公司总经理说。`, { '360亿元': '中国' }],
  [`${nation}“预计明年市场规模达360亿元。”云南杭嵘集团有限公司总经理说。`, { '360亿元': '中国' }],
  [`${nation}“我们都说好”活动带动就业36万人，云南杭嵘集团有限公司总经理参加。`, { '36万人': '中国' }],
]

scopesHold('the scope of what is told in quotation marks', cases)
