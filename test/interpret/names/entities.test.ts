// The full name behind a name.
import assert from 'node:assert/strict'
import { detectEntities } from '../../../server/src/detect/entities/entities.ts'
import { readEntities } from '../../../server/src/interpret/names/entities.ts'
import { fullZoneName } from '../../../server/src/interpret/names/entitiesZones.ts'
import { passagesOf } from '../../support/passages.ts'

const canonicals = (text: string) => {
  const passages = passagesOf(text)
  return readEntities(detectEntities(passages, []), passages).map(
    ({ reading }) => `${reading.name} = ${reading.canonical}`,
  )
}

describe('full names', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['国家发改委发布。', ['国家发改委 = 国家发展和改革委员会']],
    ['国家发展改革委办公厅发布。', ['国家发展改革委办公厅 = 国家发展和改革委员会办公厅']],
    ['中华人民共和国商务部宣布。', ['中华人民共和国商务部 = 商务部']],
    ['中国海关总署统计。', ['中国海关总署 = 海关总署']],
    ['美国财政部宣布。', ['美国财政部 = 美国财政部']],
    ['杭州、宁夏和印尼。', ['杭州 = 杭州市', '宁夏 = 宁夏回族自治区', '印尼 = 印度尼西亚']],
    ['商务部会同海关总署。', ['商务部 = 商务部', '海关总署 = 海关总署']],
    ['弘远数据研究院（简称“弘远院”）。', ['弘远数据研究院 = 弘远数据研究院', '弘远院 = 弘远数据研究院']],
    [
      '跨境电商综合试验区扩围，综合试验区试点。',
      ['跨境电商综合试验区 = 跨境电子商务综合试验区', '综合试验区 = 跨境电子商务综合试验区'],
    ],
    [
      '中国（鞍山）自由贸易试验区（下称“自贸试验区”）。',
      ['中国（鞍山）自由贸易试验区 = 中国（鞍山）自由贸易试验区', '自贸试验区 = 中国（鞍山）自由贸易试验区'],
    ],
  ]
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(canonicals(text), expected))

  it('a short form means what the article defines it as, behind 建设 too', () => {
    assert.deepEqual(canonicals('推进建设数字贸易综合试验区（以下简称“综试区”）。综试区扩大。'), [
      '数字贸易综合试验区 = 数字贸易综合试验区',
      '综试区 = 数字贸易综合试验区',
      '综试区 = 数字贸易综合试验区',
    ])
    assert.deepEqual(canonicals('建设跨境电子商务综合试验区（以下简称“综试区”）。'), [
      '跨境电子商务综合试验区 = 跨境电子商务综合试验区',
      '综试区 = 跨境电子商务综合试验区',
    ])
    assert.deepEqual(canonicals('绿洲科学建设综合试验区'), [])
  })
  it('a short form keeps its regular full name where the text defines it by a malformed one', () => {
    assert.deepEqual(canonicals('推进跨境电子商务电商综合试验区（下称“跨境电商综试区”）试点。'), [
      '跨境电子商务电商综合试验区 = 跨境电子商务电商综合试验区',
      '跨境电商综试区 = 跨境电子商务综合试验区',
    ])
  })
  it('a definition holds for its own article only', () => {
    const passages = passagesOf('弘远数据研究院（简称“弘远院”）。').map((passage) => ({ ...passage, article: 0 }))
    const others = passagesOf('弘远院认为。').map((passage) => ({ ...passage, article: 1 }))
    const both = [...passages, ...others]
    assert.deepEqual(
      readEntities(detectEntities(both, []), both).map(({ passage }) => passage),
      [0, 0],
    )
  })
})

describe('regular short forms of zones', () => {
  const cases: readonly [string, string][] = [
    ['跨境电商综试区', '跨境电子商务综合试验区'],
    ['跨境综试区', '跨境电子商务综合试验区'],
    ['综试区', '跨境电子商务综合试验区'],
    ['国家跨境电商综合试验区', '跨境电子商务综合试验区'],
    ['杭州综试区', '中国（杭州）跨境电子商务综合试验区'],
    ['山东自贸试验区青岛片区', '中国（山东）自由贸易试验区青岛片区'],
    ['海南自贸港', '海南自由贸易港'],
    ['中国（鞍山）跨境电子商务综合试验区', '中国（鞍山）跨境电子商务综合试验区'],
    ['跨境电商电子商务综合试验区', '跨境电商电子商务综合试验区'],
    ['一带一路', '一带一路'],
  ]
  for (const [name, full] of cases) it(name, () => assert.equal(fullZoneName(name), full))
})
