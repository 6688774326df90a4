// Which sections of a document speak of what is still to be done, and which of their figures are facts all the same.
import assert from 'node:assert/strict'
import { observationsOf } from '../support/figures.ts'

const report = `2025年云川市政府工作报告

一、2024年工作回顾
新增规上工业企业126家，改造老旧小区58个。

二、2025年主要目标和重点工作
（一）扩大有效投资。年度投资850亿元，完成投资35亿元；目前已建成管网120公里。
（二）推动产业升级。支持500家企业实施技术改造，数字经济占比提高到12%。去年引进的9个项目全部投产。
（三）深化改革。渔业税费今年由六档费率简并至两档。
`
const reply = `云川市水利建设中心：
你单位《关于上报南湖泵站改造工程方案的请示》收悉。经研究，现批复如下：
一、本工程设计流量为9立方米每秒，工程占地总面积0.81公顷。
`
const schedule = `云川市人大常委会监督工作

一、听取报告情况
听取专项报告18个。

二、2022年度监督工作时间安排表
听取专项报告14个，开展执法检查5次。
`

interface Case {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly statuses: Readonly<Record<string, string>>
}

const cases: readonly Case[] = [
  {
    name: 'a work report: what was done, what is aimed at, and facts among the aims',
    path: '2025-02-10.txt',
    text: report,
    statuses: {
      '126家': 'actual',
      '58个': 'actual',
      '850亿元': 'target',
      '35亿元': 'target',
      '120公里': 'actual',
      '500家': 'target',
      '9个': 'actual',
      '12%': 'target',
      六档: 'actual',
      两档: 'target',
    },
  },
  {
    name: 'a reply that approves a project',
    path: '2017-11-27.txt',
    text: reply,
    statuses: { '9立方米每秒': 'plan', '0.81公顷': 'plan' },
  },
  {
    name: 'a schedule behind a report',
    path: '2022-05-06.txt',
    text: schedule,
    statuses: { '18个': 'actual', '14个': 'plan', '5次': 'plan' },
  },
  {
    name: 'a heading that says of goals that they were reached',
    path: '2025-02-10.txt',
    text: '一、较好实现了各项预期目标\n\n3家电网企业落实降价政策，平均资费降低32%。\n',
    statuses: { '3家': 'actual', '32%': 'actual' },
  },
  {
    name: 'headlines on tasks that were set, and on lists with suggestions',
    path: '2025-02-10.txt',
    text: '一、渔区明确77项年度重点工作\n\n今年的77项工作包括整治47个渔港。\n\n二、制定清单和建议清理目录\n\n渔协由132块牌匾规范为21块。\n',
    statuses: { '77项': 'actual', '47个': 'actual', '132块': 'actual', '21块': 'actual' },
  },
  {
    name: 'a headline that calls for a goal',
    path: '2025-05-19.txt',
    text: '确保如期完成渔村通路目标\n\n专项资金增加了15.8%，投入资金308亿元，共认定渔货470个。\n',
    statuses: { '15.8%': 'actual', '308亿元': 'actual', '470个': 'actual' },
  },
  {
    name: 'what follows the goals of the year, without a heading between',
    path: '2025-02-10.txt',
    text: '2024年，全省新建渔港9个。\n\n今年经济社会发展主要预期目标是：渔业产值增长6%；水产品产量稳定。\n\n（一）扩大有效投资。抓好370个渔港项目。\n',
    statuses: { '9个': 'actual', '370个': 'target' },
  },
  {
    name: 'tasks of a year that is over are no aims',
    path: '2025-02-10.txt',
    text: '一、2023年重点任务\n\n新建幼儿园15所。\n',
    statuses: { '15所': 'actual' },
  },
  {
    name: 'headings that run into their text, until the next one of their rank',
    path: '2024-05-20.txt',
    text: '（三）主要目标。\n\n绿地面积达到470公顷。\n\n公园总数达到37座。\n\n（四）工作基础。\n\n图书馆达到14座。\n',
    statuses: { '470公顷': 'target', '37座': 'target', '14座': 'actual' },
  },
  {
    name: 'goals by what they are called in front of a colon',
    path: '2024-05-20.txt',
    text: '具体目标为：\n\n1.绿地面积达到470公顷。\n\n2.公园总数达到37座。\n',
    statuses: { '470公顷': 'target', '37座': 'target' },
  },
  {
    name: 'goals that were met',
    path: '2024-05-20.txt',
    text: '一、既定目标顺利完成\n\n图书馆达到14座。\n\n一、全面超额完成目标\n\n渔港达到86座。\n\n二、确保年度目标任务如期完成\n\n公园总数达到37座。\n',
    statuses: { '14座': 'actual', '86座': 'actual', '37座': 'target' },
  },
]

describe('the outlook of a section', () => {
  for (const { name, path, text, statuses } of cases)
    it(name, () => {
      const read = new Map(observationsOf(text, path).map((observation) => [observation.text, observation.status]))
      assert.deepEqual(Object.fromEntries(Object.keys(statuses).map((figure) => [figure, read.get(figure)])), statuses)
    })

  it('what is aimed at is of the time that its section names', () => {
    const found = observationsOf(report, '2025-02-10.txt').find(({ text }) => text === '500家')
    assert.equal(found?.period, '2025')
  })
})
