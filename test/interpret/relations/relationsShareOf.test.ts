// Shares whose whole is told elsewhere in the article.
import { checkFindings } from '../../support/checkFindings.ts'

const total = '　　2024年，澜江省货物贸易进出口总值4862.4亿元，增长8.5%。'

describe('a share of what stands elsewhere', () => {
  const texts: readonly [string, string][] = [
    ['占外贸总值', `${total}\n　　2024年，澜江省民营企业进出口2966.1亿元，占外贸总值的⟦16.0%⟧{share-mismatch}。`],
    ['相符', `${total}\n　　2024年，澜江省民营企业进出口2966.1亿元，占外贸总值的61.0%。`],
    ['时期不同', `${total}\n　　2023年，澜江省民营企业进出口2966.1亿元，占外贸总值的65.5%。`],
    ['地区不同', `${total}\n　　2024年，云川省民营企业进出口2966.1亿元，占外贸总值的65.5%。`],
    ['总数小于部分', `${total}\n　　2024年，澜江省民营企业进出口9866.1亿元，占外贸总值的16.0%。`],
    [
      '部分的小数点移了一位',
      `${total}\n　　2024年，澜江省民营企业进出口29661亿元，占外贸总值的⟦61.0%⟧{share-mismatch}。`,
    ],
    [
      '对伙伴进出口的占比',
      `${total.replace('澜江省', '我国')}\n　　2024年我国对共建“一带一路”国家进出口3160.6亿元，增长5.7%，占比提升至⟦56.0%⟧{share-mismatch}。`,
    ],
    [
      '对伙伴进出口的占比相符',
      `${total.replace('澜江省', '我国')}\n　　2024年我国对共建“一带一路”国家进出口3160.6亿元，增长5.7%，占比提升至65.0%。`,
    ],
    ['占别的总数', `${total}\n　　2024年，澜江省民营企业进出口2966.1亿元，占民营企业营业收入的16.0%。`],
  ]
  for (const [name, text] of texts) it(name, () => checkFindings(`@@ 2025-01-20-外贸.txt\n${text}\n`))
})
