// Sums whose parts have signs or stand in other paragraphs, and hedged shares of a whole.
import { checkFindings } from '../../support/checkFindings.ts'

const texts: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a surplus': [
    ['不是出口减进口', '我国货物出口17.23万亿元，进口14.31万亿元，贸易顺差⟦2.29万亿元⟧{sum-mismatch}。'],
    ['相符', '我国货物出口17.23万亿元，进口14.31万亿元，贸易顺差2.92万亿元。'],
    ['服务贸易的逆差', '我国货物出口17.23万亿元，进口14.31万亿元。我国服务贸易逆差1.5万亿元。'],
    ['另一年的顺差', '我国货物出口17.23万亿元，进口14.31万亿元，2022年贸易顺差2.29万亿元。'],
  ],
  'a total in another paragraph': [
    [
      '不相符',
      '我国货物进出口总额⟦35.14万亿元⟧{sum-mismatch}。\n\n2023年，我国货物出口17.23万亿元，货物进口14.31万亿元。',
    ],
    ['相符', '我国货物进出口总额31.54万亿元。\n\n2023年，我国货物出口17.23万亿元，货物进口14.31万亿元。'],
    ['别国的总额', '德国货物进出口总额35.14万亿元。\n\n2023年，我国货物出口17.23万亿元，货物进口14.31万亿元。'],
    ['上一年的总额', '我国货物贸易稳中向好。2022年，我国货物进出口总额35.14万亿元。\n\n2023年，我国货物出口17.23万亿元，货物进口14.31万亿元。'],
  ],
  'a hedged share': [
    ['正好六成', '全省20家试点企业中，生产企业占据主导地位，共计12家，占比超过⟦六成⟧{bound-violation}。'],
    ['确实超过', '全省20家试点企业中，生产企业占据主导地位，共计13家，占比超过六成。'],
    ['六成以上可以正好', '全省20家试点企业中，生产企业占据主导地位，共计12家，占比六成以上。'],
    ['约六成', '全省20家试点企业中，生产企业占据主导地位，共计12家，占比约六成。'],
  ],
} // prettier-ignore

for (const [title, list] of Object.entries(texts))
  describe(title, () => {
    for (const [name, text] of list) it(name, () => checkFindings(`@@ 2024-02-03-例.txt\n　　2023年，${text}\n`))
  })

describe('a hedged share', () => {
  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line bound-violation 含一家拟退市 -->
2023年，全省20家试点企业中，生产企业占据主导地位，共计12家，占比超过六成。
`))
})
