// Offices of the nation in a province, lists of places of one province, and houses that a text calls by a short name.
import { scopesHold, type ScopeCase } from '../../support/scopes.ts'

const nation = '# 我国中小银行整合提速\n\n我国银行改革推进。\n\n'
const cases: readonly ScopeCase[] = [
  [
    `${nation}4月20日，云南金融监管局发布6份批复，核准曲靖、昭通、玉溪3家农商行开业，并吸收合并辖区内共计26家机构。`,
    { '3家': '云南省', '26家': '云南省' },
  ],
  [`${nation}昆明金融监管局批准18家支行更名。`, { '18家': '昆明市' }],
  [`${nation}云南昆明、曲靖、玉溪3家农商行因合并而解散。`, { '3家': '云南省' }],
  [`${nation}云南昆明、贵州遵义2家农商行因合并而解散。`, { '2家': '中国' }],
  [`${nation}日照市在云南省率先实现救助与低保2项政策衔接。`, { '2项': '日照市' }],
  // what a standing committee does is its own work; what it passes a law for is not
  [
    '# 我国完善监督\n\n一、全国人大常委会听取报告\n\n我国推进改革。\n\n2023年度常委会计划听取审议16个报告，开展专题询问6次。全国设立代表联络站8600个。',
    { '16个': '全国人大常委会', '6次': '全国人大常委会', '8600个': '中国' },
  ],
  // a house by the short name that the text gives it, and what is none
  [
    '# 云南转化成果\n\n云南省渔业技术转化推广中心（以下简称“渔业转化中心”）启用。\n\n渔业转化中心已建成平台36个，累计服务团队1600个。全省渔企有8600家。',
    { '36个': '渔业转化中心', '1600个': '渔业转化中心', '8600家': '云南省' },
  ],
  ['# 云南出台意见\n\n云南省渔业厅（以下简称“渔业厅”）印发办法。\n\n渔业厅推出措施36条。', { '36条': '云南省' }],
]

scopesHold('offices, lists of one province and houses by their short names', cases)
