import assert from 'node:assert/strict'
import { parsed, texts, view } from './view.ts'

describe('Markdown', () => {
  const cases: readonly (readonly [what: string, source: string, passages: readonly string[]])[] = [
    ['passes over emphasis inside a figure', '增长**5.2**%，_出口_~~减少~~。', ['增长5.2%，出口减少。']],
    ['leaves a single tilde alone', '每户5~8万元，增长3~5个百分点。', ['每户5~8万元，增长3~5个百分点。']],
    ['leaves a multiplication alone', '面积为5*3，另有2*4。', ['面积为5*3，另有2*4。']],
    ['keeps the words of a link and not its address', '见[统计公报](http://a.cn/2023)所载。', ['见统计公报所载。']],
    ['ends a bare address at the first Chinese character', '见https://a.cn/2023，增长5%。', ['见，增长5%。']],
    ['leaves code, tags and images out', '增长`5.2`<b>6%</b>![图1](a.png)。', ['增长6%。']],
    ['keeps two numbers apart that a tag parts', '2023<br>100', ['2023 100']],
    ['drops the backslash of an escape', '增长5\\*2\\%。', ['增长5*2%。']],
    ['reads character references', '进出口&nbsp;&ldquo;双增&rdquo;，5&lt;6。', ['进出口“双增”，5<6。']],
    ['keeps the number of a line that looks like a list', '2023. 年出口增长5%。', ['2023.年出口增长5%。']],
    [
      'reads prose that is set in by four blanks',
      '正文。\n\n    去年出口增长5%，再创新高。',
      ['正文。', '去年出口增长5%，再创新高。'],
    ],
    ['leaves real code out', '正文。\n\n    let a = 1; console.log(a)\n\n```\n增长5%\n```', ['正文。']],
    ['joins soft line breaks', '出口总额1.69\n万亿元，增长\n5.2%。', ['出口总额1.69万亿元，增长5.2%。']],
    ['joins a soft line break before emphasis', '出口总额1\n**0.5**万亿元。', ['出口总额10.5万亿元。']],
    ['leaves the marks of a quotation out', '> 出口总额1.69\n> 万亿元，增长5%。', ['出口总额1.69万亿元，增长5%。']],
    ['reads the rest of a comment’s line', '<!-- 注 --> 出口增长5%。', ['出口增长5%。']],
    [
      'takes a paragraph over a rule for a paragraph',
      '出口增长5%。\n---\n进口增长3%。',
      ['出口增长5%。', '进口增长3%。'],
    ],
  ]
  for (const [what, source, passages] of cases) it(what, () => assert.deepEqual(texts(source, 'markdown'), passages))

  it('knows headings, items and paragraphs', () => {
    assert.deepEqual(view('# 外贸\n\n正文。\n\n- 出口增长5%\n- 进口增长3%\n\n## 展望\n\n1. 稳规模。\n', 'markdown'), [
      'heading1 外贸',
      'paragraph 正文。',
      'item 出口增长5%',
      'item 进口增长3%',
      'heading2 展望',
      'item 1.稳规模。',
    ])
  })

  it('reads print from a PDF as running sentences', () => {
    const source =
      '去年全省外贸进出口总额达到一万二千亿\n\n元，同比增长5.2%，规模再创历史新高，\n\n其中，民营企业进出口7000亿元，占比继\n\n续提升，成为外贸增长的主要力量。'
    assert.equal(texts(source, 'markdown').length, 1)
  })

  it('maps a text behind a byte-order mark', () => {
    const { passages } = parsed('\ufeff# 外贸\n\n增长5%。', 'markdown')
    assert.equal(passages[1]?.offsets[0], '\ufeff# 外贸\n\n'.length)
  })

  it('gives each cell of a table its heads, caption and unit', () => {
    const source = `表1 全省外贸情况（单位：亿元）

| 项目 | 2022年 | 增速（%） |
| --- | ---: | --- |
| 出口 | 8000 | **6.1** |
`
    const cells = parsed(source, 'markdown').passages.filter(({ kind }) => kind === 'cell')
    const caption = '表1全省外贸情况（单位：亿元）'
    assert.deepEqual(
      cells.map(({ text, cell }) => [text, cell?.rowHead, cell?.columnHead, cell?.caption, cell?.unit]),
      [
        ['项目', null, null, caption, null],
        ['2022年', null, null, caption, null],
        ['增速（%）', null, null, caption, null],
        ['出口', null, '项目', caption, '亿元'],
        ['8000', '出口', '2022年', caption, '亿元'],
        ['6.1', '出口', '增速（%）', caption, '%'],
      ],
    )
  })

  it('reads Markdown nested beyond reason as plain text', () => {
    assert.doesNotThrow(() => texts('> '.repeat(5000) + '增长5%', 'markdown'))
    assert.doesNotThrow(() => texts('1. '.repeat(5000) + '增长5%', 'markdown'))
  })
})
