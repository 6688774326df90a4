// How far the date of an aim holds: for the sentences, items and paragraphs that go on with it.
import assert from 'node:assert/strict'
import { checkFigures, observationsOf } from '../../support/figures.ts'

type Expected = readonly [status: string, period: string]
const now = '../2024-05-20'

const cases: readonly (readonly [name: string, text: string, expected: Readonly<Record<string, Expected>>])[] = [
  [
    'the next sentences',
    '到2027年，全省渔港达到37座。建成冷库120座，水产品冷链流通率达到45%。培育渔业合作社470个以上。',
    { '120座': ['target', '2027'], '45%': ['target', '2027'], '470个以上': ['target', '2027'] },
  ],
  [
    'below the heading of aims in a bulletin of a year that is over',
    '2023年青澜市渔业统计公报\n\n2023年，全市渔业平稳。\n\n一、发展目标\n\n到2027年，全市渔港达到37座以上。渔船稳定在120艘左右。',
    { '37座以上': ['target', '2027'], '120艘左右': ['target', '2027'] },
  ],
  [
    'told in a sentence without a figure, and then another date',
    '到2027年，渔村养老体系基本建成。养老床位达到4700张。到“十五五”末，护理员达到370名。助餐点达到89个。',
    { '4700张': ['target', '2027'], '370名': ['target', '../2030'], '89个': ['target', '../2030'] },
  ],
  [
    'not for what is there or was done, and nothing behind that',
    '力争到2026年底，渔港达到37座。目前全省渔港为23座。渔船达到4700艘。',
    { '23座': ['actual', now], '4700艘': ['actual', now] },
  ],
  [
    'not for what is neither reached nor done, nor for a class',
    '到2027年，渔港达到37座。渔协会员4700人。年产值达到5亿元的渔企另行奖励。',
    { '4700人': ['actual', now], '5亿元': ['actual', now] },
  ],
  [
    'nor for how long something lasts',
    '优惠延续实施至2027年底。培训渔民达到4700人次。',
    { '4700人次': ['actual', now] },
  ],
  [
    'nor for news behind a forecast or an aim',
    '到2030年，全球渔民达到85万人。印尼渔民超过14万人。云川渔民减少3万人。\n\n到2027年，渔业转型基本完成。我省渔船达到4700艘。渔货突破860吨，增长32%。\n\n到2027年，力争建成示范社。林某是社长，养殖面积达到370亩，带动渔户89户。\n\n到2027年，渔港全面升级。全市累计建成泊位120座，实现全覆盖。',
    {
      '14万人': ['actual', now],
      '3万人': ['actual', now],
      '4700艘': ['actual', now],
      '860吨': ['actual', now],
      '32%': ['actual', now],
      '370亩': ['actual', now],
      '89户': ['actual', now],
      '120座': ['actual', now],
    },
  ],
  [
    'the paragraphs and items of the same section',
    '（三）主要目标\n\n到2027年，渔港更完善。\n\n——渔港达到37座。\n\n——岸电覆盖率89%。\n\n二、重点任务\n\n新建泊位47个。\n',
    { '37座': ['target', '2027'], '89%': ['target', '2027'], '47个': ['target', now] },
  ],
  [
    'the items behind a colon',
    '到2027年，实现以下目标：\n\n1.渔港达到37座。\n\n2.水产加工率达到89%。\n\n全省拥有渔船4700艘。\n',
    { '37座': ['target', '2027'], '89%': ['target', '2027'], '4700艘': ['actual', now] },
  ],
  [
    'when an item is to be done, told behind it',
    '二、重点任务\n\n1.新建渔港实验室6个。（牵头单位：云川渔业局；完成时限：2026年12月底。）\n\n2.改造冷库37座。\n',
    { '6个': ['target', '../2026-12'], '37座': ['target', now] },
  ],
  [
    'what is asked for is a target, how long a rule holds is none',
    '污水处理率应达到95%，渔具供应达到470件。本办法自2024年7月1日起施行，有效期5年。',
    { '95%': ['target', now], '470件': ['actual', now], '5年': ['actual', '2024-07-01'] },
  ],
]

describe('the date of an aim', () => {
  for (const [name, text, expected] of cases)
    it(name, () => {
      checkFigures(observationsOf(text, '2024-05-20.txt'), expected, ({ status, period }, told, figure) => {
        assert.deepEqual([status, period], told, figure)
      })
    })
})
