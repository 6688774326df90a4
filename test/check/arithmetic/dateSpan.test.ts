// Lengths of time beside the dates that they run between.
import { checkFindings } from '../../support/checkFindings.ts'

describe('a length of time and its dates', () => {
  const texts: readonly [string, string][] = [
    ['某年至某年', '该公司在2016年至2023年长达⟦9年⟧{sum-mismatch}的时间里虚增利润。'],
    ['连续几年，两头都算', '该公司2021年至2023年连续⟦两年⟧{sum-mismatch}虚增营业收入。'],
    ['某日至某日', '展会于5月10日至14日举行，为期5天。展会9月1日至5日为期⟦6天⟧{sum-mismatch}。'],
    ['出发与到达', '班列10月9日从江城货运站始发，经过⟦71天⟧{sum-mismatch}运行，10月25日抵达目的地。'],
    ['首尾算不算都可以', '该公司在2016年至2023年长达8年的时间里虚增利润。2016年至2023年历时7年。'],
    ['跨过闰日', '2024年1月26日至3月5日，为期40天。1月26日至3月5日，为期⟦39天⟧{sum-mismatch}。'],
    ['约数', '该公司在2016年至2023年近10年的时间里虚增利润，2016年至2023年长达约10年。'],
    ['说的是别的时间', '2016年至2023年，公司获得3年免税期。项目5月1日至6月1日公示，有效期90天。'],
    ['到达日不止一个', '班列10月9日从江城货运站始发，经过71天运行。甲车10月25日抵达，乙车12月19日抵达。'],
  ]
  for (const [name, text] of texts) it(name, () => checkFindings(`@@ 2024-12-20-例.txt\n　　${text}\n`))

  it('忽略', () =>
    checkFindings(`
<!-- jiaokan-disable-next-line sum-mismatch 含筹备期 -->
该公司在2016年至2023年长达9年的时间里虚增利润。
`))
})
