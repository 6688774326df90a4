import assert from 'node:assert/strict'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { boardOf } from '../../server/src/features/series/board.ts'
import { conflictsOf } from '../../server/src/features/conflicts.ts'
import { nextConflict } from '../../server/src/features/nextConflict.ts'
import { periodBounds } from '../../server/src/features/series/periodBounds.ts'
import type { TreeItem } from '../../server/src/features/trees/tree.ts'
import { conflictItems } from '../../server/src/features/trees/treeConflicts.ts'
import { indicatorItems } from '../../server/src/features/trees/treeIndicators.ts'
import { entityItems, titleItems } from '../../server/src/features/trees/treeNames.ts'
import { ruleCodes } from '../../server/src/model/finding.ts'
import { corpusOf } from '../support/featureCorpus.ts'
import { readMarked } from '../support/marked.ts'

const snapshot = corpusOf(
  readMarked(`@@ 甲.md
2023年江苏省进出口总额5.25万亿元，设立跨境电子商务综合试验区（以下简称“综试区”）。
@@ 乙.md
2023年江苏省进出口总额5.35万亿元，2022年江苏省进出口总额5.45万亿元，落实《关于促进数字服务发展的意见》。
@@ 丙.md
2023年山东省出口总额1.9万亿元，国务院办公厅印发《关于促进数字服务发展的意见》。综试区扩围，江苏省进出口总额下降3.5%。
`),
)
/** Every other rule is off, so that a new one changes no tree here. */
const onlyValues = Object.fromEntries(
  ruleCodes.map((code) => [code, code === 'value-conflict' ? 'warning' : 'off'] as const),
)
const findings = new Checker().check(snapshot, { ...defaultCheckSettings, severity: onlyValues })
const conflicts = conflictsOf(findings)
const shown = ({ kind, label, detail, count, conflicts: bad }: TreeItem) =>
  `${kind} ${label} | ${detail} | ${count}/${bad}`

describe('tree of conflicts', () => {
  it('files, findings, the other places', () => {
    assert.deepEqual(conflictItems(snapshot, findings, [], 'zh').map(shown), ['file 乙 |  | 1/1', 'file 甲 |  | 1/1'])
    const [finding] = conflictItems(snapshot, findings, ['甲.md'], 'zh')
    assert.match(shown(finding!), /^finding 同一数据前后不一：.* \| 5\.25万亿元 \| 1\/1$/)
    assert.deepEqual([finding!.code, finding!.severity, finding!.expandable], ['value-conflict', 'warning', true])
    const [related] = conflictItems(snapshot, findings, ['甲.md', finding!.key], 'zh')
    assert.equal(related!.place?.path, '乙.md')
  })
  it('what is gone has no children', () => {
    assert.deepEqual(conflictItems(snapshot, findings, ['无.md'], 'zh'), [])
    assert.deepEqual(conflictItems(snapshot, findings, ['甲.md', '7'], 'zh'), [])
  })
})

describe('tree of indicators', () => {
  it('by pinyin, each by scope, by period, by mention', () => {
    assert.deepEqual(indicatorItems(snapshot, conflicts, [], 'zh').map(shown), [
      'indicator 货物出口额 |  | 1/0',
      'indicator 货物进出口总额 |  | 4/2',
    ])
    const [series] = indicatorItems(snapshot, conflicts, ['货物进出口总额'], 'zh')
    assert.equal(shown(series!), 'series 江苏省 |  | 4/2')
    const periods = indicatorItems(snapshot, conflicts, ['货物进出口总额', series!.key], 'zh')
    assert.deepEqual(periods.map(shown), [
      'period 2022年 | 5.45万亿元 | 1/0',
      'period 2023年 | 同比 −3.5%，5.35万亿元，5.25万亿元 | 3/2',
    ])
    const mentions = indicatorItems(snapshot, conflicts, ['货物进出口总额', series!.key, '2023'], 'zh')
    assert.deepEqual(mentions.map(shown), [
      'mention 同比 −3.5% | 丙 第1段 | 1/0',
      'mention 5.35万亿元 | 乙 第1段 | 1/1',
      'mention 5.25万亿元 | 甲 第1段 | 1/1',
    ])
  })
})

