// A share against part and whole.
import { checkFindings } from '../../support/checkFindings.ts'

describe('share-mismatch', () => {
  it('digits swapped', () =>
    checkFindings(`
2022年，全市工业用电量15.7亿千瓦时，占全社会用电量42.1亿千瓦时的⟦73.3%⟧{share-mismatch}。
`))

  it('fits', () =>
    checkFindings(`
2022年，全市工业用电量15.7亿千瓦时，占全社会用电量42.1亿千瓦时的37.3%。
`))

  it('a round fraction leaves room', () =>
    checkFindings(`
2022年，全市工业用电量14.7亿千瓦时，占全社会用电量42.1亿千瓦时的三分之一。
`))

  it('a hedge leaves room', () =>
    checkFindings(`
2022年，全市工业用电量15.7亿千瓦时，占全社会用电量42.1亿千瓦时的近四成。
`))

  it('the part told again in fewer words is no whole', () =>
    checkFindings(`
@@ 2024-06-01-例.txt
广义渔市渔业产值达31.52万亿元，占全国渔业产值的71.36%

　　渔市是重要力量。截至2018年底，中国大陆共有渔市2815个，占国土面积的90%；渔业产值达31.52万亿元，占全国渔业产值的71.36%。
`))

  it('suppressed', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line share-mismatch 原文如此 -->
2022年，全市工业用电量15.7亿千瓦时，占全社会用电量42.1亿千瓦时的73.3%。
`))
})
