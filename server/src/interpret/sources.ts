// Who is named as the source of a sentence's figures.
import type { EntityMention } from '../model/entity.ts'

/** The organisation named before 统计, 数据, 发布 … in the sentence, or null. */
export function readSource(sentence: string, organisations: readonly EntityMention[]): string | null {
  if (organisations.length === 0 || !/统计|数据|发布|显示|测算|监测|公布|预测|报告/.test(sentence)) return null
  for (const { reading } of organisations) {
    const at = sentence.indexOf(reading.name)
    if (
      at >= 0 &&
      /^(?:的?(?:最新)?(?:初步)?(?:统计|数据|测算|监测|发布|公布|预测|显示|日前|近日|今日|昨日|\d)|《)/.test(
        sentence.slice(at + reading.name.length),
      )
    )
      return reading.canonical
  }
  return null
}
