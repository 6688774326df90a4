import assert from 'node:assert/strict'
import { documentSymbols, type DocumentSymbol } from '../../server/src/features/documentSymbols.ts'
import { workspaceSymbols } from '../../server/src/features/workspaceSymbols.ts'
import type { Format } from '../../server/src/model/document.ts'
import { buildArticle, buildCorpus, type ArticleParts, type Paragraph } from '../support/featureBuilders.ts'

/** One line per symbol, indented as it is nested. */
const outline = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ kind, name, detail, children }) => [
    `${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` | ${detail}`}`,
    ...outline(children, depth + 1),
  ])
const isNested = (symbol: DocumentSymbol): boolean =>
  symbol.span.start <= symbol.selection.start &&
  symbol.selection.end <= symbol.span.end &&
  symbol.children.every(
    (child) => symbol.span.start <= child.span.start && child.span.end <= symbol.span.end && isNested(child),
  )
const paragraphs: readonly Paragraph[] = [
  { text: '数字服务开新局', level: 1 },
  { text: '一、总体', level: 2 },
  {
    text: '省政府印发《行动计划》，上半年出口额1.1万亿元。',
    figures: [{ text: '1.1万亿元', indicator: '数字服务出口额', period: '2023-S1' }],
    titles: [{ title: '行动计划', issuer: '省政府' }],
  },
  { text: '（一）企业', level: 3 },
  { text: '企业3家。', figures: [{ text: '3家' }] },
  { text: '二、展望', level: 2 },
  { text: '到2027年达5家。', figures: [{ text: '5家', indicator: '企业数', relativePeriod: '到后年' }] },
]
const digest = (format: Format, parts: Partial<ArticleParts> = {}) =>
  buildArticle({ path: '甲/页.txt', format, titles: ['数字服务开新局'], paragraphs, ...parts })

describe('symbols of a document', () => {
  it('plain text: the article, its headings as they are nested, figures and titles beneath', () => {
    const symbols = documentSymbols(digest('plaintext'), 'zh')
    assert.deepEqual(outline(symbols), [
      'article 数字服务开新局',
      '  heading 一、总体',
      '    title 《行动计划》 | 省政府',
      '    figure 1.1万亿元 | 数字服务出口额 · 2023年上半年',
      '    heading （一）企业',
      '      figure 3家',
      '  heading 二、展望',
      '    figure 5家 | 企业数 · 到后年',
    ])
    assert.ok(symbols.every(isNested))
  })
  it('Markdown: no headings, as VS Code has its own outline', () => {
    assert.deepEqual(outline(documentSymbols(digest('markdown'), 'en')), [
      'title 《行动计划》 | 省政府',
      'figure 1.1万亿元 | 数字服务出口额 · first half of 2023',
      'figure 3家',
      'figure 5家 | 企业数 · 到后年',
    ])
  })
  it('several articles are kept apart, where they are interleaved too', () => {
    const page: readonly Paragraph[] = [
      { text: '甲文3家。', article: 0, figures: [{ text: '3家' }] },
      { text: '乙文4家。', article: 1, figures: [{ text: '4家' }] },
      { text: '甲文5家。', article: 0, figures: [{ text: '5家' }] },
    ]
    const symbols = documentSymbols(
      digest('markdown', { titles: ['甲文', null], paragraphs: page, date: '2023' }),
      'zh',
    )
    assert.deepEqual(outline(symbols), [
      'article 甲文 | 2023',
      '  figure 3家',
      '  figure 5家',
      'article 页 | 2023',
      '  figure 4家',
    ])
    assert.ok(symbols.every(isNested))
  })
  it('an empty document has none', () => {
    assert.deepEqual(documentSymbols(buildArticle({ path: '空.txt', titles: [], paragraphs: [] }), 'zh'), [])
  })
})

describe('symbols of the corpus', () => {
  const snapshot = buildCorpus(
    { path: '乙.txt', paragraphs: paragraphs.slice(1) },
    {
      path: '甲.txt',
      paragraphs: [
        { text: '《行动计划》', titles: [{ title: '行动计划' }] },
        {
          text: '数字贸易综合改革区（以下简称“数贸区”）',
          entities: [
            { name: '数字贸易综合改革区', type: 'programme' },
            { name: '数贸区', canonical: '数字贸易综合改革区', type: 'programme', defines: true },
          ],
        },
      ],
    },
  )
  const search = (query: string): string[] =>
    workspaceSymbols(snapshot, query, 'zh').map(({ name, kind, container }) => `${kind} ${name} | ${container}`)

  it('finds figures by indicator and by text, letter by letter', () => {
    const found = ['figure 1.1万亿元 数字服务出口额 · 2023年上半年 | 乙 第2段']
    for (const query of ['出口额', '1.1万亿', '服务出口 2023', '１.１万亿元'])
      assert.deepEqual(search(query), found, query)
  })
  it('a title stands once and leads to its first mention with issuer', () => {
    assert.deepEqual(search('行动'), ['title 《行动计划》 | 乙 第2段'])
  })
  it('a name stands once under its full form, and its short form finds it', () => {
    for (const query of ['综合改革', '数贸区'])
      assert.deepEqual(search(query), ['entity 数字贸易综合改革区 | 甲 第2段'], query)
  })
  it('puts the better match first', () => {
    assert.deepEqual(
      search('3').map((line) => line.split(' ')[1]),
      ['3家', '1.1万亿元'],
    )
  })
  it('finds nothing where the letters are not there in order', () => assert.deepEqual(search('额出'), []))
  it('is capped at 200, and the same every time', () => {
    const many = buildCorpus(
      ...Array.from({ length: 250 }, (_, index) => ({
        path: `${index}.txt`,
        paragraphs: [{ text: '企业3家。', figures: [{ text: '3家' }] }],
      })),
    )
    const found = workspaceSymbols(many, '', 'zh')
    assert.equal(found.length, 200)
    assert.deepEqual(workspaceSymbols(many, '', 'zh'), found)
    assert.deepEqual(
      found.map((symbol) => symbol.place.path),
      found.map((symbol) => symbol.place.path).sort(),
    )
  })
})
