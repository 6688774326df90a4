// In a province's own text, whom a clause in the middle of a sentence speaks of owns that clause, and not those behind it.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const report = '# 2026年云南省政府工作报告\n\n改革深化。'
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
