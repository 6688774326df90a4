// One body or programme under names that differ by a slip: a doubled word, swapped or mistaken characters.
import type { EntityReading } from '../../model/entity.ts'
import type { Finding } from '../../model/finding.ts'
import type { EntityEntry, Entry } from '../../index/snapshot.ts'
import { nameKey } from '../../index/keys.ts'
import { mostRelated, quoted } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { differenceOf } from '../wording.ts'

type Name = Entry<EntityReading>

const head: RuleHead = { code: 'name-variant', family: '他校', severity: 'warning' }
const checkedTypes: readonly EntityReading['type'][] = ['org', 'programme', 'platform']

export const nameVariant: Rule = { ...head, checks: [{ reads: 'entity', check }] }

function* check(entry: EntityEntry, context: RuleContext): Iterable<Finding> {
  const [own, slips] = partitioned(checked(entry))
  yield* withinEntry(own)
  for (const slip of slips) yield slipFinding(slip, own)
  for (const key of own.length === 0 ? [] : entry.near) {
    const others = checked(context.entity(key)).filter(({ reading }) =>
      own.some((name) => name.reading.type === reading.type),
    )
    if (others.length === 0 || !isSlip(entry.key, key, own.length, others.length)) continue
    for (const name of own) if (nameKey(name.reading.name) === entry.key) yield findingAt(name, others)
    return
  }
}

/** Names filed under one canonical name, of which one is a slip of it. */
function* withinEntry(names: readonly Name[]): Iterable<Finding> {
  for (const name of names) {
    const [own, full] = [nameKey(name.reading.name), nameKey(name.reading.canonical)]
    if (name.reading.declared || own === full || own.length < 4 || !isDoubling(own, full)) continue
    const others = names.filter(
      ({ reading }) => nameKey(reading.name) !== own && !isDoubling(nameKey(reading.name), full),
    )
    const inFull = others.filter(({ reading }) => nameKey(reading.name) === full)
    if (others.length > 0) yield findingAt(name, inFull.length > 0 ? inFull : others)
  }
}

/** Without the slips of names of the vocabulary, and these. */
function partitioned(names: readonly Name[]): readonly [readonly Name[], readonly Name[]] {
  const isSlip = ({ reading }: Name): boolean => reading.slipOf !== null
  return [names.filter((name) => !isSlip(name)), names.filter((name) => isSlip(name) && !name.reading.declared)]
}

/** A name of the vocabulary with a slip; what was left out of it may be left out by right, where no other place shows it. */
function slipFinding(name: Name, names: readonly Name[]): Finding {
  const { name: printed, slipOf } = name.reading
  const right = names.filter(({ reading }) => reading.name === slipOf)
  if (right.length > 0) return findingAt(name, right)
  return report(head, {
    at: name.at,
    severity: printed.length < slipOf!.length ? 'information' : head.severity,
    message: {
      zh: `名称疑有笔误：“${printed}”，通行的名称为“${slipOf}”`,
      en: `Probably a slip: "${printed}"; the usual name is "${slipOf}"`,
    },
    related: [],
    remedies: [{ kind: 'wording', from: printed, to: slipOf!, lossFree: false }],
  })
}

function checked(entry: EntityEntry | undefined): readonly Name[] {
  return entry?.entries.filter(({ reading }) => checkedTypes.includes(reading.type)) ?? []
}

/** Whether `key` is the slip of the two: the one that says a word twice, else the one that is rarer. */
function isSlip(key: string, other: string, own: number, others: number): boolean {
  const difference = differenceOf(key, other)
  if (difference === null || difference.kind === 'dropped') return false
  return difference.kind === 'doubled' ? key.length > other.length : own < others
}

function isDoubling(name: string, of: string): boolean {
  return name.length > of.length && differenceOf(name, of)?.kind === 'doubled'
}

function findingAt(name: Name, others: readonly Name[]): Finding {
  const [here, there] = [name.reading.name, others[0]!.reading.name]
  return report(head, {
    at: name.at,
    message: {
      zh: `名称不一：“${here}”，他处作“${there}”（${others.length}处）`,
      en: `Name variant: "${here}" here, elsewhere "${there}" (${others.length} times)`,
    },
    related: others.slice(0, mostRelated).map(({ at, reading }) => ({ at, message: quoted(reading.name) })),
    remedies: [{ kind: 'copy', lossFree: isDoubling(nameKey(here), nameKey(there)) }],
  })
}
