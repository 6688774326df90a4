// The preview of an import into the ledger.
import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { previewCounts, previewEntries } from '../../../client/src/notes/ledgerText.ts'
import type { LedgerPreview } from '../../../server/src/lsp/protocol.ts'
import { chinese, english } from '../translations.ts'

const line = { indicator: '出口额', scope: '平川省', period: '2025', value: '1286.4亿元', source: '公报' }
const preview: LedgerPreview = {
  fresh: [line, { ...line, period: '2024', source: '' }],
  known: [{ ...line, indicator: '进口额' }],
  refused: [{ line: 3, message: '“value”写作[很多](command:x)，无法理解' }],
  problem: null,
}

describe('the preview of CSV', () => {
  it('lists what is added, refused with its line, and known; only the first line takes it in', () => {
    const entries = previewEntries(preview, chinese)
    deepStrictEqual(
      entries.map(({ label, description }) => [label, description]),
      [
        ['$(save) 登记这 2 条', ''],
        ['将登记', ''],
        ['$(add) 出口额 · 平川省 · 2025', '1286.4亿元 · 公报'],
        ['$(add) 出口额 · 平川省 · 2024', '1286.4亿元'],
        ['未采用', ''],
        ['$(error) 第 3 行', '“value”写作[很多]\u200b(command:x)，无法理解'],
        ['台账已有', ''],
        ['$(check) 进口额 · 平川省 · 2025', '1286.4亿元 · 公报'],
      ],
    )
    deepStrictEqual(
      entries.filter(({ accepts }) => accepts),
      entries.slice(0, 1),
    )
    deepStrictEqual(
      entries.flatMap(({ isHead }, at) => (isHead ? [at] : [])),
      [1, 4, 6],
    )
  })

  it('offers nothing to be taken where nothing is new', () => {
    const entries = previewEntries({ ...preview, fresh: [] }, english)
    deepStrictEqual(
      entries.some(({ accepts }) => accepts),
      false,
    )
    strictEqual(previewCounts({ ...preview, fresh: [] }, english), '0 to be added · 1 known · 1 refused')
    strictEqual(previewCounts({ ...preview, known: [], refused: [] }, chinese), '将登记 2 条')
  })

  it('makes no icon of what the file says', () => {
    const [, , entry] = previewEntries({ ...preview, fresh: [{ ...line, indicator: '$(bug)额' }] }, english)
    strictEqual(entry?.label, '$(add) $\u200b(bug)额 · 平川省 · 2025')
  })
})
