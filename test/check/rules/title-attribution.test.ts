// One document with two issuers, numbers or dates.
import { checkFindings } from '../../support/checkFindings.ts'

describe('title-attribution', () => {
  it('two bodies of one province', () =>
    checkFindings(`
@@ 甲.md
2025年3月，浙江省商务厅印发⟦《浙江省数字贸易提升三年行动方案》⟧{title-attribution}。
@@ 乙.md
浙江省财政厅印发的⟦《浙江省数字贸易提升三年行动方案》⟧{title-attribution}提出新要求。
`))

  it('central bodies: only where fewer say so', () =>
    checkFindings(`
@@ 甲.md
近日，国务院办公厅印发《关于促进跨境物流提质增效的意见》。
@@ 乙.md
国务院办公厅印发《关于促进跨境物流提质增效的意见》，提出12条举措。
@@ 丙.md
商务部印发⟦《关于促进跨境物流提质增效的意见》⟧{title-attribution/warning}，提出12条举措。
`))

  it('another year', () =>
    checkFindings(`
@@ 甲.md
2024年3月，商务部印发⟦《关于促进跨境物流提质增效的意见》⟧{title-attribution/warning}。
@@ 乙.md
2025年3月，商务部印发⟦《关于促进跨境物流提质增效的意见》⟧{title-attribution/warning}。
`))

  it('a month apart is dating and publishing: information', () =>
    checkFindings(`
@@ 甲.md
2025年3月，商务部印发⟦《关于促进跨境物流提质增效的意见》⟧{title-attribution/information}。
@@ 乙.md
2025年4月，商务部印发⟦《关于促进跨境物流提质增效的意见》⟧{title-attribution/information}。
`))

  it('a short form of the name, and one of several bodies', () =>
    checkFindings(`
@@ 甲.md
近日，国办印发《关于促进跨境物流提质增效的意见》。
@@ 乙.md
国务院办公厅印发《关于促进跨境物流提质增效的意见》。
@@ 丙.md
日前，中共中央办公厅、国务院办公厅印发《关于促进跨境物流提质增效的意见》。
`))

  it('two provinces have each their own', () =>
    checkFindings(`
@@ 甲.md
2025年3月，浙江省商务厅印发《关于促进跨境物流提质增效的实施意见》。
@@ 乙.md
2025年3月，江苏省商务厅印发《关于促进跨境物流提质增效的实施意见》。
`))

  it('a list in which not every body is known, and the same told as so many departments', () =>
    checkFindings(`
@@ 甲.md
近日，中央宣传部、中央渔文办、教育部、财政部联合印发了《渔家夜校办学质量三年提升方案》。
@@ 乙.md
日前，中央宣传部等四部门印发《渔家夜校办学质量三年提升方案》。
@@ 丙.md
国家互联网信息办公室联合农业农村部、交通运输部公布《渔业网络信息治理若干规定》。
@@ 丁.md
由国家网信办等三部门联合出台的《渔业网络信息治理若干规定》施行。
`))

  it('who passes a document on', () =>
    checkFindings(`
@@ 甲.md
2月11日，国务院办公厅转发农业农村部、财政部《关于整修渔船停泊场所若干措施》的通知。
@@ 乙.md
日前，国务院办公厅转发《关于整修渔船停泊场所若干措施》的通知。
`))

  it('a year that is the third since it came out', () =>
    checkFindings(`
@@ 甲.md
2024年是商务部印发《关于促进跨境物流提质增效的意见》的第三年。
@@ 乙.md
2021年4月，商务部印发《关于促进跨境物流提质增效的意见》。
`))

  it('the short form of a department that every city has', () =>
    checkFindings(`
@@ 甲.md
2024年3月，浙江省卫健委印发《浙江省渔医诊疗质量提升三年方案》。
@@ 乙.md
浙江省卫生健康委员会印发的《浙江省渔医诊疗质量提升三年方案》提出新要求。
`))

  it('a date told less exactly', () =>
    checkFindings(`
@@ 甲.md
2025年，商务部印发《关于促进跨境物流提质增效的意见》。
@@ 乙.md
2025年3月，商务部印发《关于促进跨境物流提质增效的意见》。
`))

  it('a law comes again when it is revised', () =>
    checkFindings(`
@@ 甲.md
2013年10月，全国人大常委会通过《跨境电子商务促进和消费者权益保护法》。
@@ 乙.md
2024年3月，全国人大常委会通过《跨境电子商务促进和消费者权益保护法》。
`))

  it('suppressed', () =>
    checkFindings(`
@@ 甲.md
<!-- jiaokan-disable-next-line title-attribution 转发 -->
浙江省商务厅印发《浙江省数字贸易提升三年行动方案》。
@@ 乙.md
<!-- jiaokan-disable-next-line title-attribution 已核 -->
浙江省财政厅印发《浙江省数字贸易提升三年行动方案》。
`))
})
