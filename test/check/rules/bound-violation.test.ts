// A hedge that sets a bound, against the parts and against what stands elsewhere.
import assert from 'node:assert/strict'
import { checkFindings, findingsOf } from '../../support/checkFindings.ts'

const broken = '2023年，江苏省外贸进出口总额突破⟦1.1万亿元⟧{bound-violation}，其中出口8210亿元，进口2760亿元。'

describe('bound-violation', () => {
  it('the parts stay below what was 突破', () => checkFindings(broken))

  it('the message names the hedge as printed and computes in the style of the whole', () =>
    assert.equal(findingsOf(broken)[0]?.message, '“突破”与分项不符：8210亿元 + 2760亿元 = 1.097万亿元，未达1.1万亿元'))

  it('an exact value elsewhere lies below', () =>
    checkFindings(`
@@ 快报.md
2023年浙江省软件业务收入超过⟦3.5万亿元⟧{bound-violation}。
@@ 公报.md
2023年，浙江省软件业务收入3.46万亿元。
`))

  it('a bound fused to its figure is named as it is printed', () =>
    assert.deepEqual(
      findingsOf(`
@@ 快报.md
2023年浙江省软件业务收入达3.5万亿元以上。
@@ 公报.md
2023年，浙江省软件业务收入3.46万亿元。
`).map(({ message }) => message),
      ['“以上”与他处不符：软件业务收入（2023年，浙江省）此处为“3.5万亿元以上”，公报第1段为3.46万亿元'],
    ))

  it('the same number without the hedge: the intervals meet', () =>
    checkFindings(`
@@ 快报.md
2023年浙江省软件业务收入突破3.5万亿元。
@@ 公报.md
2023年，浙江省软件业务收入3.5万亿元。
`))

  it('the parts reach the bound', () =>
    checkFindings('2023年，江苏省外贸进出口总额突破1.1万亿元，其中出口8210亿元，进口2810亿元。'))

  it('another period', () =>
    checkFindings(`
@@ 快报.md
2023年浙江省软件业务收入超过3.5万亿元。
@@ 公报.md
2022年，浙江省软件业务收入3.16万亿元。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line bound-violation 口径含保税 -->
2023年，江苏省外贸进出口总额突破1.1万亿元，其中出口8210亿元，进口2760亿元。
`))

  it('a share that is exactly the bound is not above it', () =>
    checkFindings(`
2024年，全省30家试点渔企中，民营渔企占据多数席位，共计21家，占比超过⟦七成⟧{bound-violation}。
`))

  it('a share whose bound is fused to it', () =>
    assert.deepEqual(
      findingsOf('2024年，全省30家试点渔企中，民营渔企共计21家，占比达八成以上。').map(({ message }) => message),
      ['“以上”与占比不符：21家 ÷ 30家 = 70.0%，没有八成以上'],
    ))

  it('a share within the bound', () =>
    checkFindings(`
2024年，全省30家试点渔企中，民营渔企占据多数席位，共计22家，占比超过七成。2024年，全省专利申请9.6万件，其中发明专利6.2万件，占比近65%。
`))
})
