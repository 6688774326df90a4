// Growth, shares and what they are of, told in other ways than 同比增长5%. One mechanism a group, one sentence a case.
import assert from 'node:assert/strict'
import { observationsOf } from '../support/figures.ts'
import type { Observation } from '../../server/src/model/figure.ts'

type Expected = Partial<Pick<Observation, 'basis' | 'direction' | 'indicator' | 'period'>>
type Case = readonly [text: string, expect: Readonly<Record<string, Expected>>]

const groups: Readonly<Record<string, readonly Case[]>> = {
  'a movement said small': [
    [
      '2023年，澜江省货物进出口微增0.4%。',
      { '0.4%': { basis: 'growth', direction: 'up', indicator: '货物进出口总额' } },
    ],
    ['2023年，渔港货运量略降1.3%。', { '1.3%': { basis: 'growth', direction: 'down', indicator: '渔港货运量' } }],
  ],
  'a growth that slows down to so much': [
    [
      '到2019年，云川渔业消费已连续12年实现两位数增长，2020年放缓至9%，2021年又放缓至7.3%。',
      {
        '9%': { basis: 'growth', direction: 'up', indicator: '云川渔业消费', period: '2020' },
        '7.3%': { basis: 'growth', direction: 'up', indicator: '云川渔业消费', period: '2021' },
      },
    ],
    ['扣除渔船，消费增速仍高达8.7%。', { '8.7%': { basis: 'growth', direction: 'up', indicator: '消费' } }],
  ],
  'a growth of a kind behind the number': [
    [
      '全球渔业投资流量连续4年下降后，今年有望实现8%左右的恢复性增长。',
      { '8%左右': { basis: 'growth', indicator: '全球渔业投资流量' } },
    ],
    ['去年，渔港货运量保持6.4%的快速增长。', { '6.4%': { basis: 'growth', indicator: '渔港货运量' } }],
  ],
  'a share in a whole that stands in front': [
    [
      '去年，居民人均渔获支出2140元，在总支出中占17.6%，同比下降0.8个百分点。',
      {
        '17.6%': { basis: 'share', indicator: '居民人均渔获支出占总支出比重' },
        '0.8个百分点': { indicator: '居民人均渔获支出占总支出比重' },
      },
    ],
  ],
  'years that 分别 divides': [
    [
      '2019—2021年，全球渔业投资分别同比下降4%、17%、12%。',
      { '4%': { period: '2019' }, '17%': { period: '2020' }, '12%': { period: '2021', indicator: '全球渔业投资' } },
    ],
    [
      '2019年、2020年，渔港货运量分别达4.7万吨和5.8万吨。',
      { '4.7万吨': { period: '2019' }, '5.8万吨': { period: '2020' } },
    ],
    ['2019年和2020年渔船、渔网出口分别增长3.7%和4.6%。', { '3.7%': { period: '2020', indicator: '渔船出口额' } }],
  ],
  'what both are held against': [
    [
      '2023年四季度，产能利用率为71.6%，较三季度和上年四季度分别高1.8个和0.9个百分点。',
      { '1.8个': { indicator: '产能利用率' }, '0.9个百分点': { indicator: '产能利用率' } },
    ],
  ],
}

describe('growth and shares', () => {
  for (const [group, cases] of Object.entries(groups)) {
    describe(group, () => {
      for (const [text, expect] of cases) {
        it(text, () => {
          const observations = observationsOf(text, '2024-03-01.txt')
          for (const [figure, expected] of Object.entries(expect)) {
            const found = observations.find((one) => one.text === figure)
            assert.ok(found, figure)
            for (const [field, value] of Object.entries(expected))
              assert.equal(found[field as keyof Expected], value, `${figure}: ${field}`)
          }
        })
      }
    })
  }
})
