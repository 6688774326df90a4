// What is coloured in plain text and in Markdown, asserted through the engine that VS Code uses.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { grammars } from '../../scripts/grammar.ts'
import { readMarked } from '../support/marked.ts'
import { contributed, spansOf, tokenise } from './tokenise.ts'

type Language = 'plaintext' | 'markdown'

/** The labels of the marked texts, and the scope that each stands for. */
const scopes = {
  figure: 'constant.numeric',
  title: 'entity.name.type.title.jiaokan',
  directive: 'keyword.control.suppression.jiaokan',
  code: 'entity.name.tag.rule-code.jiaokan',
} as const

/** Exactly the marked spans carry the scope of their label (none: figure); nothing else carries any of Jiaokan's scopes. */
async function checkColours(language: Language, source: string): Promise<void> {
  const { files, targets } = readMarked(source)
  const text = files[0]?.text ?? ''
  const tokens = await tokenise(language, text)
  const ours = tokens.map((token) => ({ ...token, scopes: token.scopes.filter((name) => name.endsWith('.jiaokan')) }))
  for (const [label, scope] of Object.entries(scopes)) {
    const expected = targets.filter((target) => (target.labels[0] ?? 'figure') === label)
    const found = spansOf(ours, scope)
    assert.deepEqual(
      found.map(({ start, end, text }) => ({ start, end, text })),
      expected.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
      `${label} in ${language}: ${text}`,
    )
  }
}

const figures: readonly string[] = [
  '进出口总额达⟦1.1 万亿元⟧，同比增长⟦16%⟧，比上年提高⟦10个百分点⟧。',
  '超过 ⟦10 万家⟧企业，出口⟦39.3亿美元⟧，带动⟦400多家⟧服务商，用户超过⟦2亿⟧，覆盖⟦3000多万⟧群众，举办⟦50余场⟧活动。',
  '全角数字⟦１．９２万亿元⟧，增长⟦１５％⟧，千分号⟦3.2‰⟧。',
  '分组数字⟦1,234.5亿元⟧，⟦12,345,678人次⟧。',
  '区间⟦2倍至3倍⟧、⟦5到8倍⟧、⟦3%～5%⟧、⟦10—12万元⟧、⟦6天至10天⟧。',
  '加快⟦0.2⟧和⟦0.4个百分点⟧。',
  '近⟦七成⟧，约⟦7成⟧，⟦六成以上⟧，⟦三分之一⟧，⟦万分之三⟧，约⟦1/3⟧，比例为⟦5∶3∶2⟧。',
  '中文数字⟦十万家⟧、⟦一万五千亿元⟧、⟦二十万亿⟧、⟦三十万多亿元⟧、⟦两百亿元⟧、⟦十二个⟧省份、⟦百倍⟧。',
  '⟦90%以上⟧，⟦5%左右⟧，⟦24小时⟧内，⟦3000余万吨⟧，⟦25万6千辆⟧。',
  '⟦120平方公里⟧，⟦3.5亿千瓦时⟧，⟦500MW⟧。',
  '按月看⟦1个季度⟧、⟦12个月⟧、⟦20个工作日⟧、⟦15个基点⟧。',
]

const notFigures: readonly string[] = [
  '2021年7月5日，2023年上半年，7月份，一季度，“十四五”，第30个，第十一次，二〇二三年。',
  '一带一路、一批、一方面、一个、一种、第三方、一体化、双循环、3C数码、B2B、5G、神舟十五号、双11、95后、500强。',
  '1. 总则；2.1. 范围；[3] 参见；电话0571-88001234；8:30开会；千方百计，万众一心，千万不要，千家万户。',
  '一成不变，三成为宜，十分重要，百分点，万元户，半导体。',
  '网址 http://www.example.cn/2023-07/30%25/20个/index.html 与 https://example.cn/a_30元 不着色。',
]

describe('figures are coloured', () => {
  for (const language of ['plaintext', 'markdown'] as const) {
    for (const text of figures) it(`${language}: ${text}`, () => checkColours(language, text))
  }
})

describe('what is no figure is not coloured', () => {
  for (const language of ['plaintext', 'markdown'] as const) {
    for (const text of notFigures) it(`${language}: ${text}`, () => checkColours(language, text))
  }
})

describe('titles are coloured', () => {
  const cases = [
    '国务院办公厅印发⟦《关于加快发展外贸新业态的意见》⟧{title}，⟦20条⟧举措。',
    '⟦《关于印发〈云川省条例〉的通知》⟧{title}和⟦《决定》⟧{title}',
    '⟦《“十四五”规划（2021—2025年）》⟧{title}提出⟦20个⟧任务',
    '没有配对的《关于发展的意见，增长⟦5%⟧',
    '《关于⟦《内部》⟧{title}的意见》',
    '空的《》不着色',
  ]
  for (const language of ['plaintext', 'markdown'] as const) {
    for (const text of cases) it(`${language}: ${text}`, () => checkColours(language, text))
  }
})

