// Reports of a government's work without the headings of their sections: which years they look back on, and where they look ahead.
import assert from 'node:assert/strict'
import { checkFigures, observationsOf } from '../support/figures.ts'

interface Case {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly expected: Readonly<Record<string, readonly [period: string, status: string]>>
}

const cases: readonly Case[] = [
  {
    name: 'what a report of this year tells without a time is of the year before',
    path: '2026-01-26.txt',
    text: '2026年云川省政府工作报告\n\n渔业经济稳中有进。渔业产值达到472亿元，增长6.3%，居全国第七位。取消渔港收费27项。\n\n一年来，政府自身建设取得新成效。渔业审批办理时间减少41%，制定规章6部。\n',
    expected: {
      '472亿元': ['2025', 'actual'],
      '6.3%': ['2025', 'actual'],
      '27项': ['2025', 'actual'],
      '41%': ['2025', 'actual'],
      '6部': ['2025', 'actual'],
    },
  },
  {
    name: 'a report on five years, and what there was at their end',
    path: '2026-01-26.txt',
    text: '2026年云川省政府工作报告\n\n五年来，渔业协同持续显现。47家渔企拓展布局，渔港吞吐能力提升34%，渔业产值年均增长5.2%。\n\n渔业冷链占比从38%提高到63%，居全国首位，建成渔港29座。\n',
    expected: {
      '34%': ['2021/2025', 'actual'],
      '5.2%': ['2021/2025', 'actual'],
      '38%': ['../2020', 'actual'],
      '63%': ['../2025', 'actual'],
      '29座': ['2021/2025', 'actual'],
    },
  },
  {
    name: 'from where it turns to the year ahead, what is told is aimed at',
    path: '2026-01-26.txt',
    text: '2026年云川省政府工作报告\n\n去年，渔业产值增长6.3%，成功举办渔业博览会，取得了新成效。\n\n抓好渔港提升，推动渔业数字化。改造老旧渔港58座，新增渔企120家以上。\n',
    expected: {
      '6.3%': ['2025', 'actual'],
      '58座': ['2026', 'target'],
      '120家以上': ['2026', 'target'],
    },
  },
  {
    name: 'headings go before the words',
    path: '2026-01-26.txt',
    text: '2026年云川省政府工作报告\n\n一、2026年重点工作\n\n渔港建设取得新突破，成功创建示范渔港6座。\n',
    expected: { '6座': ['2026', 'target'] },
  },
  {
    name: 'another text of January is no such report',
    path: '2026-01-26.txt',
    text: '云川省渔业稳步增长\n\n渔业产值达到472亿元，增长6.3%，居全国第七位。\n',
    expected: { '472亿元': ['../2026-01-26', 'actual'] },
  },
]

describe('reports of work without headings', () => {
  for (const { name, path, text, expected } of cases)
    it(name, () => {
      checkFigures(observationsOf(text, path), expected, (found, [period, status], figure) =>
        assert.deepEqual([found.period, found.status], [period, status], figure),
      )
    })
})
