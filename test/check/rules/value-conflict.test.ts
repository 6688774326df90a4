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

  it('suppressed', () =>
    checkFindings(`
@@ 公报.md
2023年，浙江省软件业务收入⟦3.46万亿元⟧{value-conflict}。
@@ 解读.md
<!-- jiaokan-disable-next-line value-conflict 快报数 -->
2023年浙江省软件业务收入达3.64万亿元。
`))
})