describe('trees of titles and names', () => {
  it('a title with its issuer, and its mentions', () => {
    const [title] = titleItems(snapshot, conflicts, [], 'zh')
    assert.equal(shown(title!), 'title 《关于促进数字服务发展的意见》 | 国务院办公厅印发 · 2023年 | 2/0')
    assert.equal(titleItems(snapshot, conflicts, [title!.key], 'zh').length, 2)
  })
  it('names by type, with their short forms', () => {
    const types = entityItems(snapshot, conflicts, [], 'zh').map(({ label }) => label)
    assert.ok(types.includes('机构') && types.includes('地点'), types.join())
    const english = entityItems(snapshot, conflicts, [], 'en').map(({ label }) => label)
    assert.ok(english.includes('Organisations') && english.includes('Places'), english.join())
    const names = ['org', 'place', 'programme'].flatMap((type) => entityItems(snapshot, conflicts, [type], 'zh'))
    const zone = names.find(({ label }) => label === '跨境电子商务综合试验区')
    assert.equal(zone?.detail, '综试区')
  })
})

describe('data board', () => {
  it('one point for every mention, in order of time, with what it is worth', () => {
    const key = indicatorItems(snapshot, conflicts, ['货物进出口总额'], 'zh')[0]!.key
    const board = boardOf(snapshot, key, conflicts, 'zh')!
    assert.deepEqual([board.indicator, board.scope], ['货物进出口总额', '江苏省'])
    assert.deepEqual(
      board.points.map(({ from, to, value, text, conflict, label }) => [from, to, value, text, conflict, label]),
      [
        ['2022-01-01', '2022-12-31', 5.45e12, '5.45万亿元', false, '乙 第1段'],
        ['2023-01-01', '2023-12-31', -3.5, '3.5%', false, '丙 第1段'],
        ['2023-01-01', '2023-12-31', 5.35e12, '5.35万亿元', true, '乙 第1段'],
        ['2023-01-01', '2023-12-31', 5.25e12, '5.25万亿元', true, '甲 第1段'],
      ],
    )
    const [first] = board.points
    assert.deepEqual([first!.low, first!.high, first!.unitText], [5.445e12, 5.455e12, '元'])
  })
  it('none for a series that is gone', () => assert.equal(boardOf(snapshot, '无', conflicts, 'zh'), null))

  const bounds: [string, string | null][] = [
    ['2023', '2023-01-01 2023-12-31'],
    ['2023-S2', '2023-07-01 2023-12-31'],
    ['2024-Q1', '2024-01-01 2024-03-31'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2023-08-31', '2023-08-31 2023-08-31'],
    ['2017/2021', '2017-01-01 2021-12-31'],
    ['../2023-07-31', '2023-07-31 2023-07-31'],
    ['2013/..', '2013-01-01 2013-01-01'],
    ['某年', null],
  ]
  for (const [period, expected] of bounds)
    it(`${period} is ${expected}`, () => {
      const found = periodBounds(period)
      assert.equal(found && `${found.from} ${found.to}`, expected)
    })
})

describe('next conflict', () => {
  const step = (path: string, offset: number, backwards = false, wrap = true) =>
    nextConflict(snapshot, findings, { path, offset, backwards, wrap })?.at.path ?? null
  it('goes on in the next document that has one, and around', () => {
    assert.equal(step('丙.md', 0), '乙.md')
    assert.equal(step('乙.md', 0), '乙.md')
    assert.equal(step('乙.md', 30), '甲.md')
    assert.equal(step('甲.md', 30), '乙.md')
  })
  it('stops at the end where it is not to go around', () => {
    assert.equal(step('甲.md', 30, false, false), null)
    assert.equal(step('丙.md', 9, true, false), null)
  })
  it('goes back', () => {
    assert.equal(step('甲.md', 0, true), '乙.md')
    assert.equal(step('丙.md', 0, true), '甲.md')
  })
})
