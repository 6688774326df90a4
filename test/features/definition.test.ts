import assert from 'node:assert/strict'
import { definition } from '../../server/src/features/definition.ts'
import { documentHighlight, references } from '../../server/src/features/references.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import { buildCorpus, type ArticleParts, type Paragraph } from '../support/featureBuilders.ts'

const offsetOf = (snapshot: Snapshot, path: string, printed: string, nth = 0): number => {
  const text = snapshot.digests.get(path)?.document.text ?? ''
  let offset = text.indexOf(printed)
  for (let count = 0; count < nth; count++) offset = text.indexOf(printed, offset + 1)
  assert.ok(offset >= 0, `${printed} in ${path}`)
  return offset
}
const shown = (snapshot: Snapshot, places: readonly { path: string; span: { start: number; end: number } }[]) =>
  places.map(({ path, span }) => {
    const text = snapshot.digests.get(path)?.document.text ?? ''
    return `${path} ${text.slice(span.start, span.end)}@${span.start}`
  })
const goto = (snapshot: Snapshot, path: string, printed: string, nth = 0): string[] =>
  shown(snapshot, definition(snapshot, path, offsetOf(snapshot, path, printed, nth)))

const exports = (text: string, sentence: string, period?: string): Paragraph => ({
  text: sentence,
  figures: [
    {
      text,
      indicator: '数字服务出口额',
      period: '2023-S1',
      series: '数字服务出口额|中国',
      quantity: '数字服务出口额|中国|2023-S1',
    },
  ],
  ...(period === undefined ? {} : { periods: [{ text: period, value: '2023-S1' }] }),
})

describe('definition of a figure', () => {
  const early: ArticleParts = {
    path: '乙.txt',
    date: '2023-07-20',
    paragraphs: [exports('1.1万亿元', '今年上半年，我国数字服务出口额达1.1万亿元。', '今年上半年')],
  }
  const passing: ArticleParts = {
    path: '甲.txt',
    date: '2023-07-18',
    paragraphs: [exports('1.1万亿元', '这1.1万亿元来之不易。')],
  }
  const late: ArticleParts = {
    path: '丙.txt',
    date: '2024-01',
    paragraphs: [exports('11000亿元', '2023年上半年数字服务出口额为11000亿元。', '2023年上半年')],
  }
  const undated: ArticleParts = { ...late, path: '丁.txt', date: undefined as never }

  it('is the earliest article that states indicator and period itself', () => {
    const snapshot = buildCorpus(late, passing, early, { path: undated.path, paragraphs: late.paragraphs })
    for (const { path } of [late, passing, early, undated])
      assert.deepEqual(goto(snapshot, path, path === '丙.txt' || path === '丁.txt' ? '11000亿元' : '1.1万亿元'), [
        '乙.txt 1.1万亿元@16',
      ])
  })
  it('is the earliest mention where none says it all', () => {
    const other: ArticleParts = { ...passing, path: '乙.txt', date: '2023-07-01' }
    assert.deepEqual(goto(buildCorpus(passing, other), '甲.txt', '1.1万亿元'), ['乙.txt 1.1万亿元@1'])
  })
  it('is nothing for a figure that could not be tied', () => {
    const snapshot = buildCorpus({ path: '甲.txt', paragraphs: [{ text: '共3家。', figures: [{ text: '3家' }] }] })
    assert.deepEqual(goto(snapshot, '甲.txt', '3家'), [])
  })
  it('is nothing where nothing stands', () => assert.deepEqual(definition(buildCorpus(early), '乙.txt', 2), []))
})

const plan = '关于促进数字服务发展的意见'
const defines: Paragraph = {
  text: `省政府印发《${plan}》（以下简称《意见》）。`,
  titles: [
    { title: plan, issuer: '省政府', abbreviation: '意见' },
    { title: plan, text: '《意见》', short: true },
  ],
}
const uses: Paragraph = { text: '《意见》明确三项任务。', titles: [{ title: plan, text: '《意见》', short: true }] }
const cites: Paragraph = { text: `落实《${plan}》要求。`, titles: [{ title: plan }] }

