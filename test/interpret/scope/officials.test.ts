// What an official tells in quotation marks is of the division that he speaks for.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const province = '# 云南渔业观察\n\n云南全省渔业稳定。\n\n'
const cases: readonly ScopeCase[] = [
  [
    `${province}“去年以来，新建渔港47座，修复渔船152艘。”昆明市农业农村局有关负责人表示。`,
    { '47座': '昆明市', '152艘': '昆明市' },
  ],
  [`${province}“我们建成了47座渔港。”站在港口前，云南富民县委书记李平川告诉记者。`, { '47座': '富民县' }],
  [`${province}昆明市渔业局局长李平川介绍：“渔港已有47座，渔船也多了。”`, { '47座': '昆明市' }],
  // who names another place in his speech, speaks for himself, or for a house
  [`${province}“全省去年建成渔港47座。”昆明市农业农村局局长李平川说。`, { '47座': '云南省' }],
  [`${province}“我去年值班47天。”昆明市农业农村局局长李平川说。`, { '47天': '云南省' }],
  [`${province}“去年造了渔船47艘。”昆明海丰渔船公司有关负责人说。`, { '47艘': '云南省' }],
  [`${province}“去年挖了河道47公里。”昆明渔船馆负责人说。`, { '47公里': '云南省' }],
  [`${province}“去年织了渔网47张。”昆明一家渔企负责人说。`, { '47张': '云南省' }],
  [`${province}“去年添了渔船47艘。”昆明某酒店负责人介绍。`, { '47艘': '云南省' }],
  [`${province}“去年修了鱼塘47口。”昆明市海丰养殖基地主任说。`, { '47口': '云南省' }],
  [`${province}“去年添了渔船47艘。”昆明海丰旅行社党支部书记说。`, { '47艘': '云南省' }],
  [`${province}“去年建成渔港47座。”昆明市有关负责人说。`, { '47座': '昆明市' }],
  [`${province}“去年查处商户47家。”昆明市市场监管局副局长介绍。`, { '47家': '昆明市' }],
  [`${province}“去年建成渔港47座。”昆明市人社局有关负责人说。`, { '47座': '昆明市' }],
  [`${province}“去年建成渔港47座。”昆明市招商办主任说。`, { '47座': '昆明市' }],
]

scopesHold('the scope of what officials tell in quotation marks', cases)
