// `jiaokan annotate` and `jiaokan report` as processes: the shape of CLI.md, its invariants, and the table.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixtures, Folder, jiaokan } from './support.ts'

type Fields = Record<string, unknown> & { range: [number, number]; text: string }
interface AnnotatedDocument {
  path: string
  encoding: string
  coverage: Record<string, number>
  articles: Record<string, unknown>[]
  figures: Fields[]
  periods: Fields[]
  titles: Fields[]
  entities: Fields[]
}
interface Annotation {
  schema: number
  documents: AnnotatedDocument[]
  findings: { path: string; code: string }[]
}

const keys = {
  article: ['range', 'title', 'date', 'dateFrom'],
  figure: [
    ...['range', 'text', 'value', 'low', 'high', 'interval', 'unit', 'kind', 'hedge', 'basis', 'direction', 'status'],
    ...['indicator', 'scope', 'period', 'source', 'quantity'],
  ],
  period: ['range', 'text', 'value'],
  title: ['range', 'text', 'title', 'issuer', 'issued', 'short'],
  entity: ['range', 'text', 'type', 'canonical'],
}

describe('jiaokan annotate', function () {
  this.timeout(60_000)
  const annotate = async (folder: string, ...args: string[]) => {
    const ended = await jiaokan(folder, 'annotate', ...args)
    assert.equal(ended.error, '')
    assert.equal(ended.status, 0)
    return JSON.parse(ended.out) as Annotation
  }

  it('has every key of CLI.md in its order, null where nothing is known', async () => {
    const annotation = await annotate(fixtures)
    assert.deepEqual(Object.keys(annotation), ['schema', 'documents', 'findings'])
    for (const document of annotation.documents) {
      const own = ['path', 'encoding', 'coverage', 'articles', 'figures', 'periods', 'titles', 'entities']
      assert.deepEqual(Object.keys(document), own)
      assert.deepEqual(Object.keys(document.coverage), ['numerals', 'understood'])
      const lists: [object[], string[]][] = [
        [document.articles, keys.article],
        [document.figures, keys.figure],
        [document.periods, keys.period],
        [document.titles, keys.title],
        [document.entities, keys.entity],
      ]
      for (const [list, expected] of lists) for (const one of list) assert.deepEqual(Object.keys(one), expected)
    }
  })

  it('lists every document in order of path, with what stands at each range', async () => {
    const { documents } = await annotate(fixtures)
    const paths = documents.map(({ path }) => path)
    assert.deepEqual(paths, ['公报/2024-02-20-宁波市统计公报.md', '短讯.txt', '解读.txt'])
    for (const { path, figures, periods, titles, entities } of documents) {
      const text = readFileSync(join(fixtures, path), 'utf8')
      for (const { range, text: own } of [...figures, ...periods, ...titles, ...entities]) {
        assert.equal(text.slice(...range), own)
        assert.ok(own.length > 0)
      }
    }
  })

  it('reads the figures, the date and the title of a plain article', async () => {
    const { documents } = await annotate(fixtures, '公报')
    const { articles, figures, titles, encoding } = documents[0]!
    assert.equal(encoding, 'utf-8')
    assert.deepEqual([articles[0]!['date'], articles[0]!['dateFrom']], ['2024-02-20', 'metadata'])
    const total = figures.find(({ text }) => text === '123.4亿元')!
    const { value, unit, kind, interval, hedge, basis, status, period, low } = total
    assert.deepEqual(
      { value, unit, kind, interval, hedge, basis, status, period, low },
      {
        value: '12340000000',
        unit: 'CNY',
        kind: 'amount',
        interval: ['12335000000', '12345000000'],
        hedge: 'exact',
        basis: 'level',
        status: 'actual',
        period: '2023',
        low: null,
      },
    )
    assert.equal(titles[0]!['title'], '宁波市跨境电商发展三年行动计划')
  })

  it('holds the findings of the whole corpus, and exits with 0 all the same', async () => {
    const { findings } = await annotate(fixtures)
    const check = await jiaokan(fixtures, 'check', '--format', 'json')
    assert.deepEqual(findings, (JSON.parse(check.out) as Annotation).findings)
    assert.ok(findings.length > 0)
  })

  it('gives offsets without the byte-order mark, and names the encoding', async () => {
    const folder = new Folder()
    const text = '2023年，宁波市进口额44.5亿元。\n'
    folder.write({
      'a.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
      'b.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    })
    const { documents } = await annotate(folder.path)
    assert.deepEqual(
      documents.map(({ encoding }) => encoding),
      ['utf-8-bom', 'utf-16le'],
    )
    for (const { figures } of documents) assert.deepEqual(figures[0]!.range, [12, 18])
    folder.remove()
  })

  it('prints one table, a row for each mention', async () => {
    const { documents } = await annotate(fixtures)
    const { out, status } = await jiaokan(fixtures, 'annotate', '--format', 'csv')
    assert.equal(status, 0)
    const [head, ...rows] = out.trimEnd().split('\n')
    assert.match(head!, /^path,line,column,start,end,mention,text,value,/)
    const mentions = documents.flatMap(({ figures, periods, titles, entities }) => [figures, periods, titles, entities])
    assert.equal(rows.length, mentions.flat().length)
    assert.ok(rows.some((row) => /^解读\.txt,5,\d+,\d+,\d+,figure,132\.4亿元,13240000000,/.test(row)))
  })

  it('gives a spreadsheet nothing to compute: names that begin like a formula are text', async () => {
    const folder = new Folder().write({ '=1+1.txt': '《@SUM(A1)》印发后，2023年宁波市出口额12.8亿元，下降-5.2%。\n' })
    const { out } = await jiaokan(folder.path, 'annotate', '--format', 'csv')
    folder.remove()
    const rows = out.trimEnd().split('\n').slice(1)
    assert.ok(rows.length >= 3)
    for (const row of rows) assert.match(row, /^'=1\+1\.txt,/)
    assert.doesNotMatch(out, /(?:^|,)"?[=@]/m)
    assert.match(out, /,'@SUM\(A1\),/)
  })
})

describe('jiaokan report', function () {
  this.timeout(60_000)

  it('writes the collation report: each file with its coverage, its findings and the sentences they come from', async () => {
    const { out, status } = await jiaokan(fixtures, 'report')
    assert.equal(status, 0)
    assert.match(out, /^# 校勘记\n\n\d+ 个问题：/)
    assert.match(out, /^## 解读\.txt$/m)
    assert.match(out, /数字 \d+，已识读 \d+\.\d%/)
    assert.match(out, /^- \*\*第5行\*\* 警告 · 他校 · `value-conflict` {2}$/m)
    assert.match(out, /^ {2}> 2023年，宁波市跨境电商进出口总额\*\*132\.4亿元\*\*，同比增长5\.6%。$/m)
    assert.match(out, /^ {4}> 2023年，宁波市跨境电商进出口总额\*\*123\.4亿元\*\*/m)
  })
})
