// Growth, shares and what they are of, told in other ways than 同比增长5%. One mechanism a group, one sentence a case.
import assert from 'node:assert/strict'
import { observationsOf } from '../support/figures.ts'
import type { Observation } from '../../server/src/model/figure.ts'

type Expected = Partial<Pick<Observation, 'basis' | 'direction' | 'indicator' | 'period' | 'value' | 'base' | 'hedge'>>
type Case = readonly [text: string, expect: Readonly<Record<string, Expected>>]

const groups: Readonly<Record<string, readonly Case[]>> = {
  'a sign in front says which way, and the value goes without it': [
    [
      '渔业税收4.86亿元(+7.3%)，渔船购置税2.13亿元(-3.4%)，占比46%（-1.3个百分点）。',
      {
        '+7.3%': { basis: 'growth', direction: 'up', value: '7.3', indicator: '渔业税收' },
        '-3.4%': { basis: 'growth', direction: 'down', value: '3.4', indicator: '渔船购置税' },
        '-1.3个百分点': { basis: 'change', direction: 'down', value: '1.3' },
      },
    ],
    [
      '渔业用电量86.5亿千瓦时（↑4.3%），其中渔港52.3亿千瓦时（↑3.7%）、渔船12.4亿千瓦时（↓1.3%）。',
      {
        '↑4.3%': { basis: 'growth', direction: 'up', value: '4.3', indicator: '渔业用电量' },
        '↑3.7%': { basis: 'growth', direction: 'up', indicator: '渔港用电量' },
        '↓1.3%': { basis: 'growth', direction: 'down', value: '1.3', indicator: '渔船用电量' },
      },
    ],
    [
      '渔企营业利润0.26亿元，同比-20.7%，环比+3.1%；渔货销售额-12.4%，渔船投资同比+6.7%。',
      {
        '-20.7%': { basis: 'growth', direction: 'down', value: '20.7', indicator: '渔企营业利润' },
        '+3.1%': { basis: 'growth', direction: 'up', indicator: '渔企营业利润' },
        '-12.4%': { basis: 'growth', direction: 'down', value: '12.4', indicator: '渔货销售额' },
        '+6.7%': { basis: 'growth', direction: 'up', indicator: '渔船投资' },
      },
    ],
    [
      '渔业投资增长-3.7%，渔获量占比+0.3个百分点，渔户1270户（+17户）。',
      {
        '-3.7%': { basis: 'growth', direction: 'down', value: '3.7' },
        '+0.3个百分点': { basis: 'change', direction: 'up', indicator: '渔获量占比' },
        '+17户': { basis: 'change', direction: 'up' },
      },
    ],
    [
      '渔港泊位率82.3%（+1.2%），渔船出租率75%(-3%)；渔户3万户（+12户），渔民8万人（-230人）。',
      {
        '+1.2%': { basis: 'growth', direction: 'up', indicator: '渔港泊位率' },
        '-3%': { basis: 'growth', direction: 'down', indicator: '渔船出租率' },
        '+12户': { basis: 'change', direction: 'up', indicator: '渔户数' },
        '-230人': { basis: 'change', direction: 'down', indicator: '渔民人数' },
      },
    ],
    [
      '渔业债券加点幅度不低于-30个基点，渔业利润增长-3%以上，渔业基差为-40个基点。',
      {
        '-30个基点': { direction: 'down', value: '30', hedge: 'under' },
        '-3%以上': { direction: 'down', value: '3', hedge: 'under' },
        '-40个基点': { value: '-40' },
      },
    ],
    [
      '渔业债券收益率（-0.3%），渔业贷款利率为-0.7%，虾、蟹价格涨幅分别为+2.1%、-3.3%。',
      {
        '-0.3%': { basis: 'rate', value: '-0.3' },
        '-0.7%': { basis: 'rate', value: '-0.7' },
        '+2.1%': { basis: 'growth', direction: 'up' },
        '-3.3%': { basis: 'growth', direction: 'down', value: '3.3' },
      },
    ],
  ],
  'a list behind 分别 may be parted as clauses are': [
    [
      '渔船、渔网、渔具出口分别增长12%，9%，7%。',
      {
        '12%': { basis: 'growth', direction: 'up', indicator: '渔船出口额' },
        '9%': { basis: 'growth', direction: 'up', indicator: '渔网出口额' },
        '7%': { basis: 'growth', direction: 'up', indicator: '渔具出口额' },
      },
    ],
    [
      '虾、蟹、贝产量分别为32万吨；12万吨；7万吨，分别下降1.3%,3.4%和5.7%。',
      {
        '12万吨': { basis: 'level', indicator: '蟹产量' },
        '3.4%': { basis: 'growth', direction: 'down', indicator: '蟹产量' },
        '5.7%': { basis: 'growth', direction: 'down', indicator: '贝产量' },
      },
    ],
  ],
  'signs and labels in lists of pages': [
    [
      '一季度，GDP+5.3%、渔业+6.7%；接待游客32万人次 -3.4%，渔货消费增速：-3.1%。',
      {
        '+5.3%': { basis: 'growth', direction: 'up' },
        '+6.7%': { basis: 'growth', direction: 'up', indicator: '渔业' },
        '32万人次': { indicator: '接待游客人次' },
        '-3.4%': { basis: 'growth', direction: 'down', value: '3.4', indicator: '接待游客人次' },
        '-3.1%': { basis: 'growth', direction: 'down', value: '3.1', indicator: '渔货消费' },
      },
    ],
    [
      '渔船零售（+8.3%）、渔网（-2.7%）、渔具（+1.3%）。',
      {
        '+8.3%': { basis: 'growth', direction: 'up', indicator: '渔船零售' },
        '-2.7%': { basis: 'growth', direction: 'down', indicator: '渔网' },
        '+1.3%': { indicator: '渔具' },
      },
    ],
    ['渔货出口增长率由上月的5.3%转为-3.1%。', { '-3.1%': { basis: 'growth', direction: 'down', value: '3.1' } }],
    [
      '渔货进出口总值1.2万亿元，增长（以下同比）5.3%，出口下降（以美元计）3.1%。',
      { '5.3%': { basis: 'growth', direction: 'up' }, '3.1%': { basis: 'growth', direction: 'down' } },
    ],
  ],
  'it is the revenue that grew, not how much more there was': [
    [
      '渔业税收比上年增收3.3亿元，增幅8.1%；渔获亩产412公斤，比上年增产8公斤，增长2.1%。',
      { '8.1%': { indicator: '渔业税收' }, '8公斤': { indicator: '渔获亩产' }, '2.1%': { indicator: '渔获亩产' } },
    ],
  ],
  'a natural increase is a rate': [
    [
      '全市人口自然增长率为3.7‰，渔区自然增长率降至2.13‰。',
      {
        '3.7‰': { basis: 'rate', direction: null, indicator: '人口自然增长率' },
        '2.13‰': { basis: 'rate', direction: null },
      },
    ],
  ],
  'a clause that only goes on to the next place tells how that grew': [
    [
      '2023年美国渔业增长2.7%，印度为7.3%，巴西只有2.1%，越南利润率为4.3%。',
      {
        '7.3%': { basis: 'growth', direction: 'up', indicator: '渔业' },
        '2.1%': { basis: 'growth', direction: 'up', indicator: '渔业' },
        '4.3%': { basis: 'rate' },
      },
    ],
  ],
  'a quarter held against the one before': [
    [
      '二季度渔业产值同比增长4.3%；从环比看，二季度增长0.7%。',
      { '4.3%': { base: 'yoy' }, '0.7%': { basis: 'growth', base: 'mom' } },
    ],
    ['环比看，二季度渔业产值增长0.7%，同比增长4.3%。', { '0.7%': { base: 'mom' }, '4.3%': { base: 'yoy' } }],
  ],
  'a share that moves to another, and the least of some shares': [
    ['渔货消费比重去年为52.3%，今年已降至48.7%。', { '52.3%': { basis: 'share' }, '48.7%': { basis: 'share' } }],
    ['虾、蟹分别占19%和12%，贝类最低，为7%。', { '7%': { basis: 'share' } }],
    ['渔业占比为12%，合格率最低，为87%。', { '87%': { basis: 'rate' } }],
    ['渔业利率上调0.7%，青澜市为3.7%。', { '3.7%': { basis: 'rate' } }],
    ['渔具报销比例由53%提高到63%。', { '53%': { basis: 'rate' }, '63%': { basis: 'rate' } }],
    [
      '虾塘、蟹塘面积占比分别为62%和18%。',
      { '62%': { basis: 'share', indicator: '虾塘面积占比' }, '18%': { basis: 'share', indicator: '蟹塘面积占比' } },
    ],
  ],
  'words for moves: 同增, 同降, 贵, 便宜': [
    [
      '5月渔货出口同增8.3%，进口同降2.7%。',
      {
        '8.3%': { basis: 'growth', direction: 'up', indicator: '渔货出口额' },
        '2.7%': { basis: 'growth', direction: 'down', indicator: '渔货进口额' },
      },
    ],
    [
      '带鱼批发价比去年便宜3元，虾贵了2.7元，贵7元的票也卖完了。',
      {
        '3元': { basis: 'change', direction: 'down' },
        '2.7元': { basis: 'change', direction: 'up' },
        '7元': { basis: 'level' },
      },
    ],
  ],
  'as many sizes as members of a list, though nothing says 分别': [
    [
      '公路和水路货运完成840万吨和317万吨，分别上升3.3%和1.7%，分别占货运总量的61%和23%。',
      {
        '840万吨': { indicator: '公路货运量' },
        '317万吨': { indicator: '水路货运量' },
        '1.7%': { basis: 'growth', indicator: '水路货运量' },
        '61%': { basis: 'share', indicator: '公路货运占货运总量比重' },
      },
    ],
    ['渔企营业收入和利润总额达32.7亿元和3.3亿元。', { '3.3亿元': { indicator: '渔企利润总额' } }],
  ],
  'a noun behind a list is said of each': [
    [
      '渔船、渔网投资分别实现12.3%、27.7%的增长，虾、蟹价格分别有3.7%和4.3%的降幅。',
      {
        '12.3%': { basis: 'growth', direction: 'up', indicator: '渔船投资' },
        '27.7%': { basis: 'growth', direction: 'up', indicator: '渔网投资' },
        '3.7%': { basis: 'growth', direction: 'down', indicator: '虾价格' },
        '4.3%': { basis: 'growth', direction: 'down', indicator: '蟹价格' },
      },
    ],
  ],
  'a movement said small': [
    [
      '2023年，澜江省货物进出口微增0.4%。',
      { '0.4%': { basis: 'growth', direction: 'up', indicator: '货物进出口总额' } },
    ],
    [
      '渔业出现了7%的销量下滑，实现17.3%的年均增长率。',
      { '7%': { basis: 'growth', direction: 'down' }, '17.3%': { basis: 'growth', direction: 'up' } },
    ],
    ['预计今年渔业增长将达到2.7%，高于此前2.6%的预期。', { '2.7%': { basis: 'growth' }, '2.6%': { basis: 'growth' } }],
    ['渔业增速为6%，第三季度下滑至4.7%。', { '4.7%': { basis: 'growth' } }],
    ['渔业产量实现近3倍增长。', { '3倍': { basis: 'growth', direction: 'up' } }],
    [
      '分两批加征12%、7%关税，关税由17%调整为8.5%。',
      { '12%': { basis: 'rate' }, '7%': { basis: 'rate' }, '17%': { basis: 'rate' }, '8.5%': { basis: 'rate' } },
    ],
    ['渔企将销售收入的13%投入研发。', { '13%': { basis: 'share' } }],
    ['网购渔具占比，从2017年的37.2%上升至去年的47.1%。', { '37.2%': { basis: 'share' }, '47.1%': { basis: 'share' } }],
    ['比重为34.7%，相比于2017年度的42.8%有所下降。', { '42.8%': { basis: 'share' } }],
    ['渔业通胀率将在9月达到4%的峰值。', { '4%': { basis: 'rate' } }],
    ['一般要提前4个月报名，渔业稳增长23条措施出台。', { '4个月': { basis: 'level' }, '23条': { basis: 'level' } }],
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
  'the target that a growth met is one of it': [
    [
      '2024年，渔业经济增长6.1%，符合年初提出的6%—6.5%的预期目标。',
      { '6%—6.5%': { basis: 'growth', direction: 'up', indicator: '渔业经济' } },
    ],
    [
      '2024年，虾价上涨2.7%，涨幅低于3.5%左右的预期目标。',
      { '3.5%左右': { basis: 'growth', direction: 'up', indicator: '虾价' } },
    ],
    ['渔港开工率达80%，符合70%的预期目标。', { '70%': { basis: 'rate', direction: null } }],
    ['渔业产值增长6.1%，增速超过6%的预期目标。', { '6%': { basis: 'growth', direction: 'up', indicator: '渔业产值' } }],
    ['渔业产值增长6.1%，较好完成6%的增长目标。', { '6%': { basis: 'growth', direction: 'up', indicator: '渔业产值' } }],
    [
      '渔业产值增长5%，渔港泊位利用率达到60%左右的预期目标。',
      { '60%左右': { basis: 'rate', direction: null, indicator: '渔港泊位利用率' } },
    ],
    ['渔业投资增长7%，船厂开工率超过80%的目标值。', { '80%': { basis: 'rate', indicator: '船厂开工率' } }],
    ['渔业投资同比增长8%，完成年度计划30%的目标。', { '30%': { basis: 'rate', direction: null } }],
  ],
  'a growth that stays is one': [
    ['云川渔业增长连续17个季度保持在6%—7%之间。', { '6%—7%': { basis: 'growth', direction: 'up' } }],
    ['4月渔价同比增长0.2%，此后增幅在0.3%—0.4%波动。', { '0.3%—0.4%': { basis: 'growth', direction: 'up' } }],
  ],
  'on the ground of what was lowered before': [
    [
      '在2018年降低渔港电价7%的基础上，今年再降3%。',
      { '7%': { basis: 'growth', direction: 'down', indicator: '渔港电价' } },
    ],
  ],
  'the same share, told first roundly': [
    ['渔业服务占比首次超过50%，达到了50.7%。', { '50.7%': { basis: 'share' } }],
    ['民营渔企出口占全省渔货出口的半壁江山，达到53.7%。', { '53.7%': { basis: 'share' } }],
  ],
  'what a burden becomes less by': [
    ['新规每年减轻渔企负担37亿元。', { '37亿元': { basis: 'change', direction: 'down' } }],
  ],
  'what a growth is held against is a growth, of its own time': [
    [
      '2024年，云川省渔货进口额增长8%，低于去年的12%。',
      {
        '8%': { basis: 'growth', direction: 'up', indicator: '渔货进口额', period: '2024' },
        '12%': { basis: 'growth', direction: 'up', indicator: '渔货进口额', period: '2023' },
      },
    ],
    [
      '预计2024年渔业经济增长3.1%，高于此前预测的2.9%。',
      { '2.9%': { basis: 'growth', direction: 'up', indicator: '渔业经济', period: '2024' } },
    ],
    [
      '2024年渔业产值增长3.3%，较上年的3.5%放缓0.2个百分点。',
      { '3.5%': { basis: 'growth', direction: 'up', indicator: '渔业产值', period: '2023' } },
    ],
  ],
  'states in a list, one of which begins like another': [
    [
      '预计区域渔业增速为4.6%，其中越南和印度尼西亚分别增长6.1%和5.2%。',
      {
        '6.1%': { basis: 'growth', indicator: '区域渔业' },
        '5.2%': { basis: 'growth', indicator: '区域渔业' },
      },
    ],
  ],
  'how far something has come back is a ratio': [
    ['渔业旅游收入已恢复至2019年的86%。', { '86%': { basis: 'ratio', indicator: '渔业旅游收入恢复至2019年的比例' } }],
    ['渔船出海数恢复到疫情前的九成。', { 九成: { basis: 'ratio' } }],
  ],
  'what a growth exceeds may be a share': [
    ['渔业收入增长8%，占全省平均的六成。', { 六成: { basis: 'share' } }],
    ['渔业收入增长8%，渔业产值占比超过全省的12%。', { '12%': { basis: 'share' } }],
  ],
  'so much more or less that was done': [
    [
      '前三季度，澜江省处置渔业不良贷款约1.3万亿元，同比多处置1565亿元。',
      { '1565亿元': { basis: 'change', direction: 'up', indicator: '处置渔业不良贷款' } },
    ],
    [
      '一季度渔港销售渔船320艘，比去年同期少卖20艘。',
      { '20艘': { basis: 'change', direction: 'down', indicator: '渔港销售渔船艘数' } },
    ],
    ['渔具维修量比往年多了三成。', { 三成: { basis: 'growth', direction: 'up', indicator: '渔具维修量' } }],
  ],
  'a verb that moves the price it names': [
    ['集采鱼药平均降价62%。', { '62%': { basis: 'growth', direction: 'down', indicator: '集采鱼药平均价格' } }],
    ['渔网提价300元。', { '300元': { basis: 'change', direction: 'up', indicator: '渔网价格' } }],
  ],
  'a growth that goes from so much to so much': [
    [
      '2024年5月，鸡蛋和鸭蛋价格涨幅分别由2.6%和1.7%回落至0.3%和0.5%。',
      {
        '0.3%': { basis: 'growth', direction: 'up', indicator: '鸡蛋价格' },
        '0.5%': { basis: 'growth', direction: 'up', indicator: '鸭蛋价格' },
      },
    ],
    [
      '2024年5月，CPI的环比涨幅由上月上涨0.3%转为下降0.1%。',
      { '0.1%': { basis: 'growth', direction: 'down', indicator: '居民消费价格（CPI）' } },
    ],
    ['利率较高的渔船贷款占比由12%降至8%。', { '8%': { basis: 'share' } }],
  ],
  'words around a movement': [
    [
      '2023年，渔港货运进口量超过1300亿立方米，同比大增超过21%。',
      { '21%': { basis: 'growth', direction: 'up', indicator: '渔港货运进口量' } },
    ],
    ['渔获的对外依存度从上一年的不到30%一下子超过了35%。', { '35%': { basis: 'rate', indicator: '渔获的对外依存度' } }],
    [
      '欧元区经济2023年和2024年预计将分别增长1.1%和1.2%。',
      { '1.1%': { indicator: '经济增速', period: '2023' }, '1.2%': { indicator: '经济增速', period: '2024' } },
    ],
    ['2023年11、12月份渔业采购经理指数均为50.3%。', { '50.3%': { period: '2023-11/2023-12' } }],
    ['2023年9月中下旬渔港货运量2.4万吨。', { '2.4万吨': { indicator: '渔港货运量', period: '2023-09' } }],
    ['●建成渔港泊位超15万个。', { '15万个': { indicator: '建成渔港泊位数' } }],
  ],
  'a pace, whatever becomes of it': [
    [
      '我国2023年经济增速有望稳定在4.4%，2024年升至4.7%。',
      {
        '4.4%': { basis: 'growth', direction: 'up', indicator: '经济增速', period: '2023' },
        '4.7%': { basis: 'growth', direction: 'up', indicator: '经济增速', period: '2024' },
      },
    ],
    ['报告将2024年全球渔业增长预期下调至2.3%。', { '2.3%': { basis: 'growth', direction: 'up' } }],
    ['渔港货运量增速放缓，失业率降至3.7%。', { '3.7%': { basis: 'rate' } }],
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
  'how far field work has come': [
    [
      '澜江省秋种完成94.3%，其中冬小麦播种完成96.8%。',
      { '94.3%': { indicator: '秋种进度' }, '96.8%': { indicator: '冬小麦播种进度' } },
    ],
    [
      '冬油菜已播2470万亩，完成61.3%，快了2.4个百分点。',
      { '61.3%': { indicator: '冬油菜播种进度' }, '2.4个百分点': { indicator: '冬油菜播种进度' } },
    ],
  ],
  'what pulls up what': [
    [
      '渔业消费拉动经济增长2.9个百分点，渔货出口拉动0.4个百分点。',
      {
        '2.9个百分点': { indicator: '渔业消费对经济增长的拉动' },
        '0.4个百分点': { indicator: '渔货出口对经济增长的拉动', direction: 'up' },
      },
    ],
    [
      '渔货零售额增长8%，渔业消费对经济增长贡献率31.4%，拉动GDP增长1.6个百分点。',
      { '1.6个百分点': { indicator: '渔业消费对GDP增长的拉动' } },
    ],
    [
      '前4个月，渔船、渔网、冷柜等“老三样”产品出口快速增长，拉高了我国出口整体增速1.2个百分点。',
      { '1.2个百分点': { indicator: '老三样产品出口对出口整体增速的拉动', direction: 'up' } },
    ],
  ],
  'a part that reaches so much of its whole': [
    [
      '去年，新能源渔船销量达到渔船总销量的36.4%。',
      { '36.4%': { basis: 'share', indicator: '新能源渔船销量占渔船总销量比重' } },
    ],
    [
      '去年，渔船完工量、新接订单量以载重吨计分别占世界总量的27.4%和38.3%。',
      { '27.4%': { indicator: '渔船完工量占世界总量比重' }, '38.3%': { indicator: '新接订单量占世界总量比重' } },
    ],
  ],
  'a base with its own period': [
    [
      '2023年渔获量460万吨，较2014年高峰时期的970万吨下降52.6%，比1990年的120万吨增长2.8倍。',
      {
        '970万吨': { period: '2014', indicator: '渔获量' },
        '52.6%': { period: '2023', indicator: '渔获量' },
        '120万吨': { period: '1990' },
      },
    ],
    [
      '渔港吞吐量由2010年的373万吨增长至2022年的1.4亿吨，年均增长12.4%，高于同期全国港口年均增速2.7个百分点。',
      { '12.4%': { period: '2010/2022' }, '2.7个百分点': { period: '2010/2022' } },
    ],
  ],
  'the year that is aimed at or has begun': [
    ['力争全年渔港、航道投资额分别达274亿元、53亿元。', { '274亿元': { period: '2024' } }],
    ['开年以来，下河村又新建了24个蔬菜大棚。', { '24个': { period: '2024-01/2024-03-01' } }],
  ],
  'one word for the incomes of town and country': [
    [
      '2023年，城乡居民人均可支配收入分别达4.37万元和2.14万元，增长5.3%和7.2%。',
      { '4.37万元': { indicator: '城镇居民人均可支配收入' }, '7.2%': { indicator: '农村居民人均可支配收入' } },
    ],
  ],
  'words that begin as a quantity does': [
    [
      '1—9月，数字渔具、线上鱼市成为亮点，分别增长7.4%、18.3%。',
      { '7.4%': { indicator: '数字渔具' }, '18.3%': { indicator: '线上鱼市' } },
    ],
    ['渔货物流量增长实现快速回升，去年同比增长10.7%。', { '10.7%': { indicator: '渔货物流量' } }],
    ['去年，渔船贷款利率平均为4.37%，较上年下降0.26个百分点。', { '0.26个百分点': { indicator: '渔船贷款利率' } }],
  ],
  'a pace that a concession opens with': [
    [
      '去年，渔港投资同比增长3.7%，虽然增速同比提高1.3个百分点，但仍处于低位。',
      { '1.3个百分点': { indicator: '渔港投资增速' } },
    ],
  ],
  'over how many years it went on, and with what pace': [
    [
      '渔业总产值增加到3.1万亿元，四年年均增长7.3%，八年增加1.2万亿元，年均增长6.4%。',
      {
        '7.3%': { indicator: '渔业总产值' },
        '1.2万亿元': { indicator: '渔业总产值' },
        '6.4%': { indicator: '渔业总产值' },
      },
    ],
    [
      '上半年，渔船服务出口也保持了30%以上的较快增速。',
      { '30%以上': { indicator: '渔船服务出口额', basis: 'growth' } },
    ],
    ['渔业增加值保持8%的两位数增幅。', { '8%': { indicator: '渔业增加值', basis: 'growth' } }],
  ],
  'of several indexes each': [
    [
      '渔业信心指数达61.9%，采购指数50.6%，分别较上月上升0.7个百分点、0.3个百分点。',
      { '0.7个百分点': { indicator: '渔业信心指数' }, '0.3个百分点': { indicator: '采购指数' } },
    ],
  ],
  'its place among others, in digits or in words': [
    ['全省渔业产值居全国第13位，增长5.2%。', { '5.2%': { indicator: '渔业产值' } }],
    ['全省渔业产值居全国第3，增长5.3%。', { '5.3%': { indicator: '渔业产值' } }],
    ['全省渔业产值居全国第三位，增长5.4%。', { '5.4%': { indicator: '渔业产值' } }],
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
