import assert from 'node:assert/strict'
import fc from 'fast-check'
import { dateArticles } from '../../../server/src/interpret/dates/articles.ts'
import { parsed } from '../../parse/view.ts'

/** Date and where it is from, of the first article. */
function dated(text: string, path = '稿件.txt'): string {
  const parsedText = parsed(text, path.endsWith('.md') ? 'markdown' : 'plaintext', path)
  const [article] = dateArticles(parsedText, { path, text, format: 'plaintext', encoding: 'utf-8' })
  return `${article?.date} ${article?.dateFrom}`
}

const body = '去年，全省外贸规模再创新高，同比增长5.2%。\n今年一季度，出口增长6.1%，进口增长3.4%。'

describe('the date of an article', () => {
  const metadata: readonly (readonly [path: string, text: string, date: string])[] = [
    ['稿件.md', `---\ndate: 2023-08-31\n---\n${body}`, '2023-08-31'],
    ['稿件.md', `---\n日期: 2023年8月\n---\n${body}`, '2023-08'],
    ['稿件.md', `---\ndate: 2023-08-31T08:00:00+08:00\n---\n${body}`, '2023-08-31'],
    ['2023-08-31-外贸.md', body, '2023-08-31'],
    ['新闻/20230831-外贸.txt', body, '2023-08-31'],
    ['news-20241021-03.txt', body, '2024-10-21'],
    ['通知-05-2017-11-27.txt', body, '2017-11-27'],
    ['外贸2023年8月31日.txt', body, '2023-08-31'],
    ['2022-01-01.md', `---\ndate: 2023-08-31\n---\n${body}`, '2023-08-31'],
  ]
  for (const [path, text, date] of metadata) {
    it(`is ${date} by metadata: ${path}`, () => assert.equal(dated(text, path), `${date} metadata`))
  }

  for (const path of ['20231331.txt', '40738745.txt', '2e15441820230831ab.txt', '2023-02-30.txt', '2023外贸.txt']) {
    it(`is not in the name ${path}`, () => assert.equal(dated('出口增长。', path), 'null null'))
  }

  const datelines: readonly (readonly [what: string, text: string, date: string])[] = [
    ['a stamp under the headline', `出口稳中有进\n2026-06-12 07:11 来源：某报\n\n${body}`, '2026-06-12'],
    ['a labelled date', `出口稳中有进\n发布日期：2026-02-05\n${body}`, '2026-02-05'],
    [
      'the day of a speech',
      `某省政府工作报告\n——2026年2月5日在某省第十四届人民代表大会第五次会议上\n${body}`,
      '2026-02-05',
    ],
    [
      'a date in Chinese numerals',
      `某省政府工作报告\n——二〇二六年一月二十七日在某省十四届人民代表大会第五次会议上\n${body}`,
      '2026-01-27',
    ],
    ['a subtitle', `某某白皮书\n（2019年10月）\n${body}`, '2019-10'],
    [
      'a signature',
      `某市水务局：\n你单位报告收悉。${'经研究，同意该方案。\n'.repeat(10)}某市水务局\n2017年11月24日`,
      '2017-11-24',
    ],
    ['an agency’s full date', `出口稳中有进\n新华社北京2024年3月12日电（记者李某某）${body}`, '2024-03-12'],
    [
      'an agency’s day, with the year from the text',
      `出口稳中有进\n本报北京5月7日电（记者李某某）截至2023年底，全省备案企业1200家。2023年，出口额达8000亿元，增长6.1%。今年一季度，出口增长7%。`,
      '2024-05-07',
    ],
  ]
  const furniture: readonly (readonly [what: string, text: string, date: string])[] = [
    ['a stamp on one line with headline and text', `澜江渔运提速 2019-11-06 07:05 来源: 澜江报 ${body}`, '2019-11-06'],
    [
      'a stamp behind the ways through the site',
      `首页>渔业>解读 渔港步子更稳 2024/2/20 09:12:40 字号：大 中 小 ${body}`,
      '2024-02-20',
    ],
    ['a stamp without a clock time', `渔港步子更稳 2024-02-20 来源：澜江日报 ${body}`, '2024-02-20'],
    ['a stamp behind a paper', `渔港步子更稳\n澜江财经日报    2018-11-06 17:24:29\n${body}`, '2018-11-06'],
    ['a day behind a paper', `渔港步子更稳\n澜江报 2019-11-06\n${body}`, '2019-11-06'],
    ['a day behind the source', `渔港步子更稳\n来源：云川省渔业局 2019年11月6日\n${body}`, '2019-11-06'],
    ['年月日 with a clock time', `渔港步子更稳\n2020年10月28日 14:05 | 来源：澜江客户端\n${body}`, '2020-10-28'],
    ['年月日 with seconds', `文 / 林某\n2015年06月14日 15:54:13\n${body}`, '2015-06-14'],
    ['年月日 behind the headline', `渔港步子更稳 2015年6月14日 15:54 ${body}`, '2015-06-14'],
    [
      'a day behind a paper, run together with the text',
      `渔港步子更稳澜江报2019-11-06今年前10个月，出口增长4.4%。`,
      '2019-11-06',
    ],
    [
      'the head of an order',
      `青澜市渔港办法\n（2018年3月2日市政府第4次常务会议通过，2023年9月11日市政府令第8号修订）\n${body}`,
      '2023-09-11',
    ],
    ['a day in square brackets', `渔港步子更稳\n[2023-09-11]\n${body}`, '2023-09-11'],
    ['the page of a paper', `渔港步子更稳\n${body}（澜江报2019年11月6日第3版）`, '2019-11-06'],
    ['the page of a paper in marks', `渔港步子更稳\n${body}\n《 澜江日报 》（ 2019年11月06日 03 版）`, '2019-11-06'],
    ['an agency by any name', `渔港步子更稳\n澜江社青澜2019年11月6日电 ${body}`, '2019-11-06'],
    [
      'a day told by a site, with the part of the year',
      '据澜江网6月22日消息：今日，渔业局发布2017年前5个月渔情。今年前5个月，出口增长4.4%。',
      '2017-06-22',
    ],
    [
      'a day behind a byline, with the part of the year',
      '澜江日报讯（记者林某）11月6日，渔业局发布2019年前10个月渔情。今年前10个月，出口增长4.4%。',
      '2019-11-06',
    ],
    [
      'a day, with the same time of the year before',
      '澜江社青澜11月6日电（记者林某）今年前10个月，出口比2018年同期增长4.1%。',
      '2019-11-06',
    ],
    [
      'a day of January, with eleven months before',
      '澜江社青澜1月6日电（记者林某）2019年前11个月，出口增长4.1%。今年首日，港口繁忙。',
      '2020-01-06',
    ],
  ]
  for (const [what, text, date] of furniture) {
    it(`is ${date} by the page: ${what}`, () => assert.equal(dated(text), `${date} dateline`))
  }

  const noFurniture: readonly (readonly [what: string, text: string])[] = [
    ['when something begins', `${body}2019年11月6日9:00起，渔港开放。`],
    ['from when until when', `渔港开放时段为2019-11-06 09:00至2019-11-08 17:00，共三天。`],
    ['when something closes', `报名截止2024年12月31日 17:30\n${body}`],
    ['when something closes, with a label', `报名时间：2024年12月31日 17:30\n截止日期：2024年12月31日\n${body}`],
    ['when a show opens', `展期为2024-09-12 09:30开幕，届时有渔船展出\n${body}`],
    ['when something was signed', `渔业合同网 2021-03-05 签订\n${body}`],
    ['when other numbers were published', `（此前，2023年9月11日公布的数据有误）\n${body}`],
    ['a page that is only cited', '出口增长4%。\n参考文献\n[1]林某．渔港之路．澜江报2019年11月6日第3版'],
    ['what happened at a clock time', '渔港记事。2019年11月6日14:05，首船到港。'],
  ]
  for (const [what, text] of noFurniture) {
    it(`is not ${what}`, () => assert.doesNotMatch(dated(text), /dateline/))
  }

  for (const [what, text, date] of datelines) {
    it(`is ${date} by dateline: ${what}`, () => assert.equal(dated(text), `${date} dateline`))
  }

  const inferred: readonly (readonly [what: string, text: string, date: string])[] = [
    ['an anniversary', '今年上半年，出口增长5%。今年是某某产业创立70周年。1953年7月，第一座工厂奠基。', '2023'],
    [
      'two anniversaries, one clause apart',
      '某社成立20周年之际，今年是新中国成立70周年，2018年出口额增长5%。今年以来稳中有进。',
      '2019',
    ],
    ['an anniversary without a mark before or behind', '今年是新中国成立70周年以来出口额比2018年增长5%', '2019'],
    ['the founding of the state', '今年是新中国成立70周年，2018年出口额增长5%。今年以来，外贸稳中有进。', '2019'],
    [
      'the headline of a work report',
      '2014年某省政府工作报告\n\n各位代表：\n2013年，生产总值增长8%。2014年的目标是增长7.5%。',
      '2014',
    ],
    [
      'the review and the outlook of a work report',
      '各位代表：\n\n一、2006年工作回顾\n\n全年生产总值增长8%，财政收入增长12%。\n\n二、2007年工作总体部署\n\n生产总值增长8%左右，财政收入增长10%。',
      '2007',
    ],
    ['the headline of a communiqué', '某省2022年国民经济和社会发展统计公报\n\n全年生产总值3万亿元，增长5%。', '2023'],
    [
      'a plan that has just come out, and days told without a year',
      '2022年，出口额达8000亿元，增长6%。日前印发的《某某三年行动计划（2023—2025年）》提出新目标。截至今年7月31日，备案企业1200家。8月29日，项目启动。',
      '2023-08',
    ],
    [
      'the half-year after a full year',
      '2020年出口额达8000亿元，比2019年增长6%。2020年，疫情突发。2021年上半年出口4200亿元，增长5%。',
      '2021',
    ],
  ]
  for (const [what, text, date] of inferred) {
    it(`is ${date} by inference: ${what}`, () => assert.equal(dated(text), `${date} inferred`))
  }

  it('is not known where the text does not settle it', () => {
    assert.equal(dated(body), 'null null')
    assert.equal(dated('出口增长5%。2023年，外贸稳中有进。'), 'null null')
  })

  it('is not inferred for a paper, which comes out long after its data', () => {
    const paper =
      '摘要\n外贸是重要力量[1]。\n1. 引言\n2022年出口额达8000亿元，比2021年增长6%，2023年上半年出口增长5%[2]。'
    assert.equal(dated(paper), 'null null')
  })

  it('is shared by the articles of a page', () => {
    const text = `# 出口稳中有进
本报记者 李某某
2022年，出口额达8000亿元，增长6%。截至2022年底，备案企业1200家。今年以来，出口增长5%。
# 山村有了合唱课
本报北京8月30日电 去年，教师轮岗制度推行。`
    const articles = dateArticles(parsed(text), { path: '版面.txt', text, format: 'plaintext', encoding: 'utf-8' })
    assert.deepEqual(
      articles.map(({ date, dateFrom }) => [date, dateFrom]),
      [
        ['2023-08-30', 'inferred'],
        ['2023-08-30', 'dateline'],
      ],
    )
  })

  it('is null or a real date, whatever the text', () => {
    const parts = [
      '2023年',
      '8月',
      '31日',
      '今年',
      '去年',
      '70周年',
      '是',
      '（',
      '）',
      '—',
      '2025年',
      '到',
      '本报',
      '北京',
      '电',
      '\n',
      '《',
      '》',
      '报告',
      '99月',
      '二〇二三年',
      '十三月',
      '，增长5%。',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (picked) => {
        const [date] = dated(picked.join('')).split(' ')
        assert.ok(date === 'null' || (/^\d{4}(-\d{2}){0,2}$/.test(date!) && !Number.isNaN(Date.parse(date!))))
      }),
      { numRuns: 300 },
    )
  })
})
