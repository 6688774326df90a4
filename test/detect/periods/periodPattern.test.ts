// The pattern of periods is tried only where one may start; every form of it must be found there.
import assert from 'node:assert/strict'
import { PrintedPeriods } from '../../../server/src/detect/periods/periodPattern.ts'
import { congresses } from '../../../server/src/lexicon/congresses.ts'
import { festivals } from '../../../server/src/lexicon/festivals.ts'
import { foundings } from '../../../server/src/lexicon/foundings.ts'

const forms = [
  '2031-05-06',
  '20310506',
  '“十四五”期间',
  '十五五”',
  '2030—2031年',
  '二〇三〇至二〇三一年',
  '１２３０至１２３１年',
  '本月',
  '上月末',
  '当月',
  '5年前',
  '５年前',
  '十二年前',
  '近5年来',
  '过去两年',
  '最近三年',
  '未来5年',
  '今后十年',
  '接下来的三年',
  '5年来',
  '两年来',
  '三十多年来',
  '上世纪90年代',
  '20世纪八十年代初',
  '截至目前',
  '截止目前',
  '目前',
  '现在',
  '现如今',
  '如今',
  '眼下',
  '迄今',
  '至今',
  '这段时间',
  '2031年1—5月份',
  '二〇三一年五月',
  '6月底',
  '十月',
  '九月中旬',
  '上半年',
  '下半年',
  '前三季度',
  '头两个季度',
  '一至三季度',
  '第一季度末',
  '2季度',
  '前5个月',
  '头十个月',
  '春运',
  '暑期',
  ...festivals.flatMap(({ name }) => [`${name}小长假`, `“${name}”假期`]),
  '除夕',
  '大年初三',
  '正月初五',
  '元宵节',
  '假期首日',
  '假期前3天',
  '今天',
  '昨晚',
  '当日',
  ...foundings.map(({ name }) => `${name}40年`),
  ...congresses.map(({ name }) => `${name}以来`),
  ...'今年 去年 前年 明年 后年 上年 本年 当年 同年 次年 上一年 本年度 上年度'.split(' '),
  '2031年底',
  '25日',
  '1日至5日',
  '同期',
  '年底',
  '年内',
  '全年',
  '开年以来',
]

describe('where a period may start', () => {
  for (const form of forms)
    it(form, () => {
      assert.equal(new PrintedPeriods(`自${form}，增长`).next()?.start, 1)
    })

  it('a text without any has none', () => assert.equal(new PrintedPeriods('企业出口继续增长，规模扩大').next(), null))
})