describe('definition of a title', () => {
  it('leads from a short form to the full title of the same document', () => {
    const snapshot = buildCorpus(
      { path: '甲.txt', paragraphs: [cites] },
      { path: '乙.txt', paragraphs: [defines, uses] },
    )
    assert.deepEqual(goto(snapshot, '乙.txt', '《意见》', 1), [`乙.txt 《${plan}》@5`])
  })
  it('leads from a short form to the full title elsewhere where its own document has none', () => {
    const snapshot = buildCorpus({ path: '甲.txt', paragraphs: [uses] }, { path: '乙.txt', paragraphs: [cites] })
    assert.deepEqual(goto(snapshot, '甲.txt', '《意见》'), [`乙.txt 《${plan}》@2`])
  })
  it('leads from a title to the first mention with its issuer', () => {
    const snapshot = buildCorpus(
      { path: '甲.txt', date: '2022', paragraphs: [cites] },
      { path: '乙.txt', date: '2023', paragraphs: [defines] },
    )
    assert.deepEqual(goto(snapshot, '甲.txt', `《${plan}》`), [`乙.txt 《${plan}》@5`])
  })
  it('leads to the document itself where the folder holds it', () => {
    const snapshot = buildCorpus(
      { path: '甲.txt', paragraphs: [cites, uses] },
      {
        path: '文件.txt',
        titles: [`省政府关于${plan.slice(2)}`],
        paragraphs: [{ text: `省政府关于${plan.slice(2)}`, level: 1 }, { text: '各市：' }],
      },
    )
    assert.deepEqual(goto(snapshot, '甲.txt', `《${plan}》`), [`文件.txt 省政府关于${plan.slice(2)}@0`])
    assert.deepEqual(goto(snapshot, '甲.txt', '《意见》'), [`甲.txt 《${plan}》@2`])
  })
  it('finds the document by its file name, a date in front of it or not', () => {
    const snapshot = buildCorpus(
      { path: '甲.txt', paragraphs: [cites] },
      { path: `文件/2023-05-04 ${plan}.md`, paragraphs: [{ text: '各市：' }] },
    )
    assert.deepEqual(goto(snapshot, '甲.txt', `《${plan}》`), [`文件/2023-05-04 ${plan}.md @0`])
  })
})

const zone = { name: '数贸区', canonical: '数字贸易综合改革区', type: 'programme' } as const
const zoneFull = { name: '数字贸易综合改革区', type: 'programme' } as const
const zoneDefined: Paragraph = {
  text: '数字贸易综合改革区（以下简称“数贸区”）',
  entities: [zoneFull, { ...zone, defines: true }],
}

describe('definition of a name', () => {
  it('is the （以下简称…） of the same document', () => {
    const snapshot = buildCorpus(
      { path: '甲.txt', date: '2020', paragraphs: [zoneDefined] },
      { path: '乙.txt', date: '2021', paragraphs: [zoneDefined, { text: '数贸区扩围', entities: [zone] }] },
    )
    assert.deepEqual(goto(snapshot, '乙.txt', '数贸区扩围'), ['乙.txt 数贸区@15'])
  })
  it('is the one elsewhere where its own document has none', () => {
    const snapshot = buildCorpus(
      { path: '甲.txt', paragraphs: [{ text: '数贸区扩围', entities: [zone] }] },
      { path: '乙.txt', paragraphs: [zoneDefined] },
    )
    assert.deepEqual(goto(snapshot, '甲.txt', '数贸区'), ['乙.txt 数贸区@15'])
  })
  it('is the first mention of the full name where nothing defines it', () => {
    const snapshot = buildCorpus(
      { path: '甲.txt', paragraphs: [{ text: '数贸区扩围', entities: [zone] }] },
      { path: '乙.txt', paragraphs: [{ text: '设立数字贸易综合改革区', entities: [zoneFull] }] },
    )
    assert.deepEqual(goto(snapshot, '甲.txt', '数贸区'), ['乙.txt 数字贸易综合改革区@2'])
  })
})

describe('references and highlights', () => {
  const snapshot = buildCorpus(
    { path: '甲.txt', paragraphs: [defines, uses, exports('1.1万亿元', '数字服务出口额1.1万亿元。')] },
    { path: '乙.txt', paragraphs: [cites, exports('11000亿元', '达11000亿元。'), zoneDefined] },
    { path: '丙.txt', paragraphs: [{ text: '数贸区与数字贸易综合改革区', entities: [zone, zoneFull] }] },
  )
  const find = (path: string, printed: string, declaration = true): string[] =>
    shown(snapshot, references(snapshot, path, offsetOf(snapshot, path, printed), declaration))

  it('of a title: in full and in short, in every article, in order', () => {
    assert.deepEqual(find('乙.txt', `《${plan}》`), [
      `乙.txt 《${plan}》@2`,
      `甲.txt 《${plan}》@5`,
      '甲.txt 《意见》@25',
      '甲.txt 《意见》@32',
    ])
  })
  it('without the declaration leaves out what the definition leads to', () => {
    assert.deepEqual(find('甲.txt', '《意见》', false), [
      `乙.txt 《${plan}》@2`,
      '甲.txt 《意见》@25',
      '甲.txt 《意见》@32',
    ])
  })
  it('of a figure: however it is written', () => {
    assert.deepEqual(find('甲.txt', '1.1万亿元'), ['乙.txt 11000亿元@22', '甲.txt 1.1万亿元@51'])
  })
  it('of a name: under its full name and its short form', () => {
    assert.equal(find('丙.txt', '数贸区').length, 4)
  })
  it('highlights only what stands in the document', () => {
    const spans = documentHighlight(snapshot, '甲.txt', offsetOf(snapshot, '甲.txt', '《意见》'))
    assert.deepEqual(
      spans.map((span) => span.start),
      [5, 25, 32],
    )
  })
  it('find nothing where nothing stands, and nothing in a file that is not there', () => {
    assert.deepEqual(references(snapshot, '甲.txt', 0, true), [])
    assert.deepEqual(documentHighlight(snapshot, '无.txt', 0), [])
  })
})
