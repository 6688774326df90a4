import assert from 'node:assert/strict'
import { columnsOf } from '../../../server/src/features/series/columns.ts'
import { hover } from '../../../server/src/features/hover/hover.ts'
import type { HoverContext } from '../../../server/src/features/hover/hoverContext.ts'
import type { Snapshot } from '../../../server/src/index/snapshot.ts'
import type { Observation } from '../../../server/src/model/figure.ts'
import type { Language } from '../../../server/src/model/finding.ts'
import { buildCorpus, type ArticleParts } from '../../support/featureBuilders.ts'

type Figure = Partial<Observation> & { text: string }

const level = (text: string, yi: number, half: number, period: string): Figure => ({
  text,
  value: `${yi}00000000`,
  interval: { low: `${yi - half}00000000`, high: `${yi + half}00000000` },
  indicator: '数字服务出口额',
  scope: '中国',
  period,
  series: '数字服务出口额|中国',
  quantity: `数字服务出口额|中国|${period}|level`,
})
const article = (path: string, text: string, ...figures: Figure[]): ArticleParts => ({
  path,
  paragraphs: [{ text: '一段不含数据的开头。' }, { text, figures }],
})
const context = (language: Language = 'zh'): HoverContext => ({
  language,
  link: (path, span) => `${path}#${span.start}`,
  findings: [],
})
const hoverOn = (snapshot: Snapshot, path: string, printed: string, given = context()): string => {
  const offset = snapshot.digests.get(path)?.document.text.indexOf(printed) ?? -1
  return hover(snapshot, path, offset, given)?.markdown ?? ''
}

