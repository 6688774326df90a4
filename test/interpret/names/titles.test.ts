// Issuer, date and number of a title, and what its short forms mean.
import assert from 'node:assert/strict'
import { detectEntities } from '../../../server/src/detect/entities/entities.ts'
import { detectTitles } from '../../../server/src/detect/titles.ts'
import { readEntities } from '../../../server/src/interpret/names/entities.ts'
import { readTitles } from '../../../server/src/interpret/names/titles.ts'
import type { PeriodMention } from '../../../server/src/model/period.ts'
import type { TitleMention } from '../../../server/src/model/title.ts'
import { passagesOf } from '../../support/passages.ts'

/** `dates` are period expressions of the text with their values. */
function read(text: string, dates: Readonly<Record<string, string>> = {}): readonly TitleMention[] {
  const passages = passagesOf(text)
  const titles = detectTitles(passages).titles
  const periods = Object.entries(dates).map(([printed, value]): PeriodMention => {
    const start = text.indexOf(printed)
    const span = { start, end: start + printed.length }
    return { span, passage: 0, text: printed, value, relative: false }
  })
  return readTitles(titles, passages, periods, readEntities(detectEntities(passages, titles), passages))
}

describe('who issued a title', () => {
  const cases: readonly [string, string, string | null][] = [
    ['a body in front of the verb', '国务院办公厅印发《甲意见》。', '国务院办公厅'],
    ['with its fellow departments', '交通运输部等五部门联合发布《甲通知》。', '交通运输部等五部门'],
    ['offices of nine departments', '商务部等9部门办公厅（室）联合印发的《甲行动计划》。', '商务部等9部门办公厅（室）'],
    ['two bodies in a row', '国家发展改革委、国家数据局近日印发《甲要点》。', '国家发展改革委、国家数据局'],
    ['two bodies that sign', '浙江省与江苏省签署《甲协议》。', '浙江省、江苏省'],
    ['behind the title', '《甲公报》近日由国家统计局发布。', '国家统计局'],
    ['right in front of the title', '海关总署《甲公告》提出。', '海关总署'],
    ['in the title itself', '落实《国务院关于推进贸易的意见》。', '国务院'],
    ['nobody is named', '近日印发的《甲意见》提出。', null],
    ['who carries it out did not issue it', '商务部认真落实《甲意见》。', null],
  ]
  for (const [name, text, issuer] of cases) it(name, () => assert.equal(read(text)[0]?.reading.issuer, issuer))
})

describe('when it was issued', () => {
  it('the date in front of the issuing verb', () => {
    const [title] = read('2031年7月，国务院办公厅印发《甲意见》。', { '2031年7月': '2031-07' })
    assert.equal(title?.reading.issued, '2031-07')
  })
  it('the date in front, the verb behind', () => {
    const [title] = read('4月11日，《甲行动计划》发布。', { '4月11日': '2031-04-11' })
    assert.equal(title?.reading.issued, '2031-04-11')
  })
  it('the date of the revision inside the title', () => {
    assert.equal(read('根据《某所上市规则（2031年4月修订）》。')[0]?.reading.issued, '2031-04')
  })
  it('a period that is no date is none', () => {
    const [title] = read('上半年，国务院印发《甲意见》。', { 上半年: '2031-S1' })
    assert.equal(title?.reading.issued, null)
  })
  it('a date without an issuing verb says nothing', () => {
    const [title] = read('2031年7月，各地学习《甲意见》。', { '2031年7月': '2031-07' })
    assert.equal(title?.reading.issued, null)
  })
  it('a date of another sentence says nothing', () => {
    const [title] = read('2031年7月开了会。国务院印发《甲意见》。', { '2031年7月': '2031-07' })
    assert.equal(title?.reading.issued, null)
  })
})

describe('the number behind a title', () => {
  const cases: readonly [string, string | null][] = [
    ['《甲意见》（国办发〔2031〕24号）明确', '国办发〔2031〕24号'],
    ['《甲意见》(国办发[2031]24号)明确', '国办发〔2031〕24号'],
    ['《甲条例》（国务院令第722号）明确', '国务院令第722号'],
    ['《甲条例》（国令第722号）明确', '国令第722号'],
    ['《甲意见》（2031年版）明确', null],
  ]
  for (const [text, number] of cases) it(text, () => assert.equal(read(text)[0]?.reading.number, number))
})

describe('short forms of titles', () => {
  const shorts = (text: string) =>
    read(text)
      .filter(({ reading }) => reading.short)
      .map(({ text: printed, reading }) => `${printed} → ${reading.title}`)

  it('a definition names its short form', () => {
    const [title] = read('印发《关于发展外贸的意见》（以下简称《意见》）。')
    assert.equal(title?.reading.abbreviation, '意见')
  })
  it('a definition behind the document number', () => {
    const [title] = read('印发《关于发展外贸的意见》（国发〔2031〕2号，以下简称《意见》）。')
    assert.equal(title?.reading.abbreviation, '意见')
  })
  const cases: readonly [string, string, readonly string[]][] = [
    [
      'defined and used',
      '印发《关于发展外贸的意见》（以下简称《意见》）。《意见》提出，加快发展。',
      ['《意见》 → 关于发展外贸的意见', '《意见》 → 关于发展外贸的意见'],
    ],
    ['used without a definition', '印发《关于发展外贸的意见》。《意见》提出。', ['《意见》 → 关于发展外贸的意见']],
    ['two candidates are none', '《关于甲的意见》《关于乙的意见》印发。《意见》提出。', ['《意见》 → 意见']],
    ['nowhere in full', '《意见》提出，加快发展。', ['《意见》 → 意见']],
    [
      'without brackets in a telling place',
      '印发《乡村三年行动计划（2031—2033年）》。落实三年行动计划，要抓住重点。行动计划提出，到2033年建成。',
      ['三年行动计划 → 乡村三年行动计划（2031—2033年）', '行动计划 → 乡村三年行动计划（2031—2033年）'],
    ],
    ['common prose is no short form', '印发《乡村三年行动计划》。各地制定自己的行动计划和方案。', []],
    [
      'a defined form without brackets',
      '印发《乡村商业发展规划纲要》（以下简称“商业规划”）。按商业规划推进。',
      ['商业规划 → 乡村商业发展规划纲要', '商业规划 → 乡村商业发展规划纲要'],
    ],
    [
      'a law by its short name, before and after',
      '检查边贸法实施。依据《中华人民共和国边贸法》，《边贸法》规定，边贸法律制度完善。',
      ['边贸法 → 中华人民共和国边贸法', '《边贸法》 → 中华人民共和国边贸法'],
    ],
    ['a law whose full title stands nowhere', '检查边贸法实施。', []],
  ]
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(shorts(text), expected))

  it('many titles take linear time', () => {
    const before = process.cpuUsage().user
    read('《关于甲的意见》《意见》行动计划提出。'.repeat(4000))
    assert.ok(process.cpuUsage().user - before < 6_000_000)
  })
})
