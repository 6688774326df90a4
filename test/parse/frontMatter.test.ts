import assert from 'node:assert/strict'
import { parsed } from './view.ts'

describe('front matter', () => {
  const cases: readonly (readonly [what: string, source: string, title: string | null, date: string | null])[] = [
    ['gives title and date', '---\ntitle: 外贸开新局\ndate: 2023-08-31\n---\n正文。', '外贸开新局', '2023-08-31'],
    [
      'may be quoted, commented and in Chinese',
      '---\n标题: "外贸：开新局" # 暂定\n日期：2023年8月31日\n---\n',
      '外贸：开新局',
      '2023年8月31日',
    ],
    ['is read around broken lines', '---\n{[}: :\n\ttitle\ndate: 2023-08-31\n- - -\n---\n', null, '2023-08-31'],
    ['leaves blocks and empty values unread', '---\ntitle: |\n  多行\ndate:\n---\n', null, null],
  ]
  for (const [what, source, title, date] of cases) {
    it(what, () => {
      for (const format of ['plaintext', 'markdown'] as const) {
        const { frontMatter, passages } = parsed(source, format)
        assert.deepEqual([frontMatter?.title, frontMatter?.date], [title, date])
        assert.ok(!passages.some(({ text }) => text.includes('date')))
      }
    })
  }

  it('is none without an end, or further down', () => {
    assert.equal(parsed('---\ntitle: 甲\n正文。').frontMatter, null)
    assert.equal(parsed('正文。\n---\ntitle: 甲\n---\n').frontMatter, null)
  })

  it('heads the article', () => {
    assert.equal(
      parsed('---\ntitle: 外贸开新局\n---\n# 别的标题\n\n正文。', 'markdown').articles[0]?.title,
      '外贸开新局',
    )
  })
})
