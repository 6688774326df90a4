// Writing one thing more into jiaokan.yaml leaves what stands there as it is.
import assert from 'node:assert/strict'
import { changedConfiguration } from '../../server/src/config/change.ts'
import { readConfiguration } from '../../server/src/config/readConfiguration.ts'
import type { SettlementChange } from '../../server/src/model/settlement.ts'

const written = (text: string, change: SettlementChange) => {
  const made = changedConfiguration(text, change)
  return made && text.slice(0, made.start) + made.text + text.slice(made.end)
}
const ignore: SettlementChange = {
  kind: 'ignore',
  entry: { fingerprint: '0123456789abcdef', path: 'a.txt', rules: [], reason: '已核' },
}

describe('changedConfiguration', () => {
  const texts = [
    '',
    '# 只有注释\n',
    'lang: zh',
    'lang: zh # 中文\n\n# 说明\nignore:\n  - path: b # 草稿\n    reason: 旧\n',
    'ignore: []\n',
  ]
  for (const text of texts)
    it(`adds to ${JSON.stringify(text)}`, () => {
      const after = written(text, ignore)!
      const before = readConfiguration(text).settings
      const { settings, problems } = readConfiguration(after)
      assert.deepEqual(problems, [])
      assert.deepEqual(
        settings.ignore.map(({ path }) => path),
        [...before.ignore.map(({ path }) => path), 'a.txt'],
      )
      assert.equal(settings.lang, before.lang)
      for (const comment of text.match(/#[^\n]*/g) ?? []) assert.ok(after.includes(comment), comment)
    })

  it('joins names, and severities', () => {
    const alias: SettlementChange = { kind: 'alias', of: 'entities', name: '商务部', other: '商务主管部门' }
    const aliases = 'aliases:\n  entities:\n    商务部: 外贸主管部门\n'
    const { settings } = readConfiguration(written(aliases, alias)!)
    assert.deepEqual(settings.aliases.entities, { 外贸主管部门: '商务部', 商务主管部门: '商务部' })
    const indicator: SettlementChange = { kind: 'alias', of: 'indicators', name: '进出口总额', other: '外贸规模' }
    const { settings: both } = readConfiguration(written(aliases, indicator)!)
    assert.deepEqual(both.aliases.indicators, { 外贸规模: '进出口总额' })
    assert.deepEqual(readConfiguration(written('', indicator)!).settings.aliases.indicators, { 外贸规模: '进出口总额' })
    const off = written('rules:\n  value-conflict: hint\n', { kind: 'off', rule: 'sum-mismatch' })!
    assert.deepEqual(readConfiguration(off).settings.rules, { 'value-conflict': 'hint', 'sum-mismatch': 'off' })
  })

  it('joins dates, a path with dots included', () => {
    const date: SettlementChange = { kind: 'date', entry: { path: '讲稿/a.b.txt', date: '2026' } }
    for (const text of ['', 'lang: zh\n', 'date:\n  c.txt: 2023-08-31\n']) {
      const { settings, problems } = readConfiguration(written(text, date)!)
      assert.deepEqual(problems, [])
      assert.deepEqual(settings.date.at(-1), date.entry)
    }
  })

  it('a numeric fingerprint stays a text', () => {
    const entry = { fingerprint: '0000000000000012', path: null, rules: [], reason: '已核' }
    const numeric = written('', { kind: 'ignore', entry })!
    assert.equal(readConfiguration(numeric).settings.ignore[0]?.fingerprint, '0000000000000012')
  })

  it('writes nothing into what is no map', () => {
    for (const text of ['- a\n', 'a: [\n', '一句话']) assert.equal(changedConfiguration(text, ignore), null)
  })
})
