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

/** Cuts each line of a text after every `length` characters, whatever stands there; `between` parts any two lines. */
function cut(source: string, length: number, between: string): string {
  return source
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [])
    .join(between)
}

describe('text that a tool has cut into lines of one length', () => {
  /** But for a paragraph that fills its last line: nothing says that it ends there. */
  const same = (source: string, length = 34, between = '\n\n'): void => {
    if (source.split('\n').some((line) => line.length % length === 0)) return
    assert.deepEqual(view(cut(source, length, between)), view(source))
  }

  for (const between of ['\n', '\n\n', '\r\n\r\n', '\n\n\n']) {
    it(`reads like the text as it was, lines parted by ${JSON.stringify(between)}`, () => {
      for (let length = 24; length < 44; length++) same(paragraphs.join('\n'), length, between)
    })
  }

  it('joins numbers, units and titles wherever they are cut', () => {
    const opening = '据统计部门今天发布的数据，'
    const tail =
      '，延续了去年以来平稳向好的态势，为完成全年目标打下了较好的基础，这一成绩来之不易，值得珍惜，还要继续努力，再接再厉。'
    for (const cutOne of [
      '2021年6.7%和63.5%',
      '增长98.5%；占75.2％',
      '《对外开放条例》（2023年）',
      '协定RCEP和APEC成员',
    ]) {
      for (let shift = 0; shift < 16; shift++)
        same(`${opening}${'全'.repeat(shift)}省${cutOne}${tail}\n${paragraphs[0]}`)
    }
  })

  it('takes a full line that opens with a quotation mark for no heading', () => {
    same(
      [
        '　　“3.5万亿元”——货物进出口3.5万亿元，增长7.7%；服务进出口1.2万亿元，增长6.5%，规模均创新高；',
        '　　“去年，企业面临不小的挑战，在这种背景下，我们努力开拓新的市场。”一家公司的总经理说，“借力新的通道，订单又多了起来，今年准备扩大生产。”',
        `　　${paragraphs[1]}`,
      ].join('\n'),
    )
  })

  it('keeps headings, numbered paragraphs and what is set in apart, even behind a full line', () => {
    const full = '有关部门将继续优化口岸环境，支持企业开拓多元市场，稳住外贸基本盘全力以赴。'.slice(0, 33) + '。'
    for (const next of [
      '（二）扩大进口',
      '3.完善物流网络，降低企业成本。',
      '优化口岸环境',
      '　　各地抓紧落实。',
      '来源：某省日报',
    ]) {
      const source = [paragraphs[0], paragraphs[1], full, next, paragraphs[2]].join('\n')
      assert.equal(full.length, 34)
      assert.ok(texts(cut(source, 34, '\n\n')).includes(next.trim()), next)
    }
  })

  it('keeps a headline as long as the lines from the dateline below it', () => {
    const headline = '全省跨境电商规模再创新高新业态成为外贸增长的重要力量各地加快布局海外仓库'.slice(0, 34)
    for (const next of [
      '2026-03-12 07:11 来源：某某网',
      '新华社某地3月12日电 去年全省外贸总额达1.2万亿元，增长5.2%。',
    ]) {
      assert.equal(texts(cut([headline, next, ...paragraphs].join('\n'), 34, '\n\n'))[0], headline)
    }
  })

  it('goes on behind a comment on a line of its own', () => {
    const lines = cut(paragraphs.join('\n'), 34, '\n').split('\n')
    lines.splice(1, 0, '<!-- jiaokan-disable-next-line -->')
    assert.deepEqual(texts(lines.join('\n')), paragraphs)
  })

  it('reads what was printed in a column and then cut again', () => {
    const many = [...paragraphs, ...paragraphs, ...paragraphs, ...paragraphs]
    const column = many.flatMap((paragraph) => printed(paragraph, 40, '　　')).join('\n')
    assert.deepEqual(texts(cut(column, 34, '\n\n')), many)
  })

  it('leaves lists and lines of their own alone, though equally long', () => {
    const list = [
      '某省第一中等职业技术学校实训基地',
      '某省第二中等职业技术学校实训基地',
      '某省第三中等职业技术学校实训基地',
      '某省第四中等职业技术学校实训基地',
    ]
    assert.equal(texts(list.join('\n')).length, 4)
    const sentences = ['全省出口7800亿元，增长6.1%。', '全省进口4700亿元，增长4.1%。', '顺差为3100亿元，增长9.3%。']
    assert.deepEqual(texts(sentences.join('\n')), sentences)
  })

  it('keeps the lines above a document on a page apart', () => {
    const lines = ['发布机构：云川市渔业局', '发文日期：2024-05-20', '渔获量达到47万吨。']
    assert.deepEqual(texts(lines.join('\n')), lines)
    assert.deepEqual(texts(lines.join('\n\n')), lines)
  })
})

describe('lines that a tool has cut', () => {
  const cases: readonly (readonly [what: string, source: string, ...texts: string[]])[] = [
    [
      'within numbers, at no regular width',
      '渔港建设提速\n2031年，云川省渔业总产值达到4.86亿元，水产品产量12.\n4万吨，增长3.2%。全省新建渔港3\n座，改造渔船1\n20艘。',
      '渔港建设提速',
      '2031年，云川省渔业总产值达到4.86亿元，水产品产量12.4万吨，增长3.2%。全省新建渔港3座，改造渔船120艘。',
    ],
    [
      'before the percent sign',
      '全区渔业增加值同\n比增长6.7\n%，其中养殖业增\n长14.5%，占渔业\n的比重为18.2%。',
      '全区渔业增加值同比增长6.7%，其中养殖业增长14.5%，占渔业的比重为18.2%。',
    ],
    [
      'in words too, where a line opens with a closing mark',
      '一季度渔获量稳步增\n长，其中海水产品增\n长5%\n，淡水产品增长3%。',
      '一季度渔获量稳步增长，其中海水产品增长5%，淡水产品增长3%。',
    ],
    [
      'not numbered lines, cells and lists',
      '渔港项目进展\n建成泊位3\n2.改造渔船\n渔船\n120艘\n2031\n5.4%',
      '渔港项目进展',
      '建成泊位3',
      '2.改造渔船',
      '渔船',
      '120艘',
      '2031',
      '5.4%',
    ],
    [
      'not where the next line tells a month or a day of its own',
      '全年完成投资35\n5月份新增项目12个，比上月多3个。',
      '全年完成投资35',
      '5月份新增项目12个，比上月多3个。',
    ],
    [
      'by the end of a page',
      '2031年，云川省渔业总产值达到\n— 3 —\n4.86亿元，比上年增长6.1%。水产品产量\n第 4 页 共 18 页\n12.4万吨，增长3.2%。',
      '2031年，云川省渔业总产值达到4.86亿元，比上年增长6.1%。水产品产量12.4万吨，增长3.2%。',
      '—3—',
      '第4页共18页',
    ],
  ]
  for (const [what, source, ...expected] of cases) it(what, () => assert.deepEqual(texts(source), expected))
})
