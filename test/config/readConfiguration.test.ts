// jiaokan.yaml: what counts, and one line for each thing that does not.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readConfiguration } from '../../server/src/config/readConfiguration.ts'
import { emptyConfiguration } from '../../server/src/config/schema.ts'

const lines = (text: string) =>
  readConfiguration(text).problems.map(({ line, kind, message }) => `${line} ${kind} ${message.zh}`)

describe('readConfiguration', () => {
  it('reads every setting', () => {
    const text = `# 设置
lang: en
rules:
  value-conflict: error
  name-variant: off
include: [稿件, "**/*.md"]
exclude: 草稿
maxFindingsPerFile: 20
aliases:
  indicators:
    进出口总额: [外贸规模, 进出口规模]
  entities:
    跨境电子商务综合试验区: 综试区
definitions:
  - name: 海关口径
    indicator: 进出口总额
    source: 海关总署
    reason: 与商务部口径不同
authorities:
  - 公报/**
  - title: "*统计公报"
date:
  讲稿/a.txt: 2023-08-31
  讲稿/**: 2023
ignore:
  - fingerprint: 0123456789abcdef
    path: 稿件/a.txt
    reason: 已核
  - path: 草稿/**
    rules: name-variant
    reason: 未定稿
baseline: jiaokan-baseline.json
stages: [编辑, 主编]
`
    assert.deepEqual(readConfiguration(text), {
      settings: {
        lang: 'en',
        rules: { 'value-conflict': 'error', 'name-variant': 'off' },
        include: ['稿件', '**/*.md'],
        exclude: ['草稿'],
        maxFindingsPerFile: 20,
        aliases: {
          indicators: { 外贸规模: '进出口总额', 进出口规模: '进出口总额' },
          entities: { 综试区: '跨境电子商务综合试验区' },
        },
        definitions: [
          { name: '海关口径', indicator: '进出口总额', source: '海关总署', path: null, scope: null, period: null },
        ],
        authorities: [
          { path: '公报/**', title: null },
          { path: null, title: '*统计公报' },
        ],
        date: [
          { path: '讲稿/a.txt', date: '2023-08-31' },
          { path: '讲稿/**', date: '2023' },
        ],
        ignore: [
          { fingerprint: '0123456789abcdef', path: '稿件/a.txt', rules: [], reason: '已核', line: 26 },
          { fingerprint: null, path: '草稿/**', rules: ['name-variant'], reason: '未定稿', line: 29 },
        ],
        baseline: 'jiaokan-baseline.json',
        stages: ['编辑', '主编'],
      },
      problems: [],
    })
  })

  for (const text of ['', '\n', '# 空\n', 'lang:\nrules:\ninclude:\n', '---\n', '~'])
    it(`takes ${JSON.stringify(text)} as nothing said`, () =>
      assert.deepEqual(readConfiguration(text), { settings: emptyConfiguration, problems: [] }))

  const wrong: [string, string[]][] = [
    ['colour: red\nlang: zh\n', ['1 unknown 未知的设置“colour”，未采用']],
    ['\nlang: fr', ['2 invalid “lang”应为zh 或 en，而不是"fr"，未采用']],
    ['maxFindingsPerFile: 0', ['1 invalid “maxFindingsPerFile”应为不小于1的整数，而不是0，未采用']],
    ['include:\n  - a\n  - 3\n', ['1 invalid “include”应为文件夹名或通配符的列表，而不是["a",3]，未采用']],
    ['rules: strict', ['1 invalid “rules”应为“规则: 级别”各一行，而不是"strict"，未采用']],
    [
      'rules:\n  value-conflict: loud\n  no-such-rule: off\n  sum-mismatch:\n',
      [
        '2 invalid “rules.value-conflict”应为error、warning、information、hint 或 off，而不是"loud"，未采用',
        '3 unknown 没有“no-such-rule”这条规则，未采用',
        '4 invalid “rules.sum-mismatch”应为error、warning、information、hint 或 off，而不是null，未采用',
      ],
    ],
    [
      'ignore:\n  - reason: 已核\n',
      ['2 invalid “ignore[0]”应为reason 与 fingerprint（16位）或 path，另可有 rules，而不是{"reason":"已核"}，未采用'],
    ],
    [
      'definitions:\n  - name: 甲\n    indicater: 乙\n',
      [
        '2 invalid “definitions[0]”应为name 与 indicator，另可有 source、path、scope、period、reason，而不是{"name":"甲","indicater":"乙"}，未采用',
      ],
    ],
    ['authorities: {path: a}\n', ['1 invalid “authorities”应为路径或篇名的列表，而不是{"path":"a"}，未采用']],
    [
      'aliases:\n  places: {}\n  entities: 综试区\n',
      [
        '2 unknown 未知的设置“aliases.places”，未采用',
        '3 invalid “aliases.entities”应为“正名: [其他写法]”各一行，而不是"综试区"，未采用',
      ],
    ],
    ['date: 2023-08-31\n', ['1 invalid “date”应为“文件或通配符: 日期”各一行，而不是"2023-08-31"，未采用']],
    [
      'date:\n  a.txt: 2023-02-30\n  b.txt: 2023-08\n  c.txt: 去年\n  d.txt: 1.5\n',
      [
        '2 invalid “date.a.txt”应为存在的日期，如 2023-08-31、2023-08 或 2023，而不是"2023-02-30"，未采用',
        '4 invalid “date.c.txt”应为存在的日期，如 2023-08-31、2023-08 或 2023，而不是"去年"，未采用',
        '5 invalid “date.d.txt”应为存在的日期，如 2023-08-31、2023-08 或 2023，而不是1.5，未采用',
      ],
    ],
    ['- 一\n- 二\n', ['1 invalid 应为“键: 值”各一行，全文未采用']],
    ['只是一句话', ['1 invalid 应为“键: 值”各一行，全文未采用']],
  ]
  for (const [text, expected] of wrong)
    it(`names what is wrong in ${JSON.stringify(text)}`, () => assert.deepEqual(lines(text), expected))

  it('keeps what is right beside what is wrong', () => {
    const { settings } = readConfiguration('lang: en\nexclude: 3\nrules:\n  x: off\n  unit-misuse: hint\n')
    assert.deepEqual(settings, { ...emptyConfiguration, lang: 'en', rules: { 'unit-misuse': 'hint' } })
  })

  it('says in one line where broken YAML breaks', () => {
    for (const text of ['lang: zh\nrules: [a\n', 'a: 1\n\tb: 2\n', 'lang: zh\nlang: en\n', '"']) {
      const { settings, problems } = readConfiguration(text)
      assert.deepEqual(settings, emptyConfiguration)
      assert.equal(problems.length, 1)
      assert.match(problems[0]!.message.zh, /^不是有效的YAML/)
      assert.ok(!problems[0]!.message.zh.includes('\n'))
      assert.ok(problems[0]!.line >= 1)
    }
  })

  it('unfolds no bomb of aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (let name = 98; name < 108; name++) {
      const before = String.fromCharCode(name - 1)
      bomb.push(`${String.fromCharCode(name)}: &${String.fromCharCode(name)} [${`*${before}, `.repeat(9)}*${before}]`)
    }
    const { settings } = readConfiguration(bomb.join('\n') + '\ninclude: *k\n')
    assert.deepEqual(settings, emptyConfiguration)
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        for (const problem of readConfiguration(text).problems) assert.ok(!/[\r\n]/.test(problem.message.zh))
      }),
      { numRuns: 100, seed: 20231104 },
    )
  })
})
