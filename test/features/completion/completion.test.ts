import assert from 'node:assert/strict'
import { completions } from '../../../server/src/features/completion/completion.ts'
import { corpusOf } from '../../support/featureCorpus.ts'
import { readMarked } from '../../support/marked.ts'

const known = `
@@ 库/公报.md
---
date: 2024-02-01
---
2023年江苏省进出口总额5.25万亿元，同比增长3.2%，2022年江苏省进出口总额5.45万亿元。2023年山东省进出口总额3.26万亿元，下降1.1%。
@@ 库/文件.md
2021年7月，国务院办公厅印发《关于促进数字服务发展的意见》（国办发〔2021〕24号）。商务部印发《关于加快外贸创新的通知》（商贸发〔2022〕7号）。
设立跨境电子商务综合试验区（以下简称“综试区”），综试区扩围。
`

/** What is offered at the cursor of the first file: what the word becomes, and what is said of it. */
function offered(text: string, path = '稿.md'): string[] {
  const marked = readMarked(`@@ ${path}\n${text}${known}`)
  const { offset } = marked.cursor!
  const found = completions(corpusOf(marked), path, offset, 'zh')
  const source = marked.files[0]!.text
  return (found?.items ?? []).map(({ insert, detail }) => {
    const { start } = found!.span
    return `${source.slice(Math.max(0, start - 1), start)}${insert} | ${detail}`
  })
}

describe('completion behind 《', () => {
  it('offers the titles that the folder knows, with issuer and date', () =>
    assert.deepEqual(offered('落实《‸'), [
      '《关于促进数字服务发展的意见》 | 国务院办公厅印发 · 2021年7月 · 国办发〔2021〕24号',
      '《关于加快外贸创新的通知》 | 商务部印发 · 商贸发〔2022〕7号',
    ]))
  it('finds them by letters from their middle', () =>
    assert.deepEqual(
      offered('落实《外贸‸').map((line) => line.split(' | ')[0]),
      ['《关于加快外贸创新的通知》'],
    ))
  it('does not close twice', () =>
    assert.deepEqual(
      offered('落实《外贸‸》部署').map((line) => line.split(' | ')[0]),
      ['《关于加快外贸创新的通知'],
    ))
})

describe('completion behind 〔', () => {
  it('offers the numbers of the same kind', () =>
    assert.deepEqual(offered('根据国办发〔‸'), ['〔2021〕24号 | 《关于促进数字服务发展的意见》']))
  it('offers all where no kind is said', () => assert.equal(offered('根据〔20‸').length, 2))
  it('offers none of another kind', () => assert.deepEqual(offered('根据财发〔‸'), []))
})

describe('completion of names', () => {
  it('behind “ any name, the full name said of a short form', () =>
    assert.ok(offered('支持“综试‸').includes('“综试区” | 全称：跨境电子商务综合试验区')))
  it('in running text what begins with the last characters', () =>
    assert.match(offered('支持跨境电子商‸')[0]!, /^.跨境电子商务综合试验区 \| /))
  it('a name that is complete offers nothing', () => assert.deepEqual(offered('支持综试区‸'), []))
  it('one character is not enough', () => assert.deepEqual(offered('支持综‸'), []))
})

describe('completion of figures', () => {
  const values = (text: string): string[] => offered(text).map((line) => line.slice(1).split(' | ')[0]!)
  it('behind an indicator: what the folder says of it, with period and place', () =>
    assert.match(
      offered('今年，进出口总额达‸')[0]!,
      /^达5\.25万亿元 \| 2023年 · 江苏省 · .*进出口总额 · 见公报 第1段$/,
    ))
  it('the scope and the period of the sentence come first', () => {
    assert.equal(values('山东省进出口总额为‸')[0], '3.26万亿元')
    assert.equal(values('2022年江苏省进出口总额达到‸')[0], '5.45万亿元')
  })
  it('what is typed already is kept', () => assert.deepEqual(values('江苏省进出口总额5.4‸'), ['5.45万亿元']))
  it('behind 同比增长 and 下降 the rates of the indicator that was named', () => {
    assert.deepEqual(values('2023年江苏省进出口总额5.25万亿元，同比增长‸'), ['3.2%'])
    assert.deepEqual(values('山东省进出口总额比上年下降‸'), ['1.1%'])
  })
  it('nothing behind words that are no indicator', () => assert.deepEqual(offered('我们的目标为‸'), []))
})

describe('completion keeps silent', () => {
  const silent: Record<string, string> = {
    'in a block of code': '```\n落实《‸\n```\n',
    'in code within a line': '写作 `落实《‸` 即可',
    'in front matter': '---\ntitle: 《‸\n---\n正文',
    'behind a closed title': '落实《关于他事的通知》‸',
    'at the start of an empty text': '‸',
  }
  for (const [name, text] of Object.entries(silent)) it(name, () => assert.deepEqual(offered(text), []))
})
