// What the figures of government work reports are called: rows of short statements whose words look like verbs, asides and sectors.
import { namesAre, type NameGroups } from '../../support/names.ts'

const groups: NameGroups = {
  'retail sales are no sector of trade': [
    [
      '全省社会消费品零售总额增长4.1%，进出口总额增长7.3%，一般公共预算收入增长2.8%。',
      { '4.1%': '社会消费品零售总额', '7.3%': '进出口总额' },
    ],
    ['全省粮食产量83.6亿斤，进出口总值5120亿元。', { '5120亿元': '进出口总值' }],
    ['全省消费品以旧换新有力推进，进出口总额增长6.1%。', { '6.1%': '进出口总额' }],
    ['前5个月，全省汽车出口增势良好，出口额达51亿元。', { '51亿元': '汽车出口额' }],
  ],
  'words that end or begin as a verb, a modal or a preposition does': [
    ['六大系统实战应用251个，归集数据31亿条。', { '251个': '六大系统实战应用数' }],
    ['全省6个高质量数据集、4个可信数据空间纳入试点。', { '4个': '纳入试点的可信数据空间数' }],
    ['全年完成并购重组397起，提升了竞争力。', { '397起': '并购重组起数' }],
    [
      '地表水考核断面优良比例99.1%，地下水水质达标率91%。',
      { '99.1%': '地表水考核断面优良比例', '91%': '地下水水质达标率' },
    ],
    ['全省开工建设8个抽水蓄能电站。', { '8个': '抽水蓄能电站数' }],
    ['今年，渔船出口逆势增长17.8%。', { '17.8%': '渔船出口额' }],
  ],
  'who is first in what is no part of its name': [
    ['高速公路通车里程全国第四、突破1万公里。', { '1万公里': '高速公路通车里程' }],
    ['林草产业总产值在全国率先突破万亿元。', { 万亿元: '林草产业总产值' }],
  ],
  'what a count behind 总数 is of': [
    ['全年新增境内上市渔企62家，总数为186家。', { '62家': '新增境内上市渔企数', '186家': '境内上市渔企总数' }],
  ],
}

namesAre('names in work reports', groups)
