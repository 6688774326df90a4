import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { coalesced } from '../../client/src/coalesce.ts'
import { findingEntries } from '../../client/src/findingList.ts'
import { changedSettings, issueText } from '../../client/src/issueText.ts'
import { staleEntries, stalePlaces } from '../../client/src/staleList.ts'
import { ruleTexts } from '../../client/src/views/ruleTexts.ts'
import { chinese } from './translations.ts'

const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
})

describe('findings to choose from', () => {
  const diagnostics = [
    { range: range(4, 0, 6), severity: 1, code: 'sum-mismatch', message: '分项之和与总数不符' },
    { range: range(1, 10, 18), severity: 3, message: '概数重复' },
  ]
  it('of a file: in order of the text, with severity, code and line', () =>
    deepStrictEqual(
      findingEntries(diagnostics, null, chinese).map(({ label, description }) => [label, description]),
      [
        ['$(info) 概数重复', '第 2 行'],
        ['$(error) 分项之和与总数不符', 'sum-mismatch · 第 5 行'],
      ],
    ))
  const cases: [name: string, selection: ReturnType<typeof range>, count: number][] = [
    ['within the figure', range(1, 12, 13), 1],
    ['that ends where the figure begins', range(1, 3, 10), 1],
    ['before the figure', range(1, 3, 9), 0],
    ['on a line between', range(2, 0, 20), 0],
    ['over all', { start: range(0, 0, 0).start, end: range(9, 0, 0).start }, 2],
  ]
  for (const [name, selection, count] of cases)
    it(`of a selection ${name}`, () => strictEqual(findingEntries(diagnostics, selection, chinese).length, count))
})

describe('words of an article in a list to choose from', () => {
  const words = '$(bug)[查](command:workbench.action.quit)'
  const inert = '$\u200b(bug)[查]\u200b(command:workbench.action.quit)'

  it('are no icon and no link in a finding; the icon of its severity stays one', () => {
    const [entry] = findingEntries([{ range: range(0, 0, 1), severity: 1, code: words, message: words }], null, chinese)
    deepStrictEqual([entry?.label, entry?.description], [`$(error) ${inert}`, `${inert} · 第 1 行`])
  })

  it('are no icon and no link in a stale mention', () => {
    const place = { label: words, location: { uri: 'file:///a.md', range: range(0, 0, 1) } }
    const entries = staleEntries([{ ...place, was: words, is: words, mentions: [place] }], chinese)
    deepStrictEqual(
      entries.map(({ label, description }) => [label, description]),
      [
        [`${inert} 已改为 ${inert}`, ''],
        [inert, `仍为 ${inert}`],
      ],
    )
  })
})

describe('stale mentions to choose from', () => {
  const place = { label: '《公报》第3段', location: { uri: 'file:///a.md', range: range(0, 0, 1) } }
  const change = { ...place, was: '1.1万亿元', is: '1.2万亿元', mentions: [place, place] }

  it('what was changed heads the places that still say it', () => {
    deepStrictEqual(
      staleEntries([change], chinese).map(({ label, description, place: leads }) => [
        label,
        description,
        leads !== null,
      ]),
      [
        ['1.1万亿元 已改为 1.2万亿元', '', false],
        ['《公报》第3段', '仍为 1.1万亿元', true],
        ['《公报》第3段', '仍为 1.1万亿元', true],
      ],
    )
    strictEqual(stalePlaces([change, change]), 4)
  })
})

describe('the report of a problem', () => {
  it('tells versions, counts and changed settings, and no name of a file', () => {
    const skipped = [{ path: '机密/稿件.txt', reason: '文件过大' }]
    const status = { state: 'ready', done: 1, total: 1, articles: 1, figures: 7, findings: 2 } as const
    const counts = { numerals: 9, understood: 8, unresolvedPeriods: 0 }
    const text = issueText(
      {
        extension: '1.2.3',
        editor: '1.100',
        system: 'linux',
        language: 'zh-cn',
        settings: { 'jiaokan.codeLens': true },
        status: { ...status, ...counts, skipped },
      },
      chinese,
    )
    for (const part of ['Jiaokan 1.2.3', 'figures: 7', 'skipped: 1', '"jiaokan.codeLens": true', '尚未发送'])
      ok(text.includes(part), part)
    ok(!text.includes('机密'))
  })

  it('settings that are as they were are left out', () =>
    deepStrictEqual(
      changedSettings([
        { key: 'a', defaultValue: [], value: [] },
        { key: 'b', defaultValue: true, value: false },
      ]),
      { b: false },
    ))
})

describe('the text of a rule', () => {
  const manifest = {
    contributes: {
      configuration: { properties: { 'jiaokan.rules': { properties: { 'sum-mismatch': { description: '分项' } } } } },
    },
  }
  it('is what its setting says', () => strictEqual(ruleTexts(manifest)('sum-mismatch'), '分项'))
  it('is its code where nothing says it', () => strictEqual(ruleTexts({})('sum-mismatch'), 'sum-mismatch'))
})

describe('many calls in a row', () => {
  it('become one, and steady calls do not put it off for ever', async () => {
    let runs = 0
    const one = coalesced(() => runs++, 20, 60)
    for (let call = 0; call < 5; call++) one.call()
    await new Promise((resolve) => setTimeout(resolve, 50))
    strictEqual(runs, 1)
    const steady = setInterval(() => one.call(), 5)
    await new Promise((resolve) => setTimeout(resolve, 150))
    clearInterval(steady)
    one.dispose()
    ok(runs >= 2, `${runs}`)
  })
})
