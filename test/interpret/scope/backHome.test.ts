// In a province's own text, whom a clause in the middle of a sentence speaks of owns that clause, and not those behind it.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const report = '# 2026年云南省政府工作报告\n\n改革深化。'
const items: readonly ScopeCase[] = [
  // places that only show what is counted
  [`${report}新增昆明、曲靖、玉溪等国家文明城市6个，总数达到16个。`, { '6个': '云南省', '16个': '云南省' }],
  [`${report}盘溪灌区建成，探明昭通超60吨铅矿、曲靖6亿吨级磷矿等大中型矿产地36处。`, { '36处': '云南省' }],
  [`${report}昆明港6万吨级泊位等8个项目投产。`, { '8个': '云南省' }],
  [`${report}建成昆明至盘溪等6个公路项目。`, { '6个': '云南省' }],
  [`${report}建设中国—老挝作物育种等6家联合实验室。`, { '6家': '云南省' }],
  [`${report}在16个市州城区和滇中新区增补学位2万个。`, { '2万个': '云南省' }],
  ['# 我国区域帮扶\n\n昆明6个县和曲靖8个县脱贫。', { '8个': '曲靖市' }],
  // no places at all
  [`${report}获亚洲级以上金牌36枚。`, { '36枚': '云南省' }],
  [`${report}教育强省建设推进，8.6万名儿童入园。`, { '8.6万名': '云南省' }],
  [`${report}推进自治区重大项目860个，新组建省实验室6家。`, { '860个': '云南省', '6家': '云南省' }],
  [`${report}96%的村集体收入超过12万元。`, { '12万元': '云南省' }],
  // trains all over the nation
  [`${report}中欧班列累计开行86列。`, { '86列': '云南省' }],
  ['# 我国外贸增长\n\n今年以来，中欧班列开行8600列。', { '8600列': '中国' }],
  [`${report}中欧班列（昆明）开行86列。`, { '86列': '中欧班列' }],
]

const cases: readonly ScopeCase[] = [
  // bodies and works among what was done
  [
    `${report}完善服务机制，盘溪银行稳健发展，新增上市公司6家，36家村镇银行完成改革。`,
    { '6家': '云南省', '36家': '云南省' },
  ],
  [`${report}灌区改造全面推进，盘溪水库主体完工，完成国土绿化86万亩。`, { '86万亩': '云南省' }],
  [`${report}加强保护，严格落实长江十年禁渔，完成366家化工企业搬迁。`, { '366家': '云南省' }],
  [`${report}水质改善，滇池湖体平均水质首次达到良好，建成幸福河湖362个。`, { '362个': '云南省' }],
  [
    `${report}布局优化，昆明经济总量突破8千亿元，曲靖进入前列，港口吞吐量增长6%。`,
    { '8千亿元': '昆明市', '6%': '云南省' },
  ],
  // what goes on with it
  [`${report}布局优化，昆明投资达86亿元，增长6%，占全省的36%。`, { '86亿元': '昆明市', '6%': '昆明市' }],
  [
    `${report}产业升级，盘溪集团有限公司营业收入86亿元，净利润6亿元。`,
    { '86亿元': '盘溪集团有限公司', '6亿元': '盘溪集团有限公司' },
  ],
  [`${report}昆明产业兴旺，新增企业86家。`, { '86家': '昆明市' }],
  [`${report}产业升级；昆明产业兴旺，新增企业86家。`, { '86家': '昆明市' }],
  // the nation is only where something is foremost
  [`${report}在全国率先出台灌溉条例，新建高标准农田86万亩。`, { '86万亩': '云南省' }],
  [`${report}全国电源规模最大、总投资近600亿元的楚雄清洁能源基地开工，2座光热电站并网。`, { '2座': '云南省' }],
  [`${report}夜市红火，国内游客、入境游客数量分别增长6.3%、36.8%。`, { '6.3%': '云南省', '36.8%': '云南省' }],
  [`${report}昆明成为西部地区首个经济总量超过8千亿元的城市，人均收入突破6万元。`, { '6万元': '昆明市' }],
]

scopesHold('what a clause in the middle names owns that clause only', cases)
scopesHold('what only shows what is counted owns nothing', items)
