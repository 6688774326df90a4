// Several rates that are told against one and the same rate.
import { checkFindings } from '../../support/checkFindings.ts'

describe('rates against one other rate', () => {
  const texts: readonly [string, string][] = [
    [
      '与同一地区相比，推得两个增速',
      '2024年，中部、西部地区民营企业进出口增速分别达到18.3%和12.4%，比东部地区高⟦9.5个百分点⟧{growth-mismatch}和6.3个百分点。',
    ],
    ['推得同一增速', '2024年，中部、西部地区民营企业进出口增速分别达到18.3%和12.4%，比东部地区高9.5个和3.6个百分点。'],
    ['低于', '2024年，甲、乙两市出口增速分别为4.1%、3.2%，分别低于全省平均水平2.4、3.3个百分点。'],
    ['与上年相比，各有各的基数', '2024年，工业、服务业增加值分别增长5.4%、3.2%，增速比上年分别快0.9、1.1个百分点。'],
    ['比8月份加快', '2024年9月份，渔业、加工业分别增长4.7%、3.4%，比8月份分别加快0.8、1.3个百分点。'],
    ['与两个对象相比', '2024年，甲、乙两市出口分别增长14.1%、13.2%，分别比全国、全省高2.4、3.3个百分点。'],
  ]
  for (const [name, text] of texts) it(name, () => checkFindings(`@@ 2025-01-20-例.txt\n　　${text}\n`))

  it('总体的增速在另一段里', () =>
    checkFindings(`
@@ 2025-01-20-例.txt
　　2024年，全国货物进出口12.6万亿元，增长8.4%。
　　2024年，北部、南部地区外贸增速分别为15.7%、10.9%，分别超过全国增速⟦3.7⟧{growth-mismatch}、2.5个百分点。
`))

  it('忽略', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line growth-mismatch 口径不同 -->
2024年，中部、西部地区民营企业进出口增速分别达到18.3%和12.4%，比东部地区高9.5个百分点和6.3个百分点。
`))
})
