import assert from 'node:assert/strict'
import { codeLenses } from '../../server/src/features/codeLenses.ts'
import { documentLinks } from '../../server/src/features/documentLinks.ts'
import { inlayHints } from '../../server/src/features/inlayHints.ts'
import { typeDefinition } from '../../server/src/features/typeDefinition.ts'
import { corpusOf } from '../support/featureCorpus.ts'
import { readMarked } from '../support/marked.ts'

/** The first file with what its hints say in 〔〕. */
function withHints(source: string): string {
  const marked = readMarked(source)
  const { path, text } = marked.files[0]!
  const digest = corpusOf(marked).digests.get(path)!
  const hints = inlayHints(digest, { start: 0, end: text.length }, 'zh')
  return hints.reduceRight(
    (shown, { offset, text: hint }) => `${shown.slice(0, offset)}〔${hint}〕${shown.slice(offset)}`,
    text,
  )
}

describe('inlay hints', () => {
  const texts: Record<string, string> = {
    'the value as it is read': '全省出口52500亿元〔= 5.25万亿元〕，占比近七成〔= 70%〕。',
    'both ends of a range': '投资12000至15000亿元〔= 1.2～1.5 万亿元〕。',
    'none where the print says it already':
      '新增企业132家，出口１．１万亿元，产值1,286.4亿元，订单3万余件，机构3至5家。',
    'none where only the unit stands elsewhere':
      '| 指标 | 增速（%） | 数额（亿元） |\n| --- | --- | --- |\n| 出口 | 39 | 325.60 |\n| 进口 | 4.0 | 12000〔= 1.2万亿元〕 |\n\n新增12、15家。',
    'none where only the form differs': '增长6.0%，占比30%以上，两个园区，五年，500多万人，十二条〔= 12条〕。',
    'what a relative period means': '---\ndate: 2023-08-01\n---\n今年上半年〔2023年上半年〕，企业增加32家。',
    'none for a period that says its year': '2023年上半年，企业增加32家。',
  }
  for (const [name, expected] of Object.entries(texts))
    it(name, () => assert.equal(withHints(expected.replace(/〔[^〕]*〕/g, '')), expected))
  it('only in the range that is asked for, with the value to its last digit', () => {
    const marked = readMarked('出口11000亿元，进口12000亿元。')
    const digest = corpusOf(marked).digests.get('正文.md')!
    const [hint, ...more] = inlayHints(digest, { start: 11, end: 20 }, 'zh')
    assert.deepEqual([hint?.text, hint?.detail?.replace(/\s/g, ''), more.length], ['= 1.2万亿元', '1200000000000元', 0])
  })
})

describe('code lenses', () => {
  it('count figures, mentions elsewhere and conflicts above the article and each section', () => {
    const snapshot = corpusOf(
      readMarked(`@@ 甲.md
# 外贸情况

2023年江苏省进出口总额5.25万亿元，出口3.37万亿元。

## 企业

2023年江苏省外贸企业7.1万家。
@@ 乙.md
2023年江苏省进出口总额52500亿元。
`),
    )
    const lenses = codeLenses(snapshot, '甲.md', ({ kind, ordinal }) => kind === 'figure' && ordinal === 1)
    const text = snapshot.digests.get('甲.md')!.document.text
    assert.deepEqual(
      lenses.map(({ span, figures, mentions, conflicts, firstConflict }) => [
        text.slice(span.start, span.end),
        figures,
        mentions,
        conflicts,
        firstConflict && text.slice(firstConflict.start, firstConflict.end),
      ]),
      [
        ['外贸情况', 3, 1, 1, '3.37万亿元'],
        ['企业', 1, 0, 0, null],
      ],
    )
  })
  it('are silent over a text without figures', () =>
    assert.deepEqual(
      codeLenses(corpusOf(readMarked('# 前言\n\n形势向好。')), '正文.md', () => false),
      [],
    ))
})

describe('links from titles', () => {
  it('lead to the file that holds the document, from its short form too; not from the file to itself', () => {
    const snapshot = corpusOf(
      readMarked(`@@ 稿.md
省政府印发《关于促进数字服务发展的意见》（以下简称《意见》）。《意见》明确三项任务，衔接《关于他事的通知》。
@@ 关于促进数字服务发展的意见.md
各市落实《关于促进数字服务发展的意见》。
`),
    )
    const text = snapshot.digests.get('稿.md')!.document.text
    const links = documentLinks(snapshot, '稿.md').map(({ span, target }) => [
      text.slice(span.start, span.end),
      target.path,
    ])
    const file = '关于促进数字服务发展的意见.md'
    assert.deepEqual(links, [
      ['《关于促进数字服务发展的意见》', file],
      ['《意见》', file],
      ['《意见》', file],
    ])
    assert.deepEqual(documentLinks(snapshot, file), [])
  })
})

describe('type definition', () => {
  const found = (source: string): string[] => {
    const marked = readMarked(source)
    const snapshot = corpusOf(marked)
    return typeDefinition(snapshot, marked.cursor!.path, marked.cursor!.offset).map(
      ({ path, span }) => `${path} ${snapshot.digests.get(path)!.document.text.slice(span.start, span.end)}`,
    )
  }
  it('of a figure: the indicator at its first full statement, then its other periods', () =>
    assert.deepEqual(
      found(`@@ 甲.md
---
date: 2024-02-01
---
2023年江苏省进出口总额5‸.25万亿元。
@@ 乙.md
---
date: 2022-02-01
---
2021年江苏省进出口总额5.21万亿元。
@@ 丙.md
---
date: 2023-02-01
---
2022年江苏省进出口总额5.45万亿元。
`),
      ['乙.md 5.21万亿元', '丙.md 5.45万亿元', '甲.md 5.25万亿元'],
    ))
  it('of a short form: where it is defined', () =>
    assert.deepEqual(found('设立跨境电子商务综合试验区（以下简称“跨境综试区”）。推动跨境‸综试区扩围。'), [
      '正文.md 跨境综试区',
    ]))
  it('of a figure of nothing known: nothing', () => assert.deepEqual(found('共3‸家。'), []))
})
