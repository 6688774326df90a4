// Whom and where the paragraphs before named: in a paragraph of its own 全村 is the village of the one before, 公司 its company.
import type { Passage } from '../../model/passage.ts'
import type { NameInText } from './placed.ts'
import { endTest } from '../../tools/patternsAtEnds.ts'
import { mapped } from '../../tools/gathered.ts'

/** So many names are remembered, the last one first. */
const mostNames = 8
const none: readonly string[] = []
const settled = endTest(/(?:[省市县区州盟旗镇乡村]|街道|社区)$/)

/** By passage, what those before it named; an item of news in brief knows only its own. Linear in the names. */
export function toldBefore(
  passages: readonly Passage[],
  places: readonly (readonly NameInText[])[],
  actors: readonly (readonly NameInText[])[],
  ofItems: boolean,
): (readonly string[])[] {
  let told = none
  return mapped(passages, ({ kind }, index) => {
    if (ofItems && kind === 'heading') told = none
    const before = told
    const own = [...places[index]!.filter(({ canonical }) => settled(canonical)), ...actors[index]!]
    if (own.length > 0)
      told = withNames(
        told,
        own.sort((a, b) => a.start - b.start),
      )
    return before
  })
}

function withNames(told: readonly string[], own: readonly NameInText[]): readonly string[] {
  const names = new Set<string>()
  for (let index = own.length - 1; index >= 0 && names.size < mostNames; index--) names.add(own[index]!.canonical)
  for (const name of told) if (names.size < mostNames) names.add(name)
  return [...names]
}
