// What a text says again with a slip of the pen, and what only looks like it.
import { isSlipOf } from '../../../server/src/interpret/again/slips.ts'
import assert from 'node:assert/strict'
import { checkFindings } from '../../support/checkFindings.ts'

describe('the same said again with a slip', () => {
  const found: readonly [string, string][] = [
    [
      '标题与正文数字对调',
      `@@ 2024-02-03-外贸.txt
澜江省去年货物进出口总值⟦4862.4亿元⟧{value-conflict}

　　2月3日，省政府举行发布会。2023年，澜江省货物进出口总值⟦4826.4亿元⟧{value-conflict}，居全国第九位。
`,
    ],
    [
      '引号里的数字与破折号后的解释',
      `@@ 2024-02-03-外贸.txt
　　去年的成绩单上有几个数字格外醒目。
　　“⟦35.0万亿元⟧{value-conflict}”——全年货物进出口⟦30.5万亿元⟧{value-conflict}，规模再创新高。
`,
    ],
    [
      '两个引号里的数字依次解释',
      `@@ 2024-02-03-渔港.txt
　　“⟦74.28%⟧{value-conflict}”和“52.63%”——截至去年11月底，渔船进港、出港平均等候时间分别比前年缩短⟦47.28%⟧{value-conflict}和52.63%。
`,
    ],
    [
      '两处同一总额之后的增速',
      `@@ 2024-02-03-外贸.txt
　　2023年，澜江省货物进出口总值4862.4亿元，比上年增长⟦9.7%⟧{value-conflict}。
　　会议通报，2023年澜江省货物进出口总值4862.4亿元，比上年增长⟦7.9%⟧{value-conflict}。
`,
    ],
    [
      '标题的数字正文里没有，名称相同',
      `@@ 2024-02-03-关税.txt
关税总水平降至⟦5.7%⟧{value-conflict}

　　到去年底，我国关税总水平由2017年的9.8%降至⟦7.5%⟧{value-conflict}。
`,
    ],
    [
      '名称用字相同而次序不同',
      `@@ 2024-06-12-退市.txt
今年以来⟦25家⟧{value-conflict}B股公司退市或锁定退市

　　据不完全统计，今年以来B股退市或锁定退市的公司已达⟦20家⟧{value-conflict}。
`,
    ],
    [
      '引号里只说几个',
      `@@ 2024-02-03-退税.txt
　　“⟦17个⟧{value-conflict}”——去年底，企业办理退税平均时间缩短至⟦10个工作日⟧{value-conflict}。
`,
    ],
  ]
  for (const [name, text] of found) it(name, () => checkFindings(text))

  const silent: readonly [string, string][] = [
    [
      '标题的数字正文别处有',
      `@@ 2024-02-03-外贸.txt
澜江省货物进出口总值4862.4亿元

　　2023年，澜江省货物进出口总值4862.4亿元。2022年，澜江省货物进出口总值4826.4亿元。
`,
    ],
    [
      '数字接近而名称不同',
      `@@ 2024-02-03-贷款.txt
　　2023年，对渔业企业发放的人民币贷款增加23.57万亿元。
　　2023年，全年人民币贷款增加23.52万亿元。
`,
    ],
    [
      '时期不同',
      `@@ 2024-02-03-外贸.txt
　　2023年，澜江省货物进出口总值4862.4亿元。
　　2022年，澜江省货物进出口总值4826.4亿元。
`,
    ],
    [
      '标题取整',
      `@@ 2024-02-03-外贸.txt
澜江省去年货物进出口总值超4800亿元

　　2023年，澜江省货物进出口总值4862.4亿元。
`,
    ],
    [
      '短数字在正文里接近',
      `@@ 2024-02-03-收入.txt
　　澜江省农村居民人均可支配收入同比增长7.5%。
　　会议还通报，澜江省城镇居民人均可支配收入同比增长7.8%。
`,
    ],
  ]
  for (const [name, text] of silent) it(name, () => checkFindings(text))
})

describe('one slip of the pen', () => {
  const cases: readonly [string, string, boolean][] = [
    ['30.5', '35.0', true],

    ['4862.4', '4826.4', true],
    ['4862.4', '486.24', true],
    ['4862.4', '482.4', true],
    ['4862.4', '4872.4', true],
    ['4862.4', '4872.5', false],
    ['4862.4', '4862.40', true],
    ['1/3', '2/3', false],
  ]
  for (const [a, b, expected] of cases) it(`${a} and ${b}`, () => assert.equal(isSlipOf(a, b), expected))
})
