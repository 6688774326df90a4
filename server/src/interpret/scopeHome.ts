// Where an article speaks from when its clauses do not say.
import { assemblies, governing, markets, nationalBodies } from '../lexicon/scopeWords.ts'
import type { Article } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { Passage } from '../model/passage.ts'

const bodies = new RegExp(nationalBodies.join('|'))

/**
 * Where an article speaks from when its clauses do not say: the place that its title names; the nation where its title or
 * opening names it or a national body; the only place that it names at all; else null.
 */
export function homeOf(
  article: Article,
  index: number,
  passages: readonly Passage[],
  entities: readonly EntityMention[],
): string | null {
  const own = entities.filter((entity) => passages[entity.passage]?.article === index && isAdministrative(entity))
  const { title } = article
  if (title !== null) {
    const local = own.find((entity) => title.includes(entity.reading.name))
    if (local !== undefined) return local.reading.canonical
    const governed = governing.exec(title)
    if (governed !== null) return governed[1]!
    const market = Object.keys(markets).find((word) => title.includes(word))
    if (market !== undefined) return markets[market]!
    if (/我国|中国|全国/.test(title)) return '中国'
  }
  const opening = openingOf(index, passages)
  const assembly = assemblies.exec(opening)
  if (assembly !== null) return assembly[1]!
  if (/我国|全国|国内/.test(opening) || bodies.test(opening)) return '中国'
  const names = new Set(own.map((entity) => entity.reading.canonical))
  const only = names.size === 1 ? own[0] : undefined
  return only !== undefined && opening.includes(only.reading.name) && own.length > 1 ? only.reading.canonical : null
}

function isAdministrative(entity: EntityMention): boolean {
  return entity.reading.type === 'place' && /[省市县区州盟旗]$/.test(entity.reading.canonical)
}

/** The first words of an article, enough to tell whether it speaks of the nation. */
function openingOf(index: number, passages: readonly Passage[]): string {
  let opening = ''
  for (const passage of passages) {
    if (passage.article !== index) continue
    opening += passage.text.slice(0, 400)
    if (opening.length > 600) break
  }
  return opening
}
