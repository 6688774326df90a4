// What may be said of a source, and what is offered.
import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import {
  addressProblem,
  dateIn,
  dateProblem,
  knownSources,
  sourceLine,
  titleProblem,
} from '../../../client/src/notes/sourceText.ts'
import type { Note } from '../../../server/src/lsp/protocol.ts'
import { chinese, english } from '../translations.ts'

describe('the source of a verified figure', () => {
  it('has a title', () => {
    for (const empty of ['', '  ', '　']) strictEqual(titleProblem(empty, chinese), '请写明出处')
    strictEqual(titleProblem('2025年平川省统计公报', chinese), undefined)
  })

  const addresses: readonly (readonly [string, boolean])[] = [
    ['', true],
    ['https://example.org/公报?年=2025', true],
    ['http://example.org', true],
    ['资料/2025公报.pdf', true],
    ['公报（初稿）.md', true],
    ['https://', false],
    ['command:workbench.action.quit', false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['vscode://x/y', false],
    ['/etc/passwd', false],
    ['\\\\server\\share', false],
    ['../外面.md', false],
    ['资料/../../外面.md', false],
    ['资料\\..\\..\\外面.md', false],
    ['c:\\外面.md', false],
  ]
  for (const [address, isGood] of addresses)
    it(`${isGood ? 'may be found' : 'is not found'} at “${address}”`, () =>
      strictEqual(addressProblem(address, english) === undefined, isGood))

  const dates: readonly (readonly [string, string | undefined])[] = [
    ['', undefined],
    ['2026', undefined],
    ['2026-02', undefined],
    [' 2026-02-10 ', undefined],
    ['2026-11-21', undefined],
    ['2026-11-22', '这一日期尚未到来'],
    ['2027', '这一日期尚未到来'],
    ['2026-02-30', '日期写作 2026-02-10、2026-02 或 2026'],
    ['2026-13', '日期写作 2026-02-10、2026-02 或 2026'],
    ['2026年2月10日', '日期写作 2026-02-10、2026-02 或 2026'],
    ['去年', '日期写作 2026-02-10、2026-02 或 2026'],
  ]
  for (const [date, problem] of dates)
    it(`dated “${date}”: ${problem ?? 'good'}`, () => strictEqual(dateProblem(date, '2026-11-21', chinese), problem))

  it('a date that the title names is offered', () => {
    deepStrictEqual(
      ['2026年2月10日统计公报', '公报（2026-02-10）', '2026.2.10公告', '2025年统计公报', '2026年2月30日', '公报'].map(
        dateIn,
      ),
      ['2026-02-10', '2026-02-10', '2026-02-10', '', '', ''],
    )
  })

  it('sources are offered once each, the latest first', () => {
    const verified = (title: string, at: string) =>
      ({ verified: { title, address: '', date: '', by: '', at, words: '' } }) as unknown as Note
    const notes = [
      verified('甲', '2026-01'),
      verified('乙', '2026-03'),
      verified('甲', '2026-02'),
      { verified: null } as Note,
    ]
    deepStrictEqual(
      knownSources(notes).map(({ title }) => title),
      ['乙', '甲'],
    )
  })

  it('is told in one line', () => {
    strictEqual(sourceLine({ title: '公报', address: 'https://a.cn', date: '2026' }), '公报 · 2026 · https://a.cn')
    strictEqual(sourceLine({ title: '公报', address: '', date: '' }), '公报')
  })
})