describe('Markdown keeps its own constructs', () => {
  const cases: Readonly<Record<string, string>> = {
    'inline code': '增长⟦5%⟧，`增长5%`，《`a`》',
    'indented code': '正文\n\n    增长5%\n',
    'fenced code': '```\n增长5%，《意见》\n```\n增长⟦6%⟧',
    'front matter': '---\ndate: 2023-08-31\nnote: 增长5%\n---\n\n增长⟦6%⟧',
    'link text, not its address': '见[增长⟦5%⟧](https://example.cn/30%/20个)和![图](a/20个.png "30%")',
    'title inside a link': '[⟦《意见》⟧{title}](https://example.cn)',
    'link inside a title': '《[关于](https://example.cn)的意见》',
    'autolink and reference': '<https://example.cn/20个>\n\n[a]: https://example.cn/20个\n',
    'emphasis that holds a figure': '增长**⟦5%⟧**，达*⟦3亿元⟧*',
    'heading, list, quote, table':
      '# 增长⟦5%⟧\n\n- ⟦5家⟧\n- ⟦6家⟧\n\n> ⟦7家⟧企业\n\n| 指标 | ⟦8亿元⟧ |\n| --- | --- |\n| 出口 | ⟦9亿元⟧ |\n',
    'HTML attributes': '<img width="50%" alt="20个">\n\n增长⟦5%⟧',
    'an ordinary comment': '<!-- 增长5%，《意见》 -->\n增长⟦6%⟧',
  }
  for (const [name, text] of Object.entries(cases)) it(name, () => checkColours('markdown', text))

  it('a paragraph that begins with a figure is still a paragraph', async () => {
    const tokens = await tokenise('markdown', '30个省份**显著**增长')
    assert.ok(tokens.every((token) => token.scopes.includes('meta.paragraph.markdown')))
    assert.deepEqual(
      spansOf(tokens, 'markup.bold').map(({ text }) => text),
      ['**显著**'],
    )
  })
})

describe('suppression comments are coloured', () => {
  const cases: readonly [Language, string][] = [
    ['markdown', '<!-- ⟦jiaokan-disable-next-line⟧{directive} ⟦growth-mismatch⟧{code} 口径已核，20% -->\n增长⟦5%⟧'],
    ['markdown', '正文 <!-- ⟦jiaokan-disable-line⟧{directive} ⟦value-conflict⟧{code} ⟦sum-mismatch⟧{code} -->'],
    ['markdown', '<!-- ⟦jiaokan-disable⟧{directive} -->\n\n<!-- ⟦jiaokan-enable⟧{directive} -->'],
    ['markdown', '<!-- jiaokan-unknown growth-mismatch -->'],
    ['markdown', 'jiaokan-disable-next-line growth-mismatch'],
    ['plaintext', '<!-- 普通注释，增长⟦5%⟧ -->'],
    ['plaintext', '<!-- jiaokan 不是指令，增长⟦5%⟧ -->'],
  ]
  for (const [language, text] of cases) it(`${language}: ${text}`, () => checkColours(language, text))
  it('plain text: the comment is a comment, and its words are told apart', async () => {
    const tokens = await tokenise('plaintext', '<!-- jiaokan-disable-next-line growth-mismatch 已核20% -->增长5%')
    const text = (scope: string) => spansOf(tokens, scope).map((span) => span.text)
    assert.deepEqual(text('comment.block'), ['<!-- jiaokan-disable-next-line growth-mismatch 已核20% -->'])
    assert.deepEqual(text('keyword.control.suppression'), ['jiaokan-disable-next-line'])
    assert.deepEqual(text('entity.name.tag.rule-code'), ['growth-mismatch'])
    assert.deepEqual(text('constant.numeric'), ['5%'])
  })
})

describe('the unit of a figure', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['达1.1 万亿元，增长16%', ['元', '%']],
    ['3%～5%', ['%', '%']],
    ['十万家', ['家']],
    ['提高0.5个百分点', ['个百分点']],
    ['12人次', ['人次']],
  ]
  for (const [text, expected] of cases) {
    it(text, async () => {
      const units = spansOf(await tokenise('plaintext', text), 'keyword.other.unit.jiaokan')
      assert.deepEqual(
        units.map((span) => span.text),
        expected,
      )
    })
  }
})

describe('a line of 100 KB is coloured within a second of processor time', () => {
  const pathological: Readonly<Record<string, string>> = {
    digits: '1',
    'digits and commas': '1,',
    'digits and points': '1.1.',
    'digits and blanks': '1 ',
    'Chinese digits': '一二',
    'opening title marks': '《',
    'titles that never close': '《关于〈',
    'nested marks': '〈〉',
    'ranges without a unit': '1~',
    'lists without a unit': '1、',
    fractions: '三分之一，',
    prose: '2023年进出口总额1.1万亿元，增长16%，《关于发展的意见》提出十二个目标。',
    'prose without figures': '稳步推进高质量发展',
    'comment openings': '<!-- jiaokan-',
  }
  for (const language of ['plaintext', 'markdown'] as const) {
    for (const [name, unit] of Object.entries(pathological)) {
      it(`${language}: ${name}`, async () => {
        await tokenise(language, '先载入')
        const text = unit.repeat(Math.ceil(100_000 / Buffer.byteLength(unit)))
        const before = process.cpuUsage()
        await tokenise(language, text)
        const { user, system } = process.cpuUsage(before)
        const spent = (user + system) / 1000
        assert.ok(spent < 1000, `${Math.round(spent)} ms`)
      })
    }
  }
})

describe('the grammar files', () => {
  const folder = new URL('../../syntaxes/', import.meta.url)

  it('are what the lexicon gives: run `node --import tsx scripts/grammar.ts` after a change of the lexicon', () => {
    for (const [name, content] of Object.entries(grammars))
      assert.equal(readFileSync(new URL(name, folder), 'utf8'), content, name)
  })
  it('are all contributed, and nothing else is', () => {
    const paths = contributed.map((grammar) => grammar.path.replace('./syntaxes/', '')).sort()
    assert.deepEqual(paths, readdirSync(folder).sort())
  })
  it('leave plaintext without a rule of its own but the suppression comment', async () => {
    const tokens = await tokenise('plaintext', 'An English line, with (brackets) and `ticks`.')
    assert.deepEqual(
      tokens.map((token) => token.scopes),
      [['text.plain.jiaokan']],
    )
  })
})
