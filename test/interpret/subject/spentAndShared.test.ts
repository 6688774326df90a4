// What money was spent on, and of how many of them a quantity moves.
import { namesAre, type NameGroups } from '../../support/names.ts'

const groups: NameGroups = {
  'what money was spent on stands behind it': [
    [
      '村里投入200多万元建起了鱼干厂，再投资270万元开一家分店。',
      { '200多万元': '鱼干厂投入资金', '270万元': '分店投资' },
    ],
    ['去年投入20亿元改造老旧渔港，投资3亿元新建渔校20所。', { '20亿元': '老旧渔港改造投入资金', '3亿元': '渔校投资' }],
    ['投入18亿元办好“28+10”项渔民实事。', { '18亿元': '渔民实事投入资金' }],
    ['江海公司将投资30亿元发展远洋产业生态。', { '30亿元': '远洋产业生态投资' }],
  ],
  'money with a name in front of it': [
    ['渔港建设投资300亿元，投入100亿元支持渔业教育发展。', { '300亿元': '渔港建设投资' }],
    ['江海公司投资3亿元建设的渔业产业园投产。', { '3亿元': '投资' }],
  ],
  'of how many of them a quantity moves': [
    ['限额以上渔货商中，近九成商品类别零售额实现增长。', { 九成: '零售额实现增长的商品类别占比' }],
    [
      '5月份，超七成行业物流总额实现增长，三成产品价格上涨。',
      { 七成: '物流总额实现增长的行业占比', 三成: '价格上涨的产品占比' },
    ],
  ],
  'the whole stands in the same clause, the part before': [
    [
      '远洋服务出口较快增长，上半年增长12%，在服务出口总额中的占比达到53%。',
      { '53%': '远洋服务出口占服务出口总额比重' },
    ],
  ],
  'what so many of them do': [
    ['从分布看，超六成“小巨鲸”企业深耕渔具领域。', { 六成: '深耕渔具领域的小巨鲸企业占比' }],
    ['七成企业分布在沿海，九成企业至少为3家渔港直接配套。', { 九成: '至少为渔港直接配套的企业占比' }],
  ],
}

namesAre('money spent and shares that move', groups)
