import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { coverageLines, statusText, understoodShare } from '../../client/src/statusText.ts'
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'
import { chinese, english } from './translations.ts'

const ready: ServerStatus = {
  state: 'ready',
  done: 5,
  total: 5,
  articles: 5,
  figures: 142,
  findings: 9,
  numerals: 150,
  understood: 147,
  unresolvedPeriods: 0,
  skipped: [],
}

describe('status item', () => {
  const cases: [name: string, status: Partial<ServerStatus>, zh: string, en: string][] = [
    ['ready', {}, '校勘 5 篇 · 142 数据 · 9 冲突', 'Jiaokan 5 articles · 142 figures · 9 findings'],
    [
      'one of each',
      { articles: 1, figures: 1, findings: 1 },
      '校勘 1 篇 · 1 数据 · 1 冲突',
      'Jiaokan 1 article · 1 figure · 1 finding',
    ],
    [
      'none at all',
      { articles: 1, figures: 0, findings: 0 },
      '校勘 1 篇 · 0 数据 · 0 冲突',
      'Jiaokan 1 article · 0 figures · 0 findings',
    ],
    [
      'thousands stand in groups',
      { figures: 6412 },
      '校勘 5 篇 · 6\u202f412 数据 · 9 冲突',
      'Jiaokan 5 articles · 6\u202f412 figures · 9 findings',
    ],
    [
      'indexing',
      { state: 'indexing', done: 120, total: 206 },
      '$(sync~spin) 校勘 120/206',
      '$(sync~spin) Jiaokan 120/206',
    ],
    ['paused', { state: 'paused' }, '校勘 已暂停', 'Jiaokan paused'],
  ]
  for (const [name, change, zh, en] of cases) {
    it(name, () => {
      strictEqual(statusText({ ...ready, ...change }, chinese), zh)
      strictEqual(statusText({ ...ready, ...change }, english), en)
    })
  }

  it('the tooltip tells coverage, open periods and skipped files', () => {
    const skipped = Array.from({ length: 12 }, (_, n) => ({ path: `${n}.txt`, reason: '二进制文件' }))
    deepStrictEqual(coverageLines({ ...ready, unresolvedPeriods: 4, skipped }, chinese), [
      '数字 150，已识读 98.0%',
      '时间未定 4 处，所涉数据未参与比对',
      '未读文件 12 个，前 10 个：',
    ])
  })

  it('the language status tells the share that was understood, and nothing where nothing is counted', () => {
    strictEqual(understoodShare(ready), '98.0%')
    strictEqual(understoodShare({ ...ready, numerals: 0, understood: 0 }), null)
  })

  it('the tooltip of an empty folder is empty', () => {
    deepStrictEqual(coverageLines({ ...ready, numerals: 0, understood: 0 }, english), [])
  })
})
