// Reads entities: the full name behind each, from the vocabulary, the text's own definitions, and regular contractions.
import type { DetectedEntity } from '../../detect/entities/entities.ts'
import type { EntityMention } from '../../model/entity.ts'
import { type Passage, sentenceAt, sourceSpan } from '../../model/passage.ts'
import { fullZoneName } from './entitiesZones.ts'

/** In order of the text. A short form that the article defines has the full name from there on. */
export function readEntities(
  detected: readonly DetectedEntity[],
  passages: readonly Passage[],
): readonly EntityMention[] {
  const zones = zonesByEnding(detected, passages)
  return detected.map((entity) => {
    const passage = passages[entity.passage]!
    const { name, type, defines, slipOf } = entity
    return {
      span: sourceSpan(passage, entity.start, entity.end),
      passage: entity.passage,
      sentence: sentenceAt(passage, entity.start),
      reading: {
        name,
        type,
        canonical: canonicalOf(entity, zones.get(passage.article)),
        defines,
        ...(slipOf === undefined ? {} : { slipOf }),
      },
    }
  })
}

function canonicalOf(
  { name: printed, slipOf, type, canonical }: DetectedEntity,
  zones: ReadonlySet<string> | undefined,
): string {
  const name = slipOf ?? printed
  if (type !== 'programme') return canonical ?? name
  const full = fullZoneName(name)
  if (full !== name) return canonical?.endsWith(full) === true ? canonical : full
  if (canonical !== null && canonical !== name) return canonical
  const meant = [...(zones ?? [])].filter((zone) => zone !== name && zone.endsWith(name))
  return meant.length === 1 && isBare(name) ? meant[0]! : name
}

/** A kind of zone alone (综合试验区): it means the one zone of the article that ends so. */
const isBare = (name: string) => /^(?:综合试验区|自由贸易试验区|自由贸易港)$/.test(name)

/** Per article the full names of the kinds of zones that it speaks of, without the zones of single places. */
function zonesByEnding(
  detected: readonly DetectedEntity[],
  passages: readonly Passage[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const zones = new Map<number, Set<string>>()
  for (const { name, type, passage } of detected) {
    if (type !== 'programme' || !/[区港]$/.test(name)) continue
    const full = fullZoneName(name)
    if (!/^跨境电子商务|^海南/.test(full)) continue
    const article = passages[passage]!.article
    zones.set(article, (zones.get(article) ?? new Set()).add(full))
  }
  return zones
}
