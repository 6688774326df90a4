// What a figure is of: basis, direction, base, indicator, scope, period, status. One article a case.
import assert from 'node:assert/strict'
import type { Observation } from '../../server/src/model/figure.ts'
import { checkFigures, digestOf, observationsOf } from '../support/figures.ts'

type Expected = Partial<
  Pick<
    Observation,
    'basis' | 'direction' | 'base' | 'indicator' | 'scope' | 'period' | 'status' | 'threshold' | 'hedge'
  >
>

interface Case {
  readonly name: string
  readonly text: string
  readonly path?: string
  /** By figure text; the first with that text is meant. */
  readonly expect: Readonly<Record<string, Expected>>
}

const cases: readonly Case[] = [
  {
    name: 'what grew by so many of them, and what is done to a thing between the verb and its rate',
    text: '11月，渔港吞吐量同比增长近90万吨，货车销量增长约6.5万台，产值同比增长高于15%。全省降低工商业电价10%，可节约单证审核时间50%以上，提高装卸效率30%。经济增长连续6个季度超过5%，当地出台稳增长“20条”。',
    expect: {
      '90万吨': { basis: 'change', direction: 'up', hedge: 'nearly' },
      '6.5万台': { basis: 'change', direction: 'up', hedge: 'about' },
      '15%': { basis: 'growth', direction: 'up', hedge: 'over' },
      '10%': { basis: 'growth', direction: 'down' },
      '50%以上': { basis: 'growth', direction: 'down' },
      '30%': { basis: 'growth', direction: 'up' },
      '6个季度': { basis: 'level' },
    },
  },
  {
    name: 'shares behind their change, rates that set a class, and where a part comes from',
    text: '机电产品占比较去年提升1.6个百分点，达到63.8%。对利用率超过45%的泊位实施改造。当地加工的鱼糜62%来自于青澜。',
    expect: { '63.8%': { basis: 'share' }, '45%': { basis: 'rate' }, '62%': { basis: 'share' } },
  },
  {
    name: 'how far work in the fields has come',
    text: '云川省晚稻收获已过八成，青澜市油菜播种进度近七成，澜口县规上企业复工面超六成。',
    expect: {
      八成: { basis: 'rate', hedge: 'over' },
      七成: { basis: 'rate', hedge: 'nearly' },
      六成: { basis: 'rate', hedge: 'over' },
    },
  },
  {
    name: 'hedges in front of the whole, and what is held at a number',
    text: '该区以不到全国1%的面积，创造了超过全省四分之一的外资。物价涨幅控制在3.1%，失业率控制在5%左右。',
    expect: {
      '1%': { hedge: 'under' },
      四分之一: { hedge: 'over' },
      '3.1%': { hedge: 'exact' },
      '5%左右': { hedge: 'about' },
    },
  },
  {
    name: 'what has gone beyond a number is said with 过, unless it is what somebody has done',
    text: '渔村集体经济过50万元的村达到24个，云川省成为沿海第二个过3万亿元的省份。他捐过6万元。',
    expect: { '50万元': { hedge: 'over' }, '3万亿元': { hedge: 'over' }, '6万元': { hedge: 'exact' } },
  },
  {
    name: 'what an adjustment is of, and shares beside tenths',
    text: '评级机构下调澜江银行等5家银行的评级。大会上八成代表赞成，经过三成折让后售出。',
    expect: { '5家': { basis: 'level' }, 八成: { hedge: 'exact', basis: 'share' }, 三成: { hedge: 'exact' } },
  },
  {
    name: 'what is told beside tasks that were done is no target',
    text: '前三季度，全省新增苗木完成全年目标任务的87.3%，工业增加值增长7.4%。全年目标任务为新增苗木30万株。',
    path: '2024-10-20-苗木.txt',
    expect: { '7.4%': { status: 'actual' }, '30万株': { status: 'target' } },
  },
  {
    name: 'a hedge in front of what it is a share of',
    text: '外省船员60万人次，约占进出港总人数的18.9%。',
    expect: { '18.9%': { hedge: 'about', basis: 'share' } },
  },
  {
    name: 'a hedge in front of what it is, and an appointment, which is none',
    text: '线上放号约为全部号源的80%。渔医院线上预约为全部号源的70%。',
    expect: { '80%': { hedge: 'about' }, '70%': { hedge: 'exact' } },
  },
  {
    name: 'what is above or below the usual',
    text: '去年全省平均气温较常年偏高0.7摄氏度，平均降水量偏多2.5%。',
    expect: { '0.7摄氏度': { basis: 'change', direction: 'up' }, '2.5%': { basis: 'growth', direction: 'up' } },
  },
  {
    name: 'one word for two quantities',
    text: '9月份，渔船产销分别完成174艘和169艘，同比分别增长4.7%和8.3%。6月末，存贷款余额分别为12亿元和13亿元。全市财政收支分别为5亿元和8亿元。',
    expect: {
      '174艘': { indicator: '渔船产量' },
      '169艘': { indicator: '渔船销量' },
      '8.3%': { indicator: '渔船销量' },
      '12亿元': { indicator: '存款余额' },
      '13亿元': { indicator: '贷款余额' },
      '8亿元': { indicator: '财政支出' },
    },
  },
  {
    name: 'what went beyond expectations is a fact',
    text: '原计划筹资7亿元，末了超出预期，达到了9.2亿元。',
    expect: { '7亿元': { status: 'plan' }, '9.2亿元': { status: 'actual' } },
  },
  {
    name: 'a name in quotes plans nothing',
    text: '当地打造的“露台计划”320家露台开放。全年计划新建25家露台。',
    expect: { '320家': { status: 'actual' }, '25家': { status: 'plan' } },
  },
  {
    name: 'two changes of one verb',
    text: '与调整前相比，两段票价分别降低了20元和30元。',
    expect: { '20元': { basis: 'change', direction: 'down' }, '30元': { basis: 'change', direction: 'down' } },
  },
  {
    name: 'a thing that reaches so far has not grown',
    text: '9日，油污向西南方向延伸约30千米。高铁线路去年延长12公里。',
    expect: { '30千米': { basis: 'level', direction: null }, '12公里': { basis: 'change', direction: 'up' } },
  },
  {
    name: 'what somebody will do is planned, and what was done with something is not',
    text: '该国将在三年内提供7亿美元援助。后续，6名队员将共同工作约5天。当地已将36个村纳入试点。',
    path: '2024-05-08-消息.txt',
    expect: { '7亿美元': { status: 'plan' }, '5天': { status: 'plan' }, '36个': { status: 'actual' } },
  },
  {
    name: 'an adverb between a growth and its number',
    text: '去年，全县线上销售额同比增长就超过35%，快递量增长也达到20%。',
    expect: { '35%': { basis: 'growth', direction: 'up' }, '20%': { basis: 'growth', direction: 'up' } },
  },
  {
    name: 'an adjustment whose object stands before the number',
    text: '会议决定下调贷款利率0.35个百分点，上调最低工资标准8%。增值税税率下调为企业减税200万元。',
    expect: {
      '0.35个百分点': { basis: 'change', direction: 'down' },
      '8%': { basis: 'growth', direction: 'up' },
    },
  },
  {
    name: 'a part of a growth goes its way',
    text: '去年经济增速为6.1%，其中超过4个百分点来自消费。',
    expect: { '4个百分点': { basis: 'change', direction: 'up' } },
  },
  {
    name: 'what is done of a plan is a fact',
    text: '截至目前，全县播种玉米32万亩，占春播总计划的64%。计划生育家庭补助标准为600元。',
    expect: { '64%': { status: 'actual' }, '600元': { status: 'actual' } },
  },
  {
    name: 'a forecast holds for the clauses behind it',
    text: '预计全县粮食面积稳定在12万亩，产量达到6万吨，产值突破2亿元，去年产值为1.8亿元。',
    path: '2024-05-08-粮食.txt',
    expect: {
      '12万亩': { status: 'forecast' },
      '6万吨': { status: 'forecast' },
      '2亿元': { status: 'forecast' },
      '1.8亿元': { status: 'actual' },
    },
  },
  {
    name: 'so does a plan, until a fact is told',
    text: '该项目拟投资30亿元，其中设备投资12亿元，目前到位资金5亿元。争取上级资金8亿元，支持项目40个。人均预期寿命达到80岁。',
    path: '2024-05-08-项目.txt',
    expect: {
      '30亿元': { status: 'plan' },
      '12亿元': { status: 'plan' },
      '5亿元': { status: 'actual' },
      '8亿元': { status: 'actual' },
      '40个': { status: 'actual' },
      '80岁': { status: 'actual' },
    },
  },
  {
    name: 'a level and its growth share the name',
    text: '2022年，云川省地区生产总值达1.35万亿元，同比增长5.2%。',
    expect: {
      '1.35万亿元': { basis: 'level', indicator: '地区生产总值', period: '2022' },
      '5.2%': { basis: 'growth', direction: 'up', base: 'yoy', indicator: '地区生产总值', period: '2022' },
    },
  },
  {
    name: 'the parts of a trade take its modifiers',
    text: '2022年我国服务贸易进出口总额5.3万亿元，比2021年增长8.7%。其中，出口额2.1万亿元，增长7.4%，进口额3.2万亿元，增长9.6%。',
    expect: {
      '8.7%': { base: 'yoy' },
      '2.1万亿元': { indicator: '服务贸易出口额', scope: '中国', period: '2022' },
      '9.6%': { indicator: '服务贸易进口额', basis: 'growth' },
    },
  },
  {
    name: 'what is measured against is not what is measured',
    text: '2023年上半年，我国渔船出口数量达到1.6万艘，比去年同期增长23.4%。',
    path: '2023-08-01.txt',
    expect: { '1.6万艘': { period: '2023-S1' }, '23.4%': { period: '2023-S1', base: 'yoy' } },
  },
  {
    name: 'a base further back is named',
    text: '2022年我国服务贸易进出口总额5.3万亿元，比2019年增长11.4%。',
    expect: { '11.4%': { base: '2019', period: '2022' } },
  },
  {
    name: 'from one to another',
    text: '我国苗木企业数量由2016年的5.2万家增加到2023年的7.1万家。',
    expect: { '5.2万家': { period: '2016' }, '7.1万家': { period: '2023', basis: 'level' } },
  },
  {
    name: '分别 gives each of a list its own',
    text: '2023年一季度，我国对日本、韩国出口分别增长7.9%和1.4倍。',
    expect: {
      '7.9%': { indicator: '对日本出口额', scope: '中国→日本' },
      '1.4倍': { indicator: '对韩国出口额', scope: '中国→韩国' },
    },
  },
  {
    name: 'a partner by its rank is the partner',
    text: '2023年，我国对第一大贸易伙伴日本进出口1.86万亿元。',
    expect: { '1.86万亿元': { scope: '中国→日本' } },
  },
  {
    name: 'whom money is paid to is no partner in trade',
    text: '2023年，我国一只投资者保护基金对5230名投资者赔付1.4亿元。',
    expect: { '1.4亿元': { scope: '中国' } },
  },
  {
    name: '分别 without names takes the levels before',
    text: '截至2023年9月30日，各地共发放船员证84万本、渔船作业证31万本，环比分别增长1.8%、2.6%。',
    expect: { '2.6%': { indicator: '发放渔船作业证数', base: 'mom' } },
  },
  {
    name: 'shares, rates and points of change',
    text: '2023年，我国灯具产品出口2.4万亿元，占出口总值的17.3%，比重比上年提高0.9个百分点；渔村路灯普及率达83%。',
    expect: {
      '17.3%': { basis: 'share' },
      '0.9个百分点': { basis: 'change', direction: 'up' },
      '83%': { basis: 'rate' },
    },
  },
  {
    name: 'falls',
    text: '2023年，全省单位能耗下降3.1%，平均通关时间缩短12小时。',
    expect: { '3.1%': { basis: 'growth', direction: 'down' }, '12小时': { basis: 'change', direction: 'down' } },
  },
  {
    name: 'targets and forecasts are no facts',
    text: '到2027年，全国打造500个左右示范县。预计2027年规模突破3万亿元。',
    path: '2024-03-01.txt',
    expect: { '500个左右': { status: 'target' }, '3万亿元': { status: 'forecast', hedge: 'over' } },
  },
  {
    name: 'a pace or a class behind a percentage makes no share',
    text: `今年第二季度，我国经济增长5.8%，远高于美国1.7%、日本0.6%、欧盟0.9%的经济增速。城镇调查失业率低于5.4%的预期目标。
去年城镇化率为60.2%，远低于发达国家81%以上的水平。灯具制造业和船舶制造业研发投入年均增长均在14%以上。`,
    path: '2019-10-23.txt',
    expect: {
      '1.7%': { basis: 'growth', indicator: '经济增速' },
      '0.6%': { basis: 'growth', indicator: '经济增速' },
      '0.9%': { basis: 'growth', indicator: '经济增速' },
      '5.4%': { basis: 'rate', indicator: '城镇调查失业率' },
      '81%以上': { basis: 'rate', indicator: '城镇化率' },
      '14%以上': { basis: 'growth', direction: 'up' },
    },
  },
  {
    name: 'the hedge of a share of a whole, and money without its 元',
    text: '去年全省外送电量390亿千瓦时，约占全省外送总电量的13%。投资规模突破57万亿，票房超6亿，观影人次超2.5亿。',
    path: '2024-01-20.txt',
    expect: { '13%': { hedge: 'about' }, '57万亿': { hedge: 'over', basis: 'level' } },
  },
  {
    name: 'what nobody decides is expected, what belongs to an event to come is planned',
    text: `今年入境旅客数量将下降7.3%。旅客花销将比去年减少62亿美元，降幅为4.1%。新规可能使出口受损，对欧盟出口可能减少约15%。
加征关税将打击制造业，导致当地生产总值下降0.4%。本届展会将于10月21日至25日举办，共有1.2万家企业参展。
论坛将于11月5日举行，目前已有310家企业报名。代表团将参加19个大项的比赛。`,
    path: '2025-09-20.txt',
    expect: {
      '7.3%': { status: 'forecast' },
      '62亿美元': { status: 'forecast' },
      '4.1%': { status: 'forecast' },
      '15%': { status: 'forecast' },
      '0.4%': { status: 'forecast' },
      '1.2万家': { status: 'plan' },
      '310家': { status: 'actual' },
      '19个': { status: 'plan' },
    },
  },
  {
    name: 'a threshold delimits a class',
    text: '2023年，全省培育成交规模超2000万元的品牌企业400多家。',
    expect: { '2000万元': { threshold: true }, '400多家': { threshold: false, hedge: 'over' } },
  },
  {
    name: 'negative growth falls, whichever way it is written',
    text: '2023年，全省出口负增长0.3%，进口增长-0.7%。',
    expect: { '0.3%': { basis: 'growth', direction: 'down' }, '-0.7%': { basis: 'growth', direction: 'down' } },
  },
  {
    name: 'what the article’s own year will still bring is planned',
    text: '今年，云川省将培训商户6万人次。今年已培训商户2万人次。',
    path: '2024-03-01.txt',
    expect: { '6万人次': { status: 'plan', period: '2024' }, '2万人次': { status: 'actual' } },
  },
  {
    name: 'what an approval fixes is planned',
    text: '原则同意该项目初步设计，核定总投资32.5万元。去年，全市完成投资12.5万元。',
    path: '2024-03-01.txt',
    expect: { '32.5万元': { status: 'plan' }, '12.5万元': { status: 'actual' } },
  },
  {
    name: 'a target that was reached is a fact, the target itself is none',
    text: '2020年底，全省如期实现脱贫目标任务，12个县全部摘帽，超额完成年内压减1/3的目标。',
    path: '2021-03-01.txt',
    expect: { '12个': { status: 'actual' }, '1/3': { status: 'target' } },
  },
  {
    name: 'a size told roughly describes no class',
    text: '2023年，村东有一片约80亩的树林。',
    expect: { '80亩': { threshold: false } },
  },
  {
    name: 'a rate that falls to a level is a rate',
    text: '关税总水平由2016年的8.6%降至6.3%。',
    expect: { '6.3%': { basis: 'rate' } },
  },
]

