// Applies what the user has settled to the digest of one document: keys under other names, definitions told apart, authority.
import picomatch from 'picomatch/posix'
import { ownArticlesOf, withOwnArticles } from '../interpret/ownArticles.ts'
import { normaliseName } from '../interpret/subject/indicator.ts'
import { partsOfSeries, withParts, type KeyParts } from '../interpret/again/keys.ts'
import type { Digest } from '../model/digest.ts'
import type { EntityReading } from '../model/entity.ts'
import type { Observation } from '../model/figure.ts'
import { remembered } from '../tools/remembered.ts'
import { settledPath, type Authority, type Definition, type Settlement } from '../model/settlement.ts'
import { nameKey } from './keys.ts'
import { ledgerByQuantity, type LedgerByQuantity, type SettledNames } from './ledger.ts'

/** The digest as settled: the same object where nothing in it is concerned. Pure. */
export type Settle = (digest: Digest) => Digest

type Matches = (text: string) => boolean

/** Works the settlement out once, for any number of digests. */
export function settler(settlement: Settlement): Settle {
  const { indicators, entities, definitions, authorities, base } = settlement
  const indicatorOf = lookup(indicators, normaliseName)
  const entityOf = lookup(entities, nameKey)
  const defines = definitions.map((definition) => definitionMatcher(definition, indicatorOf))
  const counts = authorities.map(authorityMatcher)
  const ledger = ledgerByQuantity(settlement.ledger, namesBy(indicatorOf, entityOf))
  if (indicatorOf.size + entityOf.size + defines.length + counts.length + ledger.size === 0) return (digest) => digest
  return withArticles((digest) => {
    const path = settledPath(base, digest.document.path)
    const named = { indicatorOf, entityOf, defines, ledger, path }
    const authoritative = digest.articles.map(({ title }) => counts.some((matches) => matches(path, title)))
    return settled(digest, named, authoritative)
  })
}

/** Settles the articles of a document too, each once, so that they stay the same objects when another one is edited. */
function withArticles(settle: Settle): Settle {
  const known = new WeakMap<Digest, Digest>()
  const settledArticle = (article: Digest): Digest => {
    const digest = known.get(article) ?? settle(article)
    known.set(article, digest)
    return digest
  }
  return (digest) => {
    const whole = settle(digest)
    if (whole === digest || digest.articles.length < 2) return whole
    const articles = ownArticlesOf(digest).map((own) => ({ ...own, digest: settledArticle(own.digest) }))
    return withOwnArticles(whole, articles)
  }
}

/** The names under which indicators and scopes are compared. */
export function settledNames({ indicators, entities }: Pick<Settlement, 'indicators' | 'entities'>): SettledNames {
  return namesBy(lookup(indicators, normaliseName), lookup(entities, nameKey))
}

function namesBy(indicatorOf: ReadonlyMap<string, string>, entityOf: ReadonlyMap<string, string>): SettledNames {
  return {
    indicator: (name) => indicatorOf.get(name) ?? name,
    scope: (name) => settledScope(name, entityOf),
  }
}

interface Named {
  readonly indicatorOf: ReadonlyMap<string, string>
  readonly entityOf: ReadonlyMap<string, string>
  readonly defines: readonly DefinitionMatcher[]
  readonly ledger: LedgerByQuantity
  readonly path: string
}

function settled(digest: Digest, named: Named, authoritative: readonly boolean[]): Digest {
  const isAuthority = ({ passage }: { readonly passage: number }) =>
    authoritative[digest.passages[passage]?.article ?? -1] === true
  const figures = mapped(digest.figures, (mention) => {
    const observation = marked(withLedger(settledFigure(mention.observation, named), named), isAuthority(mention))
    return observation === mention.observation ? mention : { ...mention, observation }
  })
  const titles = mapped(digest.titles, (mention) => {
    const reading = marked(mention.reading, isAuthority(mention))
    return reading === mention.reading ? mention : { ...mention, reading }
  })
  const entities = mapped(digest.entities, (mention) => {
    const reading = marked(settledName(mention.reading, named), isAuthority(mention))
    return reading === mention.reading ? mention : { ...mention, reading }
  })
  if (figures === digest.figures && titles === digest.titles && entities === digest.entities) return digest
  return { ...digest, figures, titles, entities }
}

