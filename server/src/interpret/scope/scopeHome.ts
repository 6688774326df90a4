// Where an article speaks from when its clauses do not say.
import { assemblies, governing, markets, nationalBodies } from '../../lexicon/scopeWords.ts'
import type { Article } from '../../model/document.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Passage } from '../../model/passage.ts'

const bodies = new RegExp(nationalBodies.join('|'))

/** Where each article speaks from, in order. Linear in the document. */
export function homesOf(
  articles: readonly Article[],
  passages: readonly Passage[],
  entities: readonly EntityMention[],
): (string | null)[] {
  const places = articles.map((): EntityMention[] => [])
  for (const entity of entities)
    if (isAdministrative(entity)) places[passages[entity.passage]?.article ?? -1]?.push(entity)
  const openings = openingsOf(articles.length, passages)
  return articles.map(({ title }, index) => homeOf(title, openings[index]!, places[index]!))
}

/**
 * The place that the title names; the nation where title or opening name it or a national body; the only place that the
 * article names at all; else null.
 */
function homeOf(title: string | null, opening: string, own: readonly EntityMention[]): string | null {
  if (title !== null) {
    const local = own.find((entity) => title.includes(entity.reading.name))
    if (local !== undefined) return local.reading.canonical
    const governed = governing.exec(title)
    if (governed !== null) return governed[1]!
    const market = Object.keys(markets).find((word) => title.includes(word))
    if (market !== undefined) return markets[market]!
    if (/我国|中国|全国/.test(title)) return '中国'
  }
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

/** The first words of each article, enough to tell whether it speaks of the nation. */
function openingsOf(articles: number, passages: readonly Passage[]): string[] {
  const openings = Array.from({ length: articles }, () => '')
  for (const { article, text } of passages)
    if ((openings[article]?.length ?? Infinity) <= 600) openings[article] += text.slice(0, 400)
  return openings
}
