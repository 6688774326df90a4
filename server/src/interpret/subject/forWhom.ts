// For whom something is done stays in the name, with the word in front: 为消费者挽回经济损失, 对实体经济发放贷款.
import { aimsOfGiving, benefitVerbs } from '../../lexicon/receivers.ts'
import { alternation } from '../../tools/alternation.ts'
import { characterSet } from '../../tools/characters.ts'

const opens = characterSet('为向给对')
const benefit = new RegExp(
  `[为向给对](?![外华于]|${alternation([...aimsOfGiving, ...benefitVerbs, '我们'])})[^，。；、：的\\d\\s]{2,16}?(?:累计|共|已|再)*(?<!转移)(?:${alternation(benefitVerbs)})`,
  'y',
)

/** Whether `name` opens at `at` with somebody and what is done for him. */
export function opensBenefit(name: string, at: number): boolean {
  if (!opens(name, at)) return false
  benefit.lastIndex = at
  return benefit.test(name)
}
