// What stands at the cursor in a ledger that is half written: a key or the value of one, and what its entry says already.
import assert from 'node:assert/strict'
import { ledgerSlotAt } from '../../server/src/config/ledgerText.ts'

const head = 'jiaokan: 1\nledger:\n'
const flow = '  - { indicator: 出口额, scope: 平川省, period: 2025 }\n'

describe('a place in the ledger', () => {
  /** The text with ‸ for the cursor; what is typed at it; the key (null: a key is typed); keys of the entry, with values. */
  const places: readonly (readonly [string, string, string | null, Readonly<Record<string, string>>])[] = [
    [`${head}  - ‸`, '', null, {}],
    [`${head}  - ind‸`, 'ind', null, {}],
    [`${head}  - indicator: ‸`, '', 'indicator', {}],
    [`${head}  - indicator: 进出‸口`, '进出口', 'indicator', {}],
    [`${head}  - indicator: 出口额\n    sc‸`, 'sc', null, { indicator: '出口额' }],
    [
      `${head}  - indicator: 出口额\n    scope: ‸\n    period: 2025\n`,
      '',
      'scope',
      { indicator: '出口额', period: '2025' },
    ],
    [`${head}${flow}  - indicator: "出口额" # 按\n    scope: 平‸\n${flow}`, '平', 'scope', { indicator: '出口额' }],
    [`${head}  - { indicator: 出口额, sc‸`, 'sc', null, { indicator: '出口额' }],
    [
      `${head}${flow}  - { indicator: 出口额, scope: 平‸, period: 2025 }\n`,
      '平',
      'scope',
      { indicator: '出口额', period: '2025' },
    ],
    [`${head}  - { indicator: 出口额, aliases: [外销额, 外‸`, '外', 'aliases', { indicator: '出口额' }],
    [`${head}  - { indicator: "出口, 额", scope: '平川‸`, "'平川", 'scope', { indicator: '出口, 额' }],
    ['jia‸', 'jia', null, {}],
  ]
  for (const [marked, typed, key, given] of places)
    it(JSON.stringify(marked.slice(-40)), () => {
      const offset = marked.indexOf('‸')
      const text = marked.replace('‸', '')
      const slot = ledgerSlotAt(text, offset)
      assert.ok(slot)
      assert.deepEqual([text.slice(slot.span.start, slot.span.end), slot.key], [typed, key])
      assert.deepEqual(Object.fromEntries([...slot.given].filter(([one]) => typed === '' || one !== typed)), given)
    })

  it('is none in a comment, or right behind a key', () => {
    for (const marked of [`${head}  # ind‸`, `${head}  - indicator:‸`])
      assert.equal(ledgerSlotAt(marked.replace('‸', ''), marked.indexOf('‸')), null, marked)
  })

  it('is found in any text at any offset, in time that grows with the text', () => {
    const texts = [
      '',
      '\n',
      '{{{{',
      '- - - [[[',
      'a: "',
      `${head}${flow}`,
      '\r\n- a:\r\n',
      '- {a: [,,,{',
      '  - indicator: x'.repeat(500),
    ]
    for (const text of texts) for (let at = 0; at <= Math.min(text.length, 200); at++) ledgerSlotAt(text, at)
    const long = `${head}${flow.repeat(20_000)}`
    const started = performance.now()
    for (let turn = 1; turn <= 50; turn++) ledgerSlotAt(long, Math.floor((long.length * turn) / 51))
    assert.ok(performance.now() - started < 1000)
  })
})