describe('hover on a figure', () => {
  const rate: Figure = {
    text: '16%',
    value: '16',
    unit: '%',
    kind: 'percent',
    basis: 'growth',
    direction: 'up',
    base: 'yoy',
    interval: { low: '15.5', high: '16.5' },
    indicator: '数字服务出口额',
    scope: '中国',
    period: '2023-S1',
    series: '数字服务出口额|中国',
    quantity: '数字服务出口额|中国|2023-S1|growth|yoy',
  }
  const corpus = buildCorpus(
    article('甲.txt', '上半年数字服务出口额1.1万亿元，同比增长16%。', level('1.1万亿元', 11000, 500, '2023-S1'), rate),
    article('乙.txt', '数字服务出口额达11000亿元。', level('11000亿元', 11000, 1, '2023-S1')),
    article('丙.txt', '去年同期为9000亿元。', level('9000亿元', 9000, 1, '2022-S1')),
  )

  it('says what it is, what it is worth, where else it stands, what came before and what follows', () => {
    assert.equal(
      hoverOn(corpus, '甲.txt', '1.1万亿元').replaceAll('\u2009', '_'),
      [
        '**数字服务出口额** · 2023年上半年 · 中国',
        '',
        '1.1万亿元 = 1_100_000_000_000 元（1.05～1.15 万亿） · 同比 +16%',
        '',
        '| 时间 | 数值 | 出处 |',
        '| --- | --- | --- |',
        '| 2022年上半年 | 9000亿元 | [丙 第2段](丙.txt#16) |',
        '| **2023年上半年** | **1.1万亿元** | **本处** |',
        '',
        '另有1处：',
        '',
        '- [乙 第2段](乙.txt#19) 11000亿元',
        '',
        '推算：',
        '',
        '- 1.1万亿元 ÷ 9000亿元 − 1 = 22.2%（16.7%～27.8%），文中为+16%',
      ].join('\n'),
    )
  })
  it('shows both values of a period where they do not agree', () => {
    const snapshot = buildCorpus(
      article('甲.txt', '为1.1万亿元。', level('1.1万亿元', 11000, 500, '2023')),
      article('乙.txt', '为1.2万亿元。', level('1.2万亿元', 12000, 400, '2023')),
      article('丙.txt', '为9000亿元。', level('9000亿元', 9000, 1, '2022')),
    )
    assert.match(hoverOn(snapshot, '甲.txt', '1.1万亿元'), /\| \*\*1\.1万亿元\/1\.2万亿元\*\* \|/)
    assert.match(hoverOn(snapshot, '丙.txt', '9000亿元'), /\| 2023年 \| 1\.2万亿元\/1\.1万亿元 \|/)
  })
  it('says the same in English', () => {
    const markdown = hoverOn(corpus, '甲.txt', '1.1万亿元', context('en'))
    for (const part of [
      '**数字服务出口额** · first half of 2023 · 中国',
      '(1.05–1.15 trillion)',
      'year on year +16%',
      '| Period | Value | Place |',
      '**here**',
      'Also at 1:',
      '[乙, paragraph 2]',
      'Computed:',
    ])
      assert.ok(markdown.includes(part), `${part} in\n${markdown}`)
  })
  it('names basis and base of a rate', () => {
    assert.match(hoverOn(corpus, '甲.txt', '16%'), /\n16%（15\.5%～16\.5%） · 同比增长/)
  })
  it('says what is missing of a figure that could not be tied', () => {
    const untied = { text: '3家', unit: '家', value: '3', interval: { low: '3', high: '3' } }
    const snapshot = buildCorpus(
      article('甲.txt', '上半年3家。', { ...untied, period: '2023-S1' }),
      article('乙.txt', '企业3家。', { ...untied, indicator: '企业数', relativePeriod: '今年上半年' }),
    )
    assert.equal(hoverOn(snapshot, '甲.txt', '3家'), '指标未明 · 时间：2023年上半年\n\n3家')
    assert.equal(hoverOn(snapshot, '乙.txt', '3家'), '**企业数** · 时间未定：“今年上半年” · 范围未明\n\n3家')
  })
  it('gives a plain count no interval, a rounded one its own', () => {
    const count = { indicator: '企业数', scope: '中国', period: '2023', unit: '家', kind: 'count' } as const
    const snapshot = buildCorpus(
      article('甲.txt', '3家。', { ...count, text: '3家', value: '3', interval: { low: '2.5', high: '3.5' } }),
      article('乙.txt', '3万家。', {
        ...count,
        text: '3万家',
        value: '30000',
        interval: { low: '25000', high: '35000' },
      }),
    )
    assert.match(hoverOn(snapshot, '甲.txt', '3家'), /\n3家$/)
    assert.match(hoverOn(snapshot, '乙.txt', '3万家'), /（2\.5～3\.5 万）$/)
  })
  it('holds a rate against the year before and one called 同比 together', () => {
    const explicit = { ...rate, text: '12%', value: '12', period: '2022-S1', base: '2021-S1', quantity: 'x' }
    const snapshot = buildCorpus(article('甲.txt', '增长16%。', rate), article('乙.txt', '增长12%。', explicit))
    assert.match(hoverOn(snapshot, '甲.txt', '16%'), /\| 2022年上半年 \| \+12% \|/)
  })
  it('names source, status and qualifiers', () => {
    const figure: Figure = { ...level('5亿元', 5, 1, '2027'), status: 'target', source: '某协会', qualifiers: ['现价'] }
    const snapshot = buildCorpus(article('甲.txt', '到2027年达5亿元。', figure))
    assert.match(hoverOn(snapshot, '甲.txt', '5亿元'), / · 现价 · 目标 · 来源：某协会$/)
  })
  it('shows the findings that stand there, and no others', () => {
    const span = { start: 0, end: 1000 }
    const finding = (path: string, message: string) => ({ code: 'bound-violation', path, span, message })
    const findings = [finding('甲.txt', '“突破”与分项不符'), finding('乙.txt', '别处')]
    const markdown = hoverOn(corpus, '甲.txt', '1.1万亿元', { ...context(), findings })
    assert.match(markdown, /⚠ “突破”与分项不符 `bound-violation`$/)
    assert.doesNotMatch(markdown, /别处/)
    const rulePage = (code: string) => `file:///x/${code}.md`
    const linked = hoverOn(corpus, '甲.txt', '1.1万亿元', { ...context(), findings, rulePage })
    assert.match(linked, /⚠ “突破”与分项不符 \[bound-violation\]\(file:\/\/\/x\/bound-violation\.md\)$/)
  })
  it('escapes what documents say', () => {
    const figure = { ...level('5亿元', 5, 1, '2023'), indicator: '<b>[x](command:y)|$(z)`' }
    const snapshot = buildCorpus(article('甲.txt', '达5亿元。', figure))
    assert.match(hoverOn(snapshot, '甲.txt', '5亿元'), /^\*\*\\<b\\>\\\[x\\\]\(command:y\)\\\|\\\$\(z\)\\`\*\* · /)
  })
})

describe('limits of the hover on a figure', () => {
  const years = Array.from({ length: 30 }, (_, index) => 1995 + index)
  const many = years.map((year) =>
    article(`年鉴${year}.txt`, `达${year}亿元。`, level(`${year}亿元`, year, 1, `${year}`)),
  )
  const same = Array.from({ length: 14 }, (_, index) =>
    article(`一份标题非常非常长的文件的第${index}个副本.txt`, '达2010亿元。', level('2010亿元', 2010, 1, '2010')),
  )
  const markdown = hoverOn(buildCorpus(...many, ...same), '年鉴2010.txt', '2010亿元')
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)

  it('shows at most ten periods, around its own', () => {
    const shown = rows.map((row) => /\d{4}/.exec(row)?.[0])
    assert.deepEqual(shown, years.slice(10, 20).map(String))
  })
  it('prefers the same part of other years to what is nearer', () => {
    const months = Array.from({ length: 12 }, (_, month) => {
      const period = `2010-${String(month + 1).padStart(2, '0')}`
      return article(`${period}.txt`, '达7亿元。', level('7亿元', 7, 1, period))
    })
    const text = hoverOn(buildCorpus(...many.slice(10, 20), ...months), '年鉴2010.txt', '2010亿元')
    const shown = [...text.matchAll(/^\| \**(\d{4}年[^ *]*)/gm)].map((match) => match[1])
    assert.deepEqual(
      shown,
      years.slice(10, 20).map((year) => `${year}年`),
    )
  })
  it('keeps the table within sixty columns', () => {
    const printed = rows.map((row) =>
      row
        .replace(/\]\([^)]*\)/g, '')
        .replace(/[[\]|*]/g, '')
        .replace(/ {2}/g, ' '),
    )
    for (const row of printed) assert.ok(columnsOf(row) <= 60, row)
  })
  it('lists at most ten other mentions and says how many there are', () => {
    assert.equal(markdown.split('\n').filter((line) => line.startsWith('- [')).length, 10)
    assert.match(markdown, /\n- …共14处/)
  })
  it('takes the ten from as many documents as there are', () => {
    const full: ArticleParts = {
      path: '0.txt',
      paragraphs: Array.from({ length: 12 }, () => ({ text: '达5亿元。', figures: [level('5亿元', 5, 1, '2001')] })),
    }
    const snapshot = buildCorpus(full, article('1.txt', '达5亿元。', level('5亿元', 5, 1, '2001')))
    assert.match(hoverOn(snapshot, '0.txt', '5亿元'), /\n- \[1 第2段\][^\n]*\n- …共12处/)
  })
  it('cuts the table at the ends of the series without losing rows', () => {
    const first = hoverOn(buildCorpus(...many), '年鉴1995.txt', '1995亿元')
    assert.equal(first.split('\n').filter((line) => /^\| [*\d]/.test(line)).length, 10)
  })
})
