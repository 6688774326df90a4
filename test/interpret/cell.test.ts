// Figures in the cells of tables, Markdown's and those that were pasted with tabs: unit, name, scope and period come from the heads and the caption.
import assert from 'node:assert/strict'
import type { Observation } from '../../server/src/model/figure.ts'
import { checkFigures, observationsOf } from '../support/figures.ts'

type Expected = Partial<Pick<Observation, 'basis' | 'direction' | 'indicator' | 'scope' | 'period'>>

const lines = (...rows: readonly string[][]): string => rows.map((row) => row.join('\t')).join('\n')

const cases: readonly {
  readonly name: string
  readonly text: string
  readonly path?: string
  readonly expect: Readonly<Record<string, Expected>>
}[] = [
  {
    name: 'a table with tabs: the caption tells the quantity, the place and the unit, a column of growths is of the one before it',
    text: `2030年云川省主要产品产量\n单位：万吨\n${lines(['产品', '2030年', '比上年增长%'], ['海水鱼', '12.6', '3.4'], ['淡水鱼', '8.1', '-1.2'])}\n\n全年平稳。`,
    path: '2031-01-20.txt',
    expect: {
      '12.6万吨': { indicator: '海水鱼产量', scope: '云川省', period: '2030', basis: 'level' },
      '3.4%': { indicator: '海水鱼产量', period: '2030', basis: 'growth', direction: 'up' },
      '-1.2%': { indicator: '淡水鱼产量', basis: 'growth', direction: 'down' },
    },
  },
  {
    name: 'a column of units, and a line without its last cell',
    text: `表2 2030年主要指标\n${lines(['指标', '单位', '绝对量', '比上年增长（%）'], ['渔业总产值', '亿元', '86.4', '5.2'], ['渔业人口', '万人', '46.3', '-0.4'], ['渔民上岸率', '%', '62.1', ''])}`,
    expect: {
      '86.4亿元': { indicator: '渔业总产值', period: '2030', basis: 'level' },
      '46.3万人': { indicator: '渔业人口', basis: 'level' },
      '62.1%': { indicator: '渔民上岸率', basis: 'rate' },
    },
  },
  {
    name: 'a column that numbers the lines names none, and places as lines leave the name to the column',
    text: `${lines(['序号', '项目名称', '投资（万元）'], ['1', '云川水库', '1200'])}\n\n${lines(['地区', '生产总值（亿元）', '增速（%）'], ['云川省', '86.4', '5.6'])}`,
    expect: {
      '1200万元': { indicator: '云川水库投资' },
      '86.4亿元': { indicator: '生产总值', scope: '云川省' },
      '5.6%': { indicator: '生产总值', scope: '云川省', basis: 'growth', direction: 'up' },
    },
  },
  {
    name: 'a Markdown table: what its columns are held against is no period',
    text: '| 项目 | 2030年产量（万吨） | 比上年增长（%） |\n| --- | --- | --- |\n| 海水鱼 | 12.6 | 3.4 |\n',
    path: '2031-01-20.md',
    expect: {
      '12.6万吨': { indicator: '海水鱼产量', period: '2030' },
      '3.4%': { indicator: '海水鱼产量', period: '2030', basis: 'growth', direction: 'up' },
    },
  },
]

describe('figures in tables', () => {
  for (const { name, text, path, expect } of cases)
    it(name, () =>
      checkFigures(observationsOf(text, path), expect, (found, expected, figure) => {
        const keys = Object.keys(expected) as (keyof Expected)[]
        assert.deepEqual(Object.fromEntries(keys.map((key) => [key, found[key]])), expected, figure)
      }),
    )

  it('are read in rows that blanks part, by their units', () => {
    const text = '指标 计量单位 2023年 比上年增长（%）\n渔业产值 亿元 386.2 5.2\n渔船数量 艘 4700 -3.1\n'
    const bare = '水产品产量 万吨 86.5 3.2%\n渔港吞吐量 万吨 12.4 -1.6%\n'
    const read = (source: string) =>
      observationsOf(source).map(({ value, unit, basis, direction, indicator }) =>
        [indicator, value, unit, basis, direction ?? ''].join(' ').trim(),
      )
    assert.deepEqual(read(text), [
      '渔业产值 38620000000 CNY level',
      '渔业产值 5.2 % growth up',
      '渔船数量 4700 艘 level',
      '渔船数量 3.1 % growth down',
    ])
    assert.deepEqual(read(bare), [
      '水产品产量 865000 t level',
      '水产品产量 3.2 % growth up',
      '渔港吞吐量 124000 t level',
      '渔港吞吐量 1.6 % growth down',
    ])
    assert.deepEqual(read('联系人 电话 13812345678\n他家 有 3 5\n'), [])
  })

  it('are none in lines that only look like one', () => {
    const found = observationsOf('联系人\t电话\n张渔\t12345678\n')
    assert.deepEqual(
      found.map(({ text }) => text),
      [],
    )
  })
})
