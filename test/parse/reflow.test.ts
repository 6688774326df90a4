import assert from 'node:assert/strict'
import { texts, view } from './view.ts'

const paragraphs = [
  '去年全省外贸进出口总额达1.2万亿元，同比增长5.2%，规模再创新高，其中民营企业进出口7000亿元，占比继续提升，成为全省外贸增长的主要力量。',
  '从市场看，对东盟出口增长12.5%，对共建国家出口增长8.9%，新兴市场的占比提升了3个百分点，市场多元化取得明显成效。',
  '下一步，有关部门将继续优化口岸营商环境，支持企业开拓多元市场，稳住外贸基本盘，推动外贸高质量发展取得新的进展。',
]

/** Prints a paragraph in a column of `width` full-width characters, its first line set in as `indent` says. */
function printed(paragraph: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const character of indent + paragraph) {
    if (columns > width - 1) {
      lines.push(line)
      line = ''
      columns = 0
    }
    line += character
    columns += character < '\u1100' ? 0.5 : 1
  }
  return [...lines, line]
}

describe('text printed in a column', () => {
  for (const width of [14, 20, 34]) {
    for (const [what, separator] of [
      ['a blank line after every line', '\n\n'],
      ['no blank lines', '\n'],
    ] as const) {
      it(`runs on over lines of ${width} characters with ${what}`, () => {
        const source = paragraphs.flatMap((paragraph) => printed(paragraph, width, '　　')).join(separator)
        assert.deepEqual(texts(source), paragraphs)
      })
    }
  }

  it('finds paragraphs whose indent was lost', () => {
    const source = paragraphs
      .flatMap((paragraph) => printed(paragraph, 20, '　　').map((line) => line.trim()))
      .join('\n\n')
    assert.deepEqual(texts(source), paragraphs)
  })

  it('reads letter-spaced lines among the others', () => {
    const lines = printed(paragraphs[1]!, 20, '　　')
    lines[2] = [...lines[2]!].join(' ')
    assert.deepEqual(texts(lines.join('\n\n')), [paragraphs[1]])
  })

  it('follows a paragraph into a narrower column', () => {
    const wide = printed(paragraphs[0]!, 20, '　　').slice(0, 2)
    const narrow = printed(paragraphs[0]!.slice(wide.join('').trim().length), 6)
    const source = [...printed(paragraphs[1]!, 20, '　　'), ...wide, ...narrow].join('\n\n')
    assert.deepEqual(texts(source), [paragraphs[1], paragraphs[0]])
  })

  it('keeps headings apart, wrapped ones whole', () => {
    const source = [
      '二、全省外贸发展面临的',
      '新挑战',
      '（一）外部需求持续走弱影响订单',
      '增长',
      ...printed(paragraphs[0]!, 14, '　　'),
      '（二）成本上升',
      ...printed(paragraphs[1]!, 14, '　　'),
    ].join('\n\n')
    assert.deepEqual(view(source), [
      'heading2 二、全省外贸发展面临的新挑战',
      'heading3 （一）外部需求持续走弱影响订单增长',
      `paragraph ${paragraphs[0]}`,
      'heading3 （二）成本上升',
      `paragraph ${paragraphs[1]}`,
    ])
  })

  it('joins a number cut by the end of a line', () => {
    const [first, second] = ['全省进出口总额达到了历史最高的1', '2.5万亿元，比上年同期增长5.2%，']
    const source = [first, second, '规模再创新高，其中出口7.8万亿', '元，增长6.1%，进口4.7万亿元。'].join('\n\n')
    assert.deepEqual(texts(source), [
      '全省进出口总额达到了历史最高的12.5万亿元，比上年同期增长5.2%，规模再创新高，其中出口7.8万亿元，增长6.1%，进口4.7万亿元。',
    ])
  })

  it('runs English prose on with its blanks', () => {
    const source = `Cross-border trade is an important force in the development
of the province, showing a constructive and prosperous new format.
However, its development is still characterized by the
imprecise regulatory system of the trade.`
    assert.equal(texts(source).length, 1)
    assert.match(texts(source)[0]!, /the development of the province,showing a constructive/)
  })
})