describe('what a figure is of', () => {
  for (const { name, text, path, expect } of cases) {
    it(name, () => {
      checkFigures(observationsOf(text, path), expect, (found, expected, figure) => {
        for (const [field, value] of Object.entries(expected))
          assert.equal(found[field as keyof Observation], value, `${figure}: ${field}`)
      })
    })
  }
})

describe('keys of quantities', () => {
  const keys = (text: string, path?: string) => observationsOf(text, path).map((observation) => observation.quantity)
  it('are equal for one quantity under several names', () => {
    const [first] = keys('2022年我国跨境电子商务进出口规模达1.6万亿元。')
    const [second] = keys('2022年，全国跨境电商进出口总额16000亿元。')
    assert.ok(first !== null && first === second, `${first} / ${second}`)
  })
  it('are equal for trade with a partner under several names, and for investment told with its level or without', () => {
    const keys = (text: string) => observationsOf(text, '2025-02-20.txt').map(({ quantity }) => quantity)
    const [pair, told, customs] = keys(
      '2023年，中非贸易额达1.3万亿元。2023年，我国与非洲贸易额1.3万亿元。2023年，我国对非洲进出口1.3万亿元。',
    )
    assert.ok(pair !== null && pair === told && told === customs, `${pair} ${told} ${customs}`)
    const [alone, , beside] = keys('1月，全国实际使用外资增长3.7%。1月，全国实际使用外资613亿元，增长3.7%。')
    assert.ok(alone !== null && alone === beside, `${alone} ${beside}`)
  })

  it('differ by scope, period and basis', () => {
    const all = keys(
      '2022年云川省地区生产总值1.35万亿元。2021年云川省地区生产总值1.28万亿元。2022年全国国内生产总值97万亿元。',
    )
    assert.equal(new Set(all.filter((key) => key !== null)).size, all.filter((key) => key !== null).length)
  })
  it('are null where the period, the name or the owner is not known', () => {
    assert.deepEqual(keys('总支出为5.4万亿元。'), [null])
    assert.deepEqual(keys('2022年，该企业跨境电商出口额达3亿元。'), [null])
  })
  it('are null where one sentence would contradict itself', () => {
    const all = keys('2022年我国跨境电商出口额1.2万亿元，跨境电商出口额1.5万亿元。')
    assert.deepEqual(all, [null, null])
  })
  it('are null for two figures of one list that share a name', () => {
    const all = keys('2023年，我国渔船产销分别完成228艘和219艘，同比分别增长6.4%和7%。')
    assert.ok(all[2] === null || all[2] !== all[3], `${all[2]} / ${all[3]}`)
  })
  it('keep the influence of two goods on one index apart', () => {
    const all = keys(
      '2024年5月，全国水产品价格上涨8.2%，影响CPI上涨约0.16个百分点。其中，鲜鱼价格上涨9.1%，影响CPI上涨约0.07个百分点。',
    )
    assert.ok(all[1] !== null && all[3] !== null && all[1] !== all[3], `${all[1]} / ${all[3]}`)
  })
  it('are null for the side of a thing that is not named', () => {
    assert.deepEqual(keys('2023年，全市违规用海涉及养殖面积3.2万亩。'), [null])
  })
  it('keep growth in dollars and growth in yuan apart', () => {
    const all = keys('2023年，我国水产品出口额1500亿元，增长9.1%。2023年，我国水产品出口额217亿美元，增长4.2%。')
    assert.ok(all[1] !== null && all[3] !== null && all[1] !== all[3], `${all[1]} / ${all[3]}`)
  })
  it('of a growth are as sure as the name of its level', () => {
    const [level, growth] = keys('2023年，渔港示范区数量已扩大至17个，合计进出口3.46万亿元，增长4.3%。').slice(1)
    assert.deepEqual([level, growth], [null, null])
  })
})

describe('relations stated by the text', () => {
  const relations = (text: string) => digestOf(text).relations
  it('a trade is its exports and imports', () => {
    assert.deepEqual(relations('2022年，我国服务贸易进出口总额6340亿元，其中出口3870亿元，进口2470亿元。'), [
      { kind: 'sum', whole: 0, parts: [1, 2], complete: true },
    ])
  })
  it('从…增至…，增长…倍', () => {
    assert.deepEqual(relations('全省水产品出口额从2015年的27.4亿美元增至2020年的98.6亿美元，增长2.6倍。'), [
      { kind: 'multiple', now: 1, before: 0, multiple: 2, grown: true },
    ])
  })
  it('占…的', () => {
    assert.deepEqual(relations('2022年我国沿海贸易额12.4万亿元，占我国进出口总值38.6万亿元的32.1%。'), [
      { kind: 'share', part: 0, whole: 1, share: 2 },
    ])
  })
})
