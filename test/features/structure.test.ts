import assert from 'node:assert/strict'
import { foldingRanges } from '../../server/src/features/folding.ts'
import { selectionSpans } from '../../server/src/features/selection.ts'
import { corpusOf } from '../support/featureCorpus.ts'
import { readMarked } from '../support/marked.ts'

const report = `一季度外贸运行情况

一、总体情况

一季度，全省进出口总额1.1万亿元。其中出口8000亿元。

二、主要特点

民营企业活跃。
`

describe('folding ranges', () => {
  const folded = (path: string, text: string): string[] => {
    const digest = corpusOf({ files: [{ path, text }], targets: [], cursor: null }).digests.get(path)!
    return foldingRanges(digest).map(({ start, end }) => text.slice(start, end).replace(/\n+/g, '¶'))
  }
  it('of plain text: the article and its sections', () =>
    assert.deepEqual(folded('甲.txt', report), [
      '一季度外贸运行情况¶一、总体情况¶一季度，全省进出口总额1.1万亿元。其中出口8000亿元。¶二、主要特点¶民营企业活跃。',
      '一、总体情况¶一季度，全省进出口总额1.1万亿元。其中出口8000亿元。',
      '二、主要特点¶民营企业活跃。',
    ]))
  it('of Markdown: none, as the editor folds by headings itself', () =>
    assert.deepEqual(folded('甲.md', '# 情况\n\n一、总体情况\n\n## 特点\n\n民营企业活跃。\n'), []))
})

describe('selection grows', () => {
  const grown = (source: string): string[] => {
    const marked = readMarked(source)
    const { path, offset } = marked.cursor!
    const { text } = marked.files.find((file) => file.path === path)!
    return selectionSpans(corpusOf(marked), path, offset).map(({ start, end }) =>
      text.slice(start, end).replace(/\n+/g, '¶'),
    )
  }
  it('from the figure to its sentence, its paragraph, its section, the article and the document', () =>
    assert.deepEqual(grown(`@@ 甲.txt\n${report.replace('1.1万', '1.‸1万')}`), [
      '1.1万亿元',
      '一季度，全省进出口总额1.1万亿元。',
      '一季度，全省进出口总额1.1万亿元。其中出口8000亿元。',
      '一、总体情况¶一季度，全省进出口总额1.1万亿元。其中出口8000亿元。',
      report.trimEnd().replace(/\n+/g, '¶'),
      report.replace(/\n+/g, '¶'),
    ]))
  it('from a word that is nothing, with its sentence first', () =>
    assert.deepEqual(grown('民营‸企业活跃。外资企业平稳。').slice(0, 2), [
      '民营企业活跃。',
      '民营企业活跃。外资企业平稳。',
    ]))
  it('in code to the document', () => assert.deepEqual(grown('```\n代‸码\n```'), ['```¶代码¶```']))
})
