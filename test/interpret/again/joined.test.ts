// What one article says again is one quantity: the same key for both, and none where words or times tell them apart.
import assert from 'node:assert/strict'
import { digest } from '../../../server/src/interpret/digest.ts'

/** Whether the two figures that print `number` share a key. */
function areOne(text: string, number: string, path = '2024-06-12-正文.txt'): boolean {
  const { figures } = digest({ path, text, format: 'plaintext', encoding: 'utf-8' })
  const found = figures.filter(({ observation }) => observation.text.startsWith(number))
  assert.equal(found.length, 2, `${found.length} figures ${number}`)
  const [first, again] = found.map(({ observation }) => observation.quantity)
  return first !== null && first === again
}

describe('what an article says again', () => {
  const same = [
    [
      'a count in title and text',
      '今年以来26家渔港完成或开工改造\n据统计，今年以来完成或开工改造的渔港已达26家。',
      '26家',
    ],
    [
      'the thing right behind',
      '记者梳理26家渔港的改造经验发现，补贴到位最要紧。\n在这26家渔港中，大港占多数。',
      '26家',
    ],
    ['a small number needs more', '行动聚焦渔船易出险的8个重点环节。据介绍，8个重点环节包括进港、避风等。', '8个'],
    ['a list of names in front', '近日，南浦、北浦、中浦3家停业。\n6月8日，南浦、北浦、中浦3个渔港集中检修。', '3'],
    [
      'a short name and a state counted up',
      '先后分批设立145个远洋渔业示范区。\n除了已设立的145个渔业示范区，还有港口。',
      '145个',
    ],
    [
      'what is bounded, and then exact',
      '前三季度，澜江省渔业总产值突破320亿元。\n前三季度，澜江省渔业总产值323.3亿元。',
      '32',
    ],
    [
      'an aim of one time',
      '到2027年，力争全省渔业总产值在现有基础上提高56%以上。\n规划提出，到2027年，力争全省渔业总产值在现有基础上提高56%以上。',
      '56%',
    ],
  ] as const
  for (const [name, text, number] of same) it(name, () => assert.ok(areOne(text, number)))

  const other = [
    ['a general noun', '全市有26家企业获奖。\n另有26家企业签约入园。', '26家'],
    ['a small number under other words', '共建成8个渔港。\n今年还要检修8个码头。', '8个'],
    ['one sentence', '新增渔港26个、避风锚地渔港26个。', '26个'],
    ['two years', '2022年，新建标准渔港26个。\n2023年，新建标准渔港26个。', '26个'],
    ['two places', '2023年，澜江省新建标准渔港26个。\n2023年，平川省新建标准渔港26个。', '26个'],
    ['two lists of as many', '检查渔业法、港口法等6部法律的实施。\n检查船员法、航道法等6部法律的实施。', '6部'],
    ['two things that begin alike', '22个自贸港区次第设立。\n与29国签署了22个自贸协议。', '22个'],
    ['the rest', '三名渔民顺利上岸。\n林某和其他三名渔民合影。', '三名'],
    ['from above and from below', '船员人数50人以上的渔港设一站。\n船员人数不足50人的渔港可以联合设站。', '50人'],
    ['what a norm allows', '渔港理事会一般最多不超过9人。\n码头理事会一般最多不超过9人。', '9人'],
    ['names with an end in common', '港口货运服务出口增长14.4%。\n种苗使用费出口增长14.4%。', '14.4%'],
    ['halves of one sentence', '岸线中1/3用于生态保护、1/3用于港口开发。', '1/3'],
    ['shares of one sentence', '2023年，澜江省渔业和海运产量同比分别增长11.6%和11.6%。', '11.6%'],
    [
      'a general name of two grants',
      '2023年，全省渔业局资助渔民38人，资助金额9.81亿元。\n2023年，全省资助船员44人，资助金额9.81亿元。',
      '9.81',
    ],
    [
      'one rate of both directions',
      '5月，渔港专列共运货9万标箱，其中，去程6万标箱，重箱率99.7%；回程3万标箱，重箱率99.7%。',
      '99.7%',
    ],
    ['a bound of several years', '2023年全省水产品产量达208.4亿斤，连续9年稳定在208亿斤以上。', '208'],
    ['a bound of two years', '2023年全省渔港融资总金额10.1亿元，连续两年超过10亿元。', '10'],
    [
      'neighbours of things that are called alike',
      '2023年，全省新培育智能渔港26个、省级绿色渔港40个。\n2023年，全省新增精品渔村26个、省级中心渔村80个。',
      '26个',
    ],
    ['an aim and what was reached', '2023年，全省建成渔港26个。\n2023年，全省力争建成渔港26个。', '26个'],
    ['a rank', '产量居全国前10位之列，增速连续领跑。\n产值居全国前10位之列，增速连续领跑。', '10位'],
  ] as const
  for (const [name, text, number] of other) it(`not: ${name}`, () => assert.ok(!areOne(text, number)))
})
