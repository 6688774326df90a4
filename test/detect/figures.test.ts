// What counts as a figure, with its value, unit, kind and hedge (ANNOTATION.md §1). One line a case.
import assert from 'node:assert/strict'
import { describeFigure, observationsOf } from '../support/figures.ts'

/** Sentence → the figures expected in it. */
const read: readonly (readonly [string, readonly string[]])[] = [
  ['进出口总额达1.1 万亿元。', ['1.1万亿元 = 1100000000000 CNY amount exact']],
  ['主体超过 10 万家。', ['10万家 = 100000 家 count over']],
  ['进口39.3亿美元。', ['39.3亿美元 = 3930000000 USD amount exact']],
  ['培育400多家品牌企业。', ['400多家 = 400 家 count over']],
  ['拥有超过2亿的消费者。', ['2亿 = 200000000 人 count over']],
  ['同比增长16%。', ['16% = 16 % percent exact']],
  ['比重下降10个百分点。', ['10个百分点 = 10 pp percentage-point exact']],
  ['同比增长1.6 倍。', ['1.6倍 = 1.6 × multiple exact']],
  ['两地相差近百倍。', ['百倍 = 100 × multiple nearly']],
  ['整改近七成。', ['七成 = 70 % percent nearly']],
  ['占全国三分之一。', ['三分之一 = 1/3 1 fraction exact']],
  ['约1/3的消费者。', ['1/3 = 1/3 1 fraction about']],
  ['比重不足 1%。', ['1% = 1 % percent under']],
  ['比重为5%左右。', ['5%左右 = 5 % percent about']],
  ['24小时内送达。', ['24小时内 = 24 h duration under']],
  ['效率提升2倍至3倍。', ['2倍至3倍 = 2..3 × multiple exact']],
  ['空运需要6天至10天。', ['6天至10天 = 6..10 d duration exact']],
  ['按5∶3∶2的比例出资。', ['5∶3∶2 = 5:3:2 ratio ratio exact']],
  ['成单率90%以上。', ['90%以上 = 90 % percent over']],
  ['只赚5分钱。', ['5分 = 0.05 CNY amount exact']],
  ['总值一万五千亿元。', ['一万五千亿元 = 1500000000000 CNY amount exact']],
  ['共一万零一十二户。', ['一万零一十二户 = 10012 户 count exact']],
  ['共四千一百零一户。', ['四千一百零一户 = 4101 户 count exact']],
  ['投资1,100万元。', ['1,100万元 = 11000000 CNY amount exact']],
  ['投资1，100万元。', ['1，100万元 = 11000000 CNY amount exact']],
  ['建成25万6千套。', ['25万6千套 = 256000 套 count exact']],
  ['发放2千零30万件。', ['2千零30万件 = 20300000 件 count exact']],
  ['规模达二十万亿元。', ['二十万亿元 = 20000000000000 CNY amount exact']],
  ['规模达三十万多亿元。', ['三十万多亿元 = 30000000000000 CNY amount over']],
  ['降低了十分之一。', ['十分之一 = 1/10 1 fraction exact']],
  ['误差为万分之三。', ['万分之三 = 0.03 % percent exact']],
  ['增长百分之八点二。', ['百分之八点二 = 8.2 % percent exact']],
  ['装机一千瓦。', ['一千瓦 = 1 kW measure exact']],
  ['出生率5.2‰。', ['5.2‰ = 0.52 % percent exact']],
  ['上调25个基点。', ['25个基点 = 25 bp percentage-point exact']],
  ['扩大1.5～2倍。', ['1.5～2倍 = 1.5..2 × multiple exact']],
  ['提高3—5个百分点。', ['3—5个百分点 = 3..5 pp percentage-point exact']],
  ['占20%—30%。', ['20%—30% = 20..30 % percent exact']],
  ['占比七八成。', ['七八成 = 70..80 % percent exact']],
  ['建设百余个产业带。', ['百余个 = 100 个 count over']],
  ['对接上百位消费者。', ['百位 = 100 位 count over']],
  ['产值翻一番。', ['翻一番 = 1 × multiple exact']],
  ['收费减半。', ['减半 = 50 % percent exact']],
  ['规模突破百亿元。', ['百亿元 = 10000000000 CNY amount over']],
  ['总值１．９２万亿元。', ['1.92万亿元 = 1920000000000 CNY amount exact']],
  ['历时一个半月完成。', ['一个半月 = 1.5 mo duration exact']],
  ['增速为-0.7%。', ['-0.7% = -0.7 % percent exact']],
  [
    '比上月加快0.2和0.4个百分点。',
    ['0.2 = 0.2 pp percentage-point exact', '0.4个百分点 = 0.4 pp percentage-point exact'],
  ],
  ['总值2.73万亿元人民币。', ['2.73万亿元人民币 = 2730000000000 CNY amount exact']],
  ['卖出3万多件单品。', ['3万多件 = 30000 件 count over']],
  ['比2015年增加了两倍多。', ['两倍多 = 2 × multiple over']],
  ['人才缺口达1500万。', ['1500万 = 15000000 人 count exact']],
  ['由12%到15%。', ['12% = 12 % percent exact', '15% = 15 % percent exact']],
  ['壹仟贰佰元整。', ['壹仟贰佰元 = 1200 CNY amount exact']],
]

/** Sentences with numerals that count nothing. */
const leftAlone: readonly string[] = [
  '2021年7月印发。',
  '今年一季度运行平稳。',
  '“十四五”期间稳步推进。',
  '第一，扩大开放。',
  '一是加强统筹。',
  '首次举办。',
  '推进一带一路建设。',
  '加快一体化发展。',
  '第三方平台众多。',
  '发展5G网络。',
  '从4/5G到未来。',
  '依据GB/T 15835编写。',
  '2024年3月31日事件之后。',
  '拨打12345热线。',
  '第20届年会。',
  '（一）总体要求',
  '打造世界500强。',
  '95后女生创业。',
  '双11期间热闹。',
  '神舟十五号升空。',
  '构建双循环格局。',
  '《2022年度报告》发布。',
  '国办发〔2021〕24号文件要求。',
  '电话：010-88888888。',
  '地址为长安街1号。',
  '网址 https://example.org/2023/08。',
  '货比三家。',
  '百姓满意。',
  '千方百计促就业。',
]

describe('figures as printed', () => {
  for (const [sentence, expected] of read) {
    it(sentence, () => assert.deepEqual(observationsOf(sentence).map(describeFigure), expected))
  }
})

describe('numerals that are rightly left alone', () => {
  for (const sentence of leftAlone) {
    it(sentence, () => assert.deepEqual(observationsOf(sentence).map(describeFigure), []))
  }
})