function settledFigure(observation: Observation, { indicatorOf, entityOf, defines, path }: Named): Observation {
  const { series, quantity } = observation
  const parts = series === null ? null : partsOfSeries(series)
  if (series === null || parts === null) return observation
  const indicator = indicatorOf.get(parts.indicator) ?? parts.indicator
  const scope = settledScope(parts.scope, entityOf)
  const names = defines.filter((matches) => matches.of({ ...parts, indicator, scope }, observation, path))
  const qualifiers = [...new Set([...parts.qualifiers, ...names.map(({ name }) => name)])].sort()
  const settledParts = { indicator, scope, qualifiers }
  const key = withParts(series, series, settledParts)
  if (key === series) return observation
  return {
    ...observation,
    qualifiers: names.length === 0 ? observation.qualifiers : qualifiers,
    series: key,
    quantity: quantity === null ? null : withParts(quantity, series, settledParts),
  }
}

function withLedger(observation: Observation, { ledger: values }: Named): Observation {
  const ledger = observation.quantity === null ? undefined : values.get(observation.quantity)
  return ledger === undefined ? observation : { ...observation, ledger }
}

/** 中国→欧盟: either side may go by another name. */
function settledScope(scope: string, entityOf: ReadonlyMap<string, string>): string {
  if (entityOf.size === 0) return scope
  return scope
    .split('→')
    .map((part) => entityOf.get(nameKey(part)) ?? part)
    .join('→')
}

function settledName(reading: EntityReading, { entityOf }: Named): EntityReading {
  const declared = entityOf.get(nameKey(reading.name)) ?? entityOf.get(nameKey(reading.canonical))
  return declared === undefined ? reading : { ...reading, canonical: declared, declared: true }
}

function marked<Reading extends { readonly authoritative?: true }>(reading: Reading, authoritative: boolean): Reading {
  return authoritative ? { ...reading, authoritative: true } : reading
}

interface DefinitionMatcher {
  readonly name: string
  of(parts: KeyParts, observation: Observation, path: string): boolean
}

function definitionMatcher(definition: Definition, indicatorOf: ReadonlyMap<string, string>): DefinitionMatcher {
  const plain = normaliseName(definition.indicator)
  const indicator = indicatorOf.get(plain) ?? plain
  const { name, source, scope, period } = definition
  const matchesPath = definition.path === null ? null : glob(definition.path)
  return {
    name: plainName(name),
    of: (parts, observation, path) =>
      parts.indicator === indicator &&
      (source === null || observation.source?.includes(source) === true) &&
      (scope === null || parts.scope === scope) &&
      (period === null || observation.period === period) &&
      (matchesPath === null || matchesPath(path)),
  }
}

/** Without the signs that keys are joined by. */
function plainName(name: string): string {
  return name.replace(/[|+]/g, ' ').trim()
}

function authorityMatcher({ path, title }: Authority): (path: string, title: string | null) => boolean {
  const matchesPath = path === null ? null : glob(path)
  const matchesTitle = title === null ? null : picomatch(slashless(title), { nobrace: true, noextglob: true })
  return (of, articleTitle) =>
    (matchesPath === null || matchesPath(of)) &&
    (matchesTitle === null || (articleTitle !== null && matchesTitle(slashless(articleTitle))))
}

function slashless(title: string): string {
  return title.replaceAll('/', '／')
}

/** A file, a folder with all that is in it, or a glob; one without a slash matches at any depth. */
export const glob: (pattern: string) => Matches = remembered((pattern) => {
  const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '')
  const anywhere = plain.includes('/') ? plain : `**/${plain}`
  return picomatch([anywhere, `${anywhere}/**`], { dot: true })
}, 1000)

/** Other name → name, both as they are compared; a name that stands for itself is left out. */
function lookup(names: Readonly<Record<string, string>>, plain: (name: string) => string): ReadonlyMap<string, string> {
  const isKey = plain === nameKey
  const pairs = Object.entries(names).map(([other, name]): [string, string] => [
    plain(other),
    isKey ? name : plain(name),
  ])
  return new Map(pairs.filter(([other, name]) => other !== plain(name)))
}

/** The same list where no item changed. */
function mapped<Item>(items: readonly Item[], map: (item: Item) => Item): readonly Item[] {
  const fresh = items.map(map)
  return fresh.every((item, index) => item === items[index]) ? items : fresh
}
