import assert from 'node:assert/strict'
import type { Format } from '../../server/src/model/document.ts'
import { parsed, texts } from './view.ts'

function read(text: string, format: Format = 'plaintext') {
  return parsed(text, format).suppressions.map(({ covers, codes, reason }) => ({
    covers: text.slice(covers.start, covers.end),
    codes,
    reason,
  }))
}

describe('suppression comments', () => {
  it('cover the next line, blank lines between passed over', () => {
    assert.deepEqual(
      read(
        '<!-- jiaokan-disable-next-line value-conflict growth-mismatch 统计口径 已核 -->\n\n出口增长5%。\n进口增长3%。',
      ),
      [{ covers: '出口增长5%。', codes: ['value-conflict', 'growth-mismatch'], reason: '统计口径 已核' }],
    )
  })

  it('cover their own line', () => {
    assert.deepEqual(read('标题\n出口增长5%。<!-- jiaokan-disable-line -->\n进口。'), [
      { covers: '出口增长5%。<!-- jiaokan-disable-line -->', codes: [], reason: null },
    ])
  })

  it('cover what stands between disable and enable, or everything behind', () => {
    const source =
      '甲。<!-- jiaokan-disable sum-mismatch -->乙。<!-- jiaokan-enable -->丙。<!-- jiaokan-disable -- 初稿 -->丁。'
    assert.deepEqual(read(source), [
      { covers: '乙。', codes: ['sum-mismatch'], reason: null },
      { covers: '丁。', codes: [], reason: '初稿' },
    ])
  })

  it('are no part of the text, in plain text and in Markdown', () => {
    const source = '<!-- jiaokan-disable-next-line -->\n\n出口增长<!-- jiaokan-disable-line 已核 -->5%。'
    assert.deepEqual(texts(source), ['出口增长5%。'])
    assert.deepEqual(texts(source, 'markdown'), ['出口增长5%。'])
  })

  it('are passed over where they are none: other comments, unknown words, no end', () => {
    assert.deepEqual(read('<!-- 普通注释 --><!-- jiaokan-disabled --><!-- jiaokan-disable 没有结尾'), [])
  })

  it('are only shown in code, fenced or within a line, and count beside it', () => {
    const comment = '<!-- jiaokan-disable-next-line sum-mismatch 已核 -->'
    const fenced = ['```md', '~~~'].map((fence) => `${fence}\n${comment}\n${fence.replace('md', '')}\n\n出口。`)
    for (const text of [
      ...fenced,
      `- \`\`\`\n  ${comment}\n  \`\`\`\n\n出口。`,
      `写作 \`${comment}\` 即可。\n\n出口。`,
      `\`\`${comment}\`\`\n出口。`,
    ])
      assert.deepEqual(read(text, 'markdown'), [], text)
    assert.deepEqual(read(`\`<!--\` 之后。\n${comment}\n出口。`, 'markdown'), [
      { covers: '出口。', codes: ['sum-mismatch'], reason: '已核' },
    ])
    assert.equal(read(`> ${comment}\n> 出口。`, 'markdown').length, 1)
    assert.equal(read(`    ${comment}\n    出口增长百分之五，进口增长百分之三。`, 'markdown').length, 1)
  })
})
