// How much of what the words in front say is granted, given back or levied.
import { namesAre, type NameGroups } from '../../../support/names.ts'

const groups: NameGroups = {
  'the amount of a grant as a part of something': [
    ['按实际贷款额的2%给予贴息。', { '2%': '贴息比例（占实际贷款额）' }],
    ['对购买农机的渔户，按照机价的30%给予补贴。', { '30%': '补贴比例（占机价）' }],
    ['渔企可申领返还所缴上年度失业保险费的50%。', { '50%': '失业保险费返还比例' }],
    ['对停航的渔户，按照船舶保费的40%减免。', { '40%': '减免比例（占船舶保费）' }],
    ['育苗场按设备购置额的25%一次性资助。', { '25%': '育苗场资助比例（占设备购置额）' }],
  ],
  'so much of something is levied or deducted': [
    ['可以按照投资额的60%抵扣应纳税所得额。', { '60%': '抵扣应纳税所得额比例（占投资额）' }],
    ['渔工个人按缴费基数的8%缴纳养老保险费。', { '8%': '渔工个人缴纳养老保险费比例（占缴费基数）' }],
    ['用人单位应当按工资总额的12%计提公积金。', { '12%': '用人单位计提公积金比例（占工资总额）' }],
    ['按照合同金额的3%收取保证金。', { '3%': '收取保证金比例（占合同金额）' }],
  ],
}

namesAre('percentages of a basis', groups)
