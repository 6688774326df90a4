// A short form in an article that nowhere gives its full form, while another article of the corpus defines it.
import type { Digest } from '../../model/digest.ts'
import type { EntityReading } from '../../model/entity.ts'
import type { Finding } from '../../model/finding.ts'
import type { EntityEntry, Entry } from '../../index/snapshot.ts'
import { nameKey } from '../../index/keys.ts'
import { isKnownShortForm } from '../issuers.ts'
import { quoted } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'

type Name = Entry<EntityReading>

const head: RuleHead = { code: 'abbreviation-undefined', family: '他校', severity: 'information' }

export const abbreviationUndefined: Rule = { ...head, checks: [{ reads: 'entity', check }] }

function* check(entry: EntityEntry, context: RuleContext): Iterable<Finding> {
  for (const definition of firstDefinitions(entry)) {
    const { name, canonical } = definition.reading
    const alone = name === canonical ? [] : (context.entity(name)?.entries ?? [])
    const uses = [...entry.entries, ...alone].filter(({ reading }) => reading.name === name)
    for (const use of firstInArticles(uses, context))
      if (!isExplained(use, entry, context)) yield findingAt(use, definition)
  }
}

/** One definition of each short form that not every reader knows. */
function firstDefinitions(entry: EntityEntry): readonly Name[] {
  const byName = new Map<string, Name>()
  for (const name of entry.entries) {
    const { reading } = name
    const contracted = reading.name.length < reading.canonical.length
    if (reading.defines && contracted && !isKnownShortForm(reading.name) && !byName.has(reading.name))
      byName.set(reading.name, name)
  }
  return [...byName.values()]
}

function firstInArticles(uses: readonly Name[], context: RuleContext): readonly Name[] {
  const first = new Map<Digest | undefined, Name>()
  for (const use of uses) {
    const article = context.article(use.at)
    const other = first.get(article)
    if (other === undefined || use.at.ordinal < other.at.ordinal) first.set(article, use)
  }
  return [...first.values()]
}

/** Whether the same article gives the full form or defines the short one, in its text or in a title. */
function isExplained(use: Name, entry: EntityEntry, context: RuleContext): boolean {
  const article = context.article(use.at)
  if (article === undefined) return true
  const full = nameKey(entry.key)
  const given = article.entities.some(
    ({ reading }) => nameKey(reading.name) === full || (reading.defines && reading.name === use.reading.name),
  )
  return given || wordsOf(article).includes(full)
}

const remembered = new WeakMap<Digest, string>()

/** All that the article says, written as names are compared. */
function wordsOf(article: Digest): string {
  const words = remembered.get(article) ?? article.passages.map(({ text }) => nameKey(text)).join('\n')
  remembered.set(article, words)
  return words
}

function findingAt(use: Name, definition: Name): Finding {
  const { name, canonical } = definition.reading
  return report(head, {
    at: use.at,
    severity: /^[A-Za-z\d-]+$/.test(name) ? 'hint' : head.severity,
    message: {
      zh: `简称未说明：本文未见“${name}”的全称（{0}：${canonical}）`,
      en: `Abbreviation without its full form in this article: "${name}" ({0}: ${canonical})`,
    },
    related: [{ at: definition.at, message: quoted(`${canonical}（以下简称“${name}”）`) }],
    remedies: [{ kind: 'define', full: canonical }],
  })
}
