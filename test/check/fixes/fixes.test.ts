// What is offered for a finding, in which words and order, and what it writes.
import assert from 'node:assert/strict'
import { applyFix, checkFiles, offeredFixes } from '../../support/fixes.ts'
import { readMarked } from '../../support/marked.ts'

/** The titles of what is offered for the finding at the mark; ★ is preferred, ∀ goes into fix-all. */
function offers(source: string, kinds = /^(?:copy|compute|reword|bracket|adopt|define)$/): string[] {
  const { files, targets } = readMarked(source)
  const checked = checkFiles(files)
  return offeredFixes(checked)
    .filter(({ finding, fix }) => finding.at.path === targets[0]!.path && kinds.test(fix.kind))
    .map(({ fix }) => `${fix.title.zh}${fix.preferred ? '★' : ''}${fix.lossFree ? '∀' : ''}`)
}

/** The text of the first file after the first fix of the kind. */
function fixed(source: string, kind: string): string {
  const { files } = readMarked(source)
  const offered = offeredFixes(checkFiles(files)).find(({ fix }) => fix.kind === kind)
  assert.ok(offered, `no fix of the kind ${kind}`)
  const { files: after, yaml } = applyFix(files, offered.fix)
  return yaml || after[0]!.text
}

describe('fixes', () => {
  const computed: [string, string, string][] = [
    [
      'the rate in its own precision',
      '2022年，平川省软件业务收入100.0亿元。2023年，平川省软件业务收入115.0亿元，同比增长⟦18.6%⟧。',
      '15.0%',
    ],
    [
      'full-width digits',
      '2022年，平川省软件业务收入100.0亿元。2023年，平川省软件业务收入115.0亿元，同比增长⟦１８．６%⟧。',
      '１５．０%',
    ],
    [
      'an average annual rate',
      '平川省快递业务量从2017年的40亿件增加到2022年的64.4亿件，年均增长⟦15.2%⟧。',
      '年均增长10.0%',
    ],
    [
      'so much a head',
      '2023年，平川省地区生产总值5200亿元，年末常住人口650万人，人均地区生产总值⟦90000元⟧。',
      '80000元',
    ],
    [
      'the whole in its own magnitude',
      '2023年，平川省货物贸易进出口总额⟦1.9万亿元⟧，其中出口9000亿元，进口5000亿元。',
      '1.4万亿元',
    ],
  ]
  for (const [name, source, value] of computed)
    it(`computes ${name}`, () => assert.ok(fixed(source, 'compute').includes(value), fixed(source, 'compute')))

  it('computes a part of a sum where the whole is as exact', () => {
    const source = '2023年，平川省货物贸易进出口总额⟦1386.2亿元⟧，其中出口839.8亿元，进口564.4亿元。'
    assert.deepEqual(offers(source), [
      '改为1404.2亿元（按本段的839.8亿元、564.4亿元推算）',
      '把839.8亿元改为821.8亿元（按1386.2亿元、564.4亿元推算）',
      '把564.4亿元改为546.4亿元（按1386.2亿元、839.8亿元推算）',
    ])
    const rough = '2023年，平川省货物贸易进出口总额⟦1.9万亿元⟧，其中出口9012亿元，进口5104亿元。'
    assert.equal(offers(rough).length, 1)
  })

  it('says where a value is from, and offers to let the other one count', () =>
    assert.deepEqual(
      offers(`
@@ 甲.md
2023年，平川省软件业务收入⟦3.64万亿元⟧。
@@ 乙.md
2023年，平川省软件业务收入3.46万亿元。
`),
      ['改为3.46万亿元（同乙第1段）', '以此处为准，把他处1处改为3.64万亿元'],
    ))

  it('offers no value that would contradict something else', () =>
    assert.deepEqual(
      offers(`
@@ 甲.md
2023年，平川省软件业务收入⟦3.64万亿元⟧。
@@ 乙.md
2023年，平川省软件业务收入3.46万亿元。
@@ 丙.md
2023年，平川省软件业务收入3.55万亿元。
`),
      ['以此处为准，把他处2处改为3.64万亿元'],
    ))

  it('prefers only what is provably right', () =>
    assert.deepEqual(
      offers(`
@@ 甲.md
目前，⟦跨境电商电子商务综合试验区⟧内企业增多。
@@ 乙.md
跨境电子商务综合试验区扩大，跨境电子商务综合试验区已有百家企业。
`),
      ['改为跨境电子商务综合试验区（同乙第1段）★∀'],
    ))

  it('sets title marks right', () => {
    assert.match(
      fixed('按照《关于贯彻《促进农村电商发展的意见》的通知》办理。', 'bracket'),
      /贯彻〈促进农村电商发展的意见〉的通知/,
    )
    const source = '@@ 甲.md\n根据《平川省数字贸易促进条例办理。\n@@ 乙.md\n《平川省数字贸易促进条例》施行。\n'
    assert.match(fixed(source, 'bracket'), /^根据《平川省数字贸易促进条例》办理/)
  })

  it('comments above a paragraph, and at the end of the line inside one or in a table', () => {
    const cost = '2023年，平川省物流成本2100万元，下降6个百分点。'
    assert.equal(
      fixed(`# 题\n\n${cost}\n`, 'ignore-here'),
      `# 题\n\n<!-- jiaokan-disable-next-line unit-misuse 理由待补 -->\n${cost}\n`,
    )
    assert.equal(
      fixed(`先说一句。\n${cost}\n`, 'ignore-here'),
      `先说一句。\n${cost} <!-- jiaokan-disable-line unit-misuse 理由待补 -->\n`,
    )
  })

  it('writes entries for plain text, definitions and names into jiaokan.yaml', () => {
    const cost = '@@ 甲.txt\n2023年，平川省物流成本2100万元，下降6个百分点。\n'
    assert.match(
      fixed(cost, 'ignore-here'),
      /^ignore:\n {2}- fingerprint: "?[0-9a-f]{16}"?\n {4}path: 甲.txt\n {4}reason: 理由待补\n$/,
    )
    assert.equal(
      fixed(cost, 'ignore-file'),
      'ignore:\n  - path: 甲.txt\n    rules:\n      - unit-misuse\n    reason: 理由待补\n',
    )
    assert.equal(fixed(cost, 'ignore-project'), 'rules:\n  unit-misuse: off\n')
    const conflict =
      '@@ 甲.md\n2023年，平川省软件业务收入3.64万亿元。\n@@ 乙.md\n2023年，平川省软件业务收入3.46万亿元。\n'
    assert.match(fixed(conflict, 'definition'), /^definitions:\n {2}- name: [甲乙]口径\n {4}indicator: 软件业务收入\n/)
  })

  it('offers what settles last, in one order', () => {
    const kinds = (source: string) => {
      const { files } = readMarked(source)
      return offeredFixes(checkFiles(files))
        .filter(({ finding }) => finding.at.path === '甲.md')
        .map(({ fix }) => fix.kind)
    }
    assert.deepEqual(
      kinds('@@ 甲.md\n2023年，平川省软件业务收入3.64万亿元。\n@@ 乙.md\n2023年，平川省软件业务收入3.46万亿元。\n'),
      ['copy', 'adopt', 'definition', 'ignore-here', 'ignore-file', 'ignore-project'],
    )
  })

  it('gives an article without a date the year that the others speak of', () => {
    const source = (year: string) => `
@@ 讲稿.txt
　　去年，平川省软件业务收入⟦3.46万亿元⟧。
@@ 公报.txt
　　${year}，平川省软件业务收入3.46万亿元。
`
    assert.deepEqual(offers(source('2025年'), /^date$/), [
      '注明本文为2026年（“去年”即2025年，同公报第1段；写入 jiaokan.yaml 的 date）',
    ])
    assert.equal(fixed(source('2025年'), 'date'), 'date:\n  讲稿.txt: "2026"\n')
  })

  it('proposes no year in which the values would contradict each other', () =>
    assert.deepEqual(
      offers(
        `
@@ 讲稿.txt
　　去年，平川省软件业务收入⟦3.46万亿元⟧。
@@ 公报.txt
　　2025年，平川省软件业务收入3.64万亿元。
`,
        /^date$/,
      ),
      [],
    ))

  it('takes the value of the ledger, in the unit of the place', () => {
    const entry =
      'jiaokan: 1\nledger:\n  - { indicator: 软件业务收入, scope: 平川省, period: 2023, value: 3.46万亿元 }\n'
    const files = [{ path: '甲.txt', text: '2023年，平川省软件业务收入36400亿元。' }]
    const offered = offeredFixes(checkFiles(files, '', entry)).find(({ fix }) => fix.kind === 'copy')
    assert.equal(offered?.fix.title.zh, '改为34600亿元（同台账）')
    assert.deepEqual(applyFix(files, offered.fix).files[0]?.text, '2023年，平川省软件业务收入34600亿元。')
    const hedged = [{ path: '甲.txt', text: '2023年，平川省软件业务收入超过36400亿元。' }]
    assert.ok(!offeredFixes(checkFiles(hedged, '', entry)).some(({ fix }) => fix.kind === 'copy'))
  })
})
