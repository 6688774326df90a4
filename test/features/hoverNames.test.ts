import assert from 'node:assert/strict'
import { hover } from '../../server/src/features/hover/hover.ts'
import type { Language } from '../../server/src/model/finding.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import { buildCorpus } from '../support/featureBuilders.ts'

const hoverOn = (snapshot: Snapshot, path: string, printed: string, language: Language = 'zh'): string => {
  const offset = snapshot.digests.get(path)?.document.text.indexOf(printed) ?? -1
  const link = (target: string, span: { start: number }): string => `${target}#${span.start}`
  return hover(snapshot, path, offset, { language, link, findings: [] })?.markdown ?? ''
}

describe('hover on a title', () => {
  const title = '关于促进数字服务发展的意见'
  const corpus = buildCorpus(
    {
      path: '甲.txt',
      titles: ['数字服务[一]'],
      paragraphs: [
        {
          text: `2021年7月，省政府办公厅印发《${title}》。`,
          titles: [{ title, issuer: '省政府办公厅', issued: '2021-07' }],
        },
        { text: '《意见》提出三项任务。', titles: [{ title, text: '《意见》', short: true }] },
      ],
    },
    {
      path: '乙.txt',
      paragraphs: [{ text: `《${title}》（某办发〔2021〕9号）`, titles: [{ title, number: '某办发〔2021〕9号' }] }],
    },
    {
      path: '文件.txt',
      titles: [`省政府办公厅${title}`],
      paragraphs: [
        { text: `省政府办公厅${title}`, level: 1 },
        { text: '各市人民政府：' },
        { text: `为促进<数字>服务发展，${'提出如下意见，'.repeat(30)}` },
      ],
    },
  )

  it('names issuer, date and number from all mentions, lists them, and shows how the document begins', () => {
    const markdown = hoverOn(corpus, '甲.txt', '《意见》')
    assert.equal(
      markdown.slice(0, markdown.indexOf('\n\n> ')),
      [
        `**《${title}》**`,
        '',
        '省政府办公厅印发 · 2021年7月 · 某办发〔2021〕9号',
        '',
        '提及3处：',
        '',
        '- [乙 第1段](乙.txt#0)',
        '- [《数字服务\\[一\\]》第1段](甲.txt#16)',
        '- [《数字服务\\[一\\]》第2段](甲.txt#33) 《意见》',
        '',
        '文件夹中有此文件：[文件](文件.txt#0)',
      ].join('\n'),
    )
    const opening = markdown.slice(markdown.indexOf('\n\n> ') + 4)
    assert.match(opening, /^各市人民政府：为促进\\<数字\\>服务发展，提出如下意见，/)
    assert.match(opening, /…$/)
    assert.equal(opening.length, 120 + 2 + 1)
  })
  it('says only what is known', () => {
    const snapshot = buildCorpus({ path: '甲.txt', paragraphs: [{ text: '《办法》', titles: [{ title: '办法' }] }] })
    assert.equal(hoverOn(snapshot, '甲.txt', '《办法》'), '**《办法》**\n\n提及1处：\n\n- [甲 第1段](甲.txt#0)')
  })
  it('says the same in English', () => {
    const markdown = hoverOn(corpus, '甲.txt', '《意见》', 'en')
    for (const part of ['issued by 省政府办公厅 · July 2021', 'Mentions (3):', 'In this folder: [文件]'])
      assert.ok(markdown.includes(part), markdown)
  })
})

describe('hover on a name', () => {
  const canonical = '数字贸易综合改革区'
  const corpus = buildCorpus(
    {
      path: '甲.txt',
      paragraphs: [
        {
          text: `${canonical}（以下简称“数贸区”）`,
          entities: [
            { name: canonical, type: 'programme' },
            { name: '数贸区', canonical, type: 'programme', defines: true },
          ],
        },
      ],
    },
    {
      path: '乙.txt',
      paragraphs: [{ text: '数贸区扩围', entities: [{ name: '数贸区', canonical, type: 'programme' }] }],
    },
    { path: '丙.txt', paragraphs: [{ text: '商务部通报', entities: [{ name: '商务部' }] }] },
  )
  it('says what it is, its full name, where it is defined and where it is mentioned', () => {
    assert.equal(
      hoverOn(corpus, '乙.txt', '数贸区'),
      [
        `**数贸区** · 项目、专名 · 全称：${canonical}`,
        '',
        '简称“数贸区”见[甲 第1段](甲.txt#15)',
        '',
        '提及3处：',
        '',
        '- [乙 第1段](乙.txt#0)',
        `- [甲 第1段](甲.txt#0) ${canonical}`,
        '- [甲 第1段](甲.txt#15)',
      ].join('\n'),
    )
  })
  it('says no full name where there is no other', () => {
    assert.equal(hoverOn(corpus, '丙.txt', '商务部'), '**商务部** · 机构\n\n提及1处：\n\n- [丙 第1段](丙.txt#0)')
  })
  it('says the same in English', () => {
    assert.match(
      hoverOn(corpus, '乙.txt', '数贸区', 'en'),
      /programme · full name: 数字贸易综合改革区\n\n“数贸区” is defined in \[甲/,
    )
  })
})
