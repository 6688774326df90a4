// What is not known equals nothing: figures of which indicator, scope or period is not known are never compared.
import { checkFindings } from '../support/checkFindings.ts'

describe('figures of which something is not known are not compared', () => {
  it('scope', () => checkFindings('@@ 甲.md\n2023年出口额100亿元。\n@@ 乙.md\n2023年出口额200亿元。'))
  it('period', () => checkFindings('@@ 甲.md\n山西省地区生产总值25000亿元。\n@@ 乙.md\n山西省地区生产总值26000亿元。'))
  it('relative period without a date', () =>
    checkFindings('@@ 甲.md\n去年山西省地区生产总值25000亿元。\n@@ 乙.md\n去年山西省地区生产总值26000亿元。'))
  it('indicator', () => checkFindings('@@ 甲.md\n2023年山西省达100亿元。\n@@ 乙.md\n2023年山西省达200亿元。'))
  it('… and are compared once all three are known', () =>
    checkFindings(
      '@@ 甲.md\n2023年山西省地区生产总值⟦25000亿元⟧{value-conflict}。\n@@ 乙.md\n2023年山西省地区生产总值⟦26000亿元⟧{value-conflict}。',
    ))
})
