import assert from 'node:assert/strict'
import { denseText } from '../../server/src/parse/dense.ts'

const read = (source: string, joinLines = false): string =>
  denseText(source, [{ start: 0, end: source.length }], { joinLines, markdown: false }).text

describe('the blank-free text of a passage', () => {
  const cases: readonly (readonly [what: string, source: string, text: string])[] = [
    ['drops the blanks around numerals', '出口额达 1.12 万亿元', '出口额达1.12万亿元'],
    ['drops full-width, no-break and zero-width blanks', '增\u3000长\u00a05\u200b.2\ufeff%', '增长5.2%'],
    ['keeps one blank between two numerals', '2019\u3000 202 辆', '2019 202辆'],
    ['keeps one blank between two Latin words', 'Belt  and\tRoad 倡议', 'Belt and Road倡议'],
    ['reads letter-spaced numerals as one', '新 能 源 汽 车 增 长 1 6 % ， 其 中', '新能源汽车增长16%，其中'],
    ['reads letter-spaced decimals as one', '达 到 1 . 6 9 万 亿 元', '达到1.69万亿元'],
    ['leaves two numerals apart in print that is not letter-spaced', '新能源 1 6 两项', '新能源1 6两项'],
    ['reads three digits parted by single blanks as one number', '产煤4 0 0 万吨', '产煤400万吨'],
    ['reads them with a blank before them too', '产煤 4 0 0 万 吨', '产煤400万吨'],
    ['reads a decimal parted by single blanks', '增长 1 2 . 5 %', '增长12.5%'],
    ['leaves a row of single digits that counts nothing', '得分 3 4 5，共三项', '得分3 4 5，共三项'],
    ['leaves single digits beside longer ones', '甲地 3 4 50 吨', '甲地3 4 50吨'],
    ['reads groups of thousands as one number', '共 30 000 元', '共30000元'],
    ['reads them with decimals', '渔获 1 286.4 万吨，1 205 386.25元', '渔获1286.4万吨，1205386.25元'],
    [
      'reads a raised point before a percentage or a magnitude, not in a date or a name',
      '增长5·4%，达12・6亿元，3·15、5·12地震、莱恩・渔',
      '增长5.4%，达12.6亿元，3·15、5·12地震、莱恩·渔',
    ],
    ['reads a full-width stroke and plus sign', '412公斤／亩，＋5％', '412公斤/亩，+5%'],
    ['does not take a row of numbers for groups of thousands', '2023 100 200', '2023 100 200'],
    [
      'reads a comma typed in ASCII',
      '增长5%,其中出口额1,234亿元,占60%,6月最高',
      '增长5%，其中出口额1,234亿元，占60%，6月最高',
    ],
    [
      'with a blank behind it',
      '增长5%, 其中出口额7310亿元; 进口降3% : 这不是坏事!',
      '增长5%，其中出口额7310亿元；进口降3%：这不是坏事！',
    ],
    ['behind a bracket', '渔获(鲜重),2031年', '渔获（鲜重），2031年'],
    [
      'leaves times, addresses and English alone',
      '10:30开船 http://a.cn/b?c=1 yes, sir',
      '10:30开船http://a.cn/b?c=1yes,sir',
    ],
    ['reads straight quotation marks in pairs', '推进"双港联动",打造\'蓝色粮仓\'', '推进“双港联动”，打造‘蓝色粮仓’'],
    [
      'leaves one without a partner, and apostrophes',
      "直径5\"的管，fishers' port与skipper's",
      "直径5\"的管，fishers'port与skipper's",
    ],
    ['reads a full stop typed in ASCII', '增长5%.其中渔获1.5万吨.2031年', '增长5%。其中渔获1.5万吨。2031年'],
    ['leaves the point of a number of a section', '一.总体要求 1.做法.二.目标', '一.总体要求1.做法。二.目标'],
    [
      'reads radicals as the characters that they look like',
      '⼀季度⽔产品出⼝增⻓5%，渔⺠⼾数、⿈海',
      '一季度水产品出口增长5%，渔民户数、黄海',
    ],
    ['reads marks and dashes of other presses', '「双港」『三地』，3─5个、10∼12个', '“双港”‘三地’，3—5个、10～12个'],
    ['reads full-width letters, small and half-width marks', 'ＧＤＰ增长６﹪﹐占比､其中｡', 'GDP增长6%，占比、其中。'],
    ['keeps lone surrogates and NULs', 'a\ud800b\u0000c', 'a\ud800b\u0000c'],
    ['is empty for blanks', ' \u3000\r\n\t', ''],
  ]
  for (const [what, source, text] of cases) it(what, () => assert.equal(read(source), text))

  it('joins digits over a line break only where the text is reflowed', () => {
    const source = '增长1\n0.5%'
    const lines = [
      { start: 0, end: 3 },
      { start: 4, end: source.length },
    ]
    const readLines = (joinLines: boolean): string => denseText(source, lines, { joinLines, markdown: false }).text
    assert.equal(readLines(true), '增长10.5%')
    assert.equal(readLines(false), '增长1 0.5%')
  })

  it('passes over the line ends that a tool has put into a line', () => {
    assert.equal(read('增长1\n\n0.5%，加入RC\r\n\r\nEP', false), '增长10.5%，加入RCEP')
    assert.equal(read('2021 \n100，Belt\n and \nRoad', false), '2021 100，Belt and Road')
  })

  it('passes over the marks of footnotes, not over numbers of documents and dates', () => {
    assert.equal(read('常住渔民[2]486万人[13]，', false), '常住渔民486万人，')
    assert.equal(read('云发[80]12号', false), '云发[80]12号')
    assert.equal(read('2025[3]年，渔业[年报]', false), '2025[3]年，渔业[年报]')
  })

  it('maps every character to where it stands in the source', () => {
    const source = '  增 长 5.2 %'
    const { text, offsets } = denseText(source, [{ start: 0, end: source.length }], {
      joinLines: false,
      markdown: false,
    })
    assert.deepEqual([...offsets].map((offset) => source[offset]).join(''), text)
  })

  it('passes over what lies between the runs', () => {
    const runs = [
      { start: 0, end: 2 },
      { start: 4, end: 7 },
    ]
    assert.equal(denseText('增长**5.2**%', runs, { joinLines: false, markdown: true }).text, '增长5.2')
  })
})
