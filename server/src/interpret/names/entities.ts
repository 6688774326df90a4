// Reads entities: the full name behind each, from the vocabulary, the text's own definitions, and regular contractions.
import type { DetectedEntity } from '../../detect/entities/entities.ts'
import { regularContractions } from '../../lexicon/programmes.ts'
import type { EntityMention } from '../../model/entity.ts'
import { type Passage, sentenceAt, sourceSpan } from '../../model/passage.ts'
import { fullZoneName } from './entitiesZones.ts'
import { mapped } from '../../tools/gathered.ts'

/** In order of the text. A short form that the article defines has the full name from there on. */
export function readEntities(
  detected: readonly DetectedEntity[],
  passages: readonly Passage[],
): readonly EntityMention[] {
  const zones = zonesByEnding(detected, passages)
  const defined = new Map<number, Map<string, string>>()
  return mapped(detected, (entity) => {
    const passage = passages[entity.passage]!
    const { name, type, defines, slipOf, start, end } = entity
    if (defines) define(defined, passage.article, entity)
    const canonical = canonicalOf(entity, zones.get(passage.article), defined.get(passage.article)?.get(name))
    return {
      span: sourceSpan(passage, start, end),
      passage: entity.passage,
      sentence: sentenceAt(passage, start),
      reading: { name, type, canonical, defines, slipOf },
    }
  })
}

function define(
  byArticle: Map<number, Map<string, string>>,
  article: number,
  { name, canonical }: DetectedEntity,
): void {
  if (canonical === null || !isDefinedShortForm(name, canonical)) return
  byArticle.set(article, (byArticle.get(article) ?? new Map<string, string>()).set(name, canonical))
}

function canonicalOf(
  { name: printed, slipOf, type, canonical }: DetectedEntity,
  zones: ReadonlySet<string> | undefined,
  defined: string | undefined,
): string {
  const name = slipOf ?? printed
  if (type !== 'programme') return canonical ?? name
  if (defined !== undefined) return defined
  const full = fullZoneName(name)
  if (full !== name) return canonical?.endsWith(full) === true ? canonical : full
  if (canonical !== null && canonical !== name) return canonical
  const meant = [...(zones ?? [])].filter((zone) => zone !== name && zone.endsWith(name))
  return meant.length === 1 && isBare(name) ? meant[0]! : name
}

/** 数字贸易综合试验区（以下简称“综试区”）: what the text says goes before what the short form mostly stands for. */
function isDefinedShortForm(name: string, canonical: string): boolean {
  const plain = regularContractions.find(([short]) => short === name)?.[1]
  return plain !== undefined && canonical !== plain && canonical.endsWith(plain)
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
