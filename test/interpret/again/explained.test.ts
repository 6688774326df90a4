// A headline says in short what the text below it tells in full: both are one quantity, and the headline is of the time of the text.
import assert from 'node:assert/strict'
import { digest } from '../../../server/src/interpret/digest.ts'
import type { Observation } from '../../../server/src/model/figure.ts'

/** The first two figures that are printed as these, the headline's in front. */
function told(text: string, [headline, body]: readonly [string, string]): [Observation, Observation] {
  const { figures } = digest({ path: '2024-06-12-正文.txt', text, format: 'plaintext', encoding: 'utf-8' })
  const all = figures.map(({ observation }) => observation)
  const first = all.findIndex(({ text: printed }) => printed === headline)
  const again = all.findIndex(({ text: printed }, index) => index > first && printed === body)
  assert.ok(first >= 0 && again > first, `${headline} and ${body} are read`)
  return [all[first]!, all[again]!]
}

describe('a headline and the text below it', () => {
  const one = [
    [
      'what is only bounded, and in full below',
      '节能灯具以旧换新销售额超20亿元\n记者从澜江省商务厅了解到，截至目前，全省节能灯具以旧换新累计卖出310万件，带动销售额21.4亿元。',
      ['20亿元', '21.4亿元'],
    ],
    [
      'a short name and a long one',
      '渡轮车客流量预计超三百万\n澜江渡轮前5个月运送过江客流突破300万人次\n今年前5个月，澜江渡轮共运送过江旅客312.6万人次，创历史新高。',
      ['300万人次', '312.6万人次'],
    ],
    [
      'nearly',
      '澜江省节水灌溉面积近七成\n记者获悉，目前澜江省节水灌溉面积占耕地面积的69.2%，比五年前明显提高。',
      ['七成', '69.2%'],
    ],
    ['one number with two digits', '澜江灌区新建泵站36座\n截至6月11日，灌区今年新建泵站36座。', ['36座', '36座']],
  ] as const
  for (const [name, text, figures] of one)
    it(name, () => {
      const [first, again] = told(text, figures)
      assert.notEqual(first.quantity, null)
      assert.equal(first.quantity, again.quantity)
      assert.equal(first.period, again.period)
    })

  const calledOut = [
    [
      '23.6亿元 云川省3月渔业外资\n3月，云川省新设渔企63家，增长9.1%；渔业外资23.6亿元，增长17%。',
      '23.6亿元',
      '渔业外资',
      '2024-03',
    ],
    ['140%以上 2030年渔业产值提高\n到2030年，云川省渔业产值在现有基础上提高140%以上。', '140%以上', '渔业产值', '2030'],
    ['云川省渔业平稳发展\n1300亿元\n去年，云川省渔业减税近1300亿元。', '1300亿元', '渔业减税额', '2023'],
    ['云川省渔业平稳发展\n　　3万余家\n　　去年，云川省注册渔企超3万家。', '3万余家', '注册渔企数', '2023'],
    ['云川省渔业平稳发展\n\n　　9%，渔业投资增长较快\n\n　　去年，云川省渔业投资增长9%。', '9%', '渔业投资', '2023'],
    ['127家 除夕当晚\n除夕当晚，全省有127家鱼市参加晒鱼节。', '127家', '参加晒鱼节的鱼市数', '2024-02-09'],
  ] as const
  const withoutUnit = [
    ['渔货跨境成交3.26万亿\n去年，云川省渔货跨境成交量达3.26万亿元，创历史新高。', '3.26万亿', '3.26万亿元', 'CNY'],
    ['云川渔港吞吐量突破1.4亿\n今年前5个月，云川渔港货物吞吐量突破1.4亿吨，增长6%。', '1.4亿', '1.4亿吨', 't'],
  ] as const
  for (const [text, figure, full, unit] of withoutUnit)
    it(`printed without its unit: ${text}`, () => {
      const [first, again] = told(text, [figure, full])
      const { indicator, period, basis, quantity } = again
      assert.equal(first.unit, unit)
      assert.deepEqual(first, { ...first, indicator, period, basis, quantity })
      assert.notEqual(quantity, null)
    })

  it('a number that means something else below is not lent its unit', () => {
    const [first] = told('云川渔港发放10万册手册\n去年，云川渔企补贴10万元，新购渔船19艘。', ['10万册', '10万元'])
    assert.equal(first.unit, '册')
  })

  for (const [text, figure, indicator, period] of calledOut)
    it(`called out: ${text}`, () => {
      const [first, again] = told(text, [figure, figure.replace('余', '')])
      assert.equal(first.indicator, indicator)
      assert.equal(first.basis, again.basis)
      assert.equal(first.period, period)
      assert.equal(first.quantity, again.quantity)
      assert.notEqual(first.quantity, null)
    })

  it('several numbers called out in one line', () => {
    const text = '云川省渔业平稳发展\n8.3%和7.4%，渔企产值较快增长\n去年，云川省大型和小型渔企产值分别增长8.3%和7.4%。'
    const [large, ofLarge] = told(text, ['8.3%', '8.3%'])
    const [small, ofSmall] = told(text, ['7.4%', '7.4%'])
    assert.deepEqual([large.indicator, large.basis], [ofLarge.indicator, 'growth'])
    assert.deepEqual([small.indicator, small.basis], [ofSmall.indicator, 'growth'])
  })

  it('a line that is only a number keeps how that is printed', () => {
    const [first, again] = told('云川省渔业平稳发展\n1300亿元\n去年，云川省渔业减税近1300亿元。', [
      '1300亿元',
      '1300亿元',
    ])
    assert.deepEqual([first.hedge, again.hedge], ['exact', 'nearly'])
  })

  const two = [
    [
      'another thing with a near number',
      '澜江省出口货值超20亿元\n记者获悉，今年一季度全省粮食加工企业研发投入21.4亿元。',
      ['20亿元', '21.4亿元'],
    ],
    [
      'a number that the headline tells more exactly',
      '去年澜江省新增渔船1361艘\n去年，澜江省新增渔船连续第六年超过1300艘。',
      ['1361艘', '1300艘'],
    ],
    ['the other direction', '渔港货值增长3.2%\n一季度，渔港货值下降3.2%。', ['3.2%', '3.2%']],
    [
      'a headline of another year',
      '2022年澜江省渔业产值达320亿元\n2023年，澜江省渔业产值达320亿元。',
      ['320亿元', '320亿元'],
    ],
    [
      'the text of the next headline',
      '澜江渔港卸鱼量超20万吨\n截至5月底，渔港运行平稳，船只进出有序。\n平川渔港卸鱼量创新高\n截至5月底，平川渔港卸鱼量21.4万吨。',
      ['20万吨', '21.4万吨'],
    ],
    [
      'words that are of the sentence behind the number',
      '10家，青澜渔企获奖\n\n去年，云川省关停渔企10家。青澜市获奖渔企20家。',
      ['10家', '10家'],
    ],
    [
      'words that are of another clause, with its own movement',
      '5%，渔业投资下降\n\n去年，云川省渔业产值增长5%，渔业投资下降12%。',
      ['5%', '5%'],
    ],
    [
      'another direction than the words beside the number tell',
      '5.36%，渔业投资下降\n\n去年，云川省渔业投资增长5.36%。',
      ['5.36%', '5.36%'],
    ],
    [
      'nothing that the words beside the number name',
      '5.36%，渔业投资较快增长\n\n去年，云川省水产品出口额增长5.36%。',
      ['5.36%', '5.36%'],
    ],
  ] as const
  for (const [name, text, figures] of two)
    it(`not: ${name}`, () => {
      const [first, again] = told(text, figures)
      assert.ok(first.quantity === null || first.quantity !== again.quantity)
    })
})
