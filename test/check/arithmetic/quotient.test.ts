// Quantities that are by their definition one divided by another.
import { checkFindings } from '../../support/checkFindings.ts'

describe('a quotient by definition', () => {
  const texts: readonly [string, string][] = [
    [
      '贸易条件指数',
      '2024年，我国出口商品价格指数上涨2.8%，进口商品价格指数上涨1.4%，贸易条件指数是⟦110.4⟧{share-mismatch}。',
    ],
    ['相符', '2024年，我国出口商品价格指数上涨2.8%，进口商品价格指数上涨1.4%，贸易条件指数是101.4。'],
    ['一涨一跌', '2024年，我国出口商品价格指数下跌1.2%，进口商品价格指数上涨1.4%，贸易条件指数是97.4。'],
    ['时期不同', '2024年，我国出口商品价格指数上涨2.8%，进口商品价格指数上涨1.4%。2023年，我国贸易条件指数是95.2。'],
    ['只有一个指数', '2024年，我国出口商品价格指数上涨2.8%，贸易条件指数是110.4。'],
  ]
  for (const [name, text] of texts) it(name, () => checkFindings(`@@ 2025-01-20-例.txt\n　　${text}\n`))

  it('忽略', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line share-mismatch 另一种编制方法 -->
2024年，我国出口商品价格指数上涨2.8%，进口商品价格指数上涨1.4%，贸易条件指数是110.4。
`))
})
