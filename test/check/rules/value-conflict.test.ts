// The same quantity with values that do not meet.
import { checkFindings } from '../../support/checkFindings.ts'

describe('value-conflict', () => {
  it('two articles give one quantity with values that do not meet', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict}。
@@ 解读.md
2023年浙江省软件业务收入达⟦3.64万亿元⟧{value-conflict}，同比增长8.1%。
`))

  it('the tolls of two attacks of one kind are two', () =>
    checkFindings(`
@@ 2024-04-28-例.md
# 澜国发生多起枪击 2死17伤

澜国东州26日发生枪击，造成1人死亡、6人受伤。

澜国西州27日又发生枪击，造成1人死亡、11人受伤。
`))

  it('a slip of 万 and 亿 is a warning, however far off', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict/warning}。
@@ 解读.md
2023年浙江省软件业务收入达⟦3.46亿元⟧{value-conflict/warning}。
`))

  it('neither near nor a slip: the name may hold more than was read', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict/information}。
@@ 解读.md
2023年浙江省软件业务收入达⟦4.1万亿元⟧{value-conflict/information}。
`))

  it('two rates beside one level were meant to be one', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入3.46万亿元，同比增长⟦8.1%⟧{value-conflict/warning}。
@@ 解读.md
2023年浙江省软件业务收入达34612亿元，同比增长⟦9.7%⟧{value-conflict/warning}。
`))

  it('the same rate with another sign', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入同比增长⟦8.1%⟧{value-conflict/warning}。
@@ 解读.md
2023年浙江省软件业务收入同比下降⟦8.1%⟧{value-conflict/warning}。
`))

  it('the preliminary value gives way to the final one', () =>
    checkFindings(`
@@ 公报.md
初步统计，2023年浙江省软件业务收入3.46万亿元。
@@ 解读.md
经最终核实，2023年浙江省软件业务收入为3.51万亿元。
`))

  it('expected before, counted after', () =>
    checkFindings(`
@@ 节前.md
2023年10月，全省铁路预计发送旅客2160万人次。
@@ 节后.md
2023年10月，全省铁路发送旅客2149万人次。
`))

  it('truncation would explain it: hint', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict/hint}。
@@ 解读.md
2023年浙江省软件业务收入达⟦34691亿元⟧{value-conflict/hint}。
`))

  it('values that agree within their precision', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入3.46万亿元。
@@ 解读.md
2023年浙江省软件业务收入达34612.3亿元。
`))

  it('another period', () =>
    checkFindings(`
@@ 公报.md
2022年，浙江省软件业务收入3.16万亿元。
@@ 解读.md
2023年浙江省软件业务收入达3.64万亿元。
`))

  it('another scope', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入3.46万亿元。
@@ 解读.md
2023年江苏省软件业务收入达3.64万亿元。
`))

  it('a target is not an actual value', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入3.46万亿元。
@@ 规划.md
到2023年，力争浙江省软件业务收入达到3.8万亿元。
`))

  it('a reprint with a slip, where nobody could say what the figure is of', () =>
    checkFindings(`
@@ 2024-03-05-日报.md
3月1日，澜江港接卸的⟦38个⟧{value-conflict/warning}集装箱经铁路运抵内陆口岸，全程1260公里，用时29小时。
@@ 2024-03-06-转载.md
3月1日，澜江港接卸的⟦83个⟧{value-conflict/warning}集装箱经铁路运抵内陆口岸，全程1260公里，用时29小时。
`))

  it('a reprint that turns the growth round', () =>
    checkFindings(`
@@ 2024-03-05-日报.md
澜江港外贸班轮航线今年1月至2月准班率逾九成，接卸的集装箱增长⟦8.3%⟧{value-conflict/warning}，其中冷藏箱2160个。
@@ 2024-03-05-转载.md
澜江港外贸班轮航线今年1月至2月准班率逾九成，接卸的集装箱下降⟦8.3%⟧{value-conflict/warning}，其中冷藏箱2160个。
`))

  it('a bulletin that comes every month with other numbers', () =>
    checkFindings(`
@@ 2024-03-05-通报.md
上月，澜江港外贸班轮航线准班率逾九成，全港共接卸冷藏集装箱2160个，比前一个月多120个。
@@ 2024-04-05-通报.md
上月，澜江港外贸班轮航线准班率逾九成，全港共接卸冷藏集装箱2610个，比前一个月多450个。
`))

  it('one sentence, another month', () =>
    checkFindings(`
@@ 2024-03-05-通报.md
2024年2月，澜江港外贸班轮航线准班率逾九成，全港共接卸冷藏集装箱2160个。
@@ 2024-04-05-通报.md
2024年3月，澜江港外贸班轮航线准班率逾九成，全港共接卸冷藏集装箱2610个。
`))

  it('what grew by the end of a year grew in it', () =>
    checkFindings(`
@@ 公报.md
2023年末，山西省常住人口3466万人，同比增长⟦2.3%⟧{value-conflict}。
@@ 解读.md
2023年，山西省常住人口同比增长⟦3.2%⟧{value-conflict}。
`))

  it('equal sentences that are years apart', () =>
    checkFindings(`
@@ 2023-03-05-通报.md
截至2月末，全市共有登记的社会组织2160家，专职工作人员5.12万名，每家平均23名。
@@ 2024-03-05-通报.md
截至2月末，全市共有登记的社会组织2610家，专职工作人员5.12万名，每家平均23名。
`))

  it('not: parts of other amounts, though they look like one miswritten', () =>
    checkFindings(`
@@ 2024-06-15-正文.md
2023年，全省资助渔民86.4万人次，资助金额共计39.83亿元，其中，中央财政资金23.46亿元，地方财政资金16.37亿元。

2023年，全省投入渔校免学费资金338.73亿元。其中，中央财政资金253.46亿元，地方财政资金85.27亿元。
`))

  it('suppressed', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict}。
@@ 解读.md
<!-- jiaokan-disable-next-line value-conflict 快报数 -->
2023年浙江省软件业务收入达3.64万亿元。
`))

  it('two ranks of one figure', () =>
    checkFindings(`
@@ 甲.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict/information}，居全国第三位。
@@ 乙.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict/information}，居全国第四位。
`))
})
