// What the rules said of each subject, for as long as the subject and all that was looked at beside it stay the same.
import type { Finding } from '../model/finding.ts'
import type { Snapshot } from '../index/snapshot.ts'
import type { Check, Rule, RuleContext, SubjectKind, Subjects } from './rule.ts'

/** A look at something beside the subject, and what was seen. */
interface Look {
  readonly kind: keyof RuleContext
  readonly key: string
  readonly seen: object | undefined
}
interface Remembered {
  readonly findings: readonly Finding[]
  readonly looks: readonly Look[]
}
type Checks = { readonly [Kind in SubjectKind]: readonly Check<Kind>[] }

export class Memory {
  private readonly checks: Checks
  private readonly bySubject = new WeakMap<object, Remembered>()
  private readonly bySlice = new WeakMap<object, Remembered>()

  constructor(rules: readonly Rule[]) {
    const all = rules.flatMap((rule) => rule.checks)
    const of = <Kind extends SubjectKind>(kind: Kind): Check<Kind>[] =>
      all.filter((check): check is Extract<typeof check, Check<Kind>> => check.reads === kind)
    this.checks = {
      article: of('article'),
      quantity: of('quantity'),
      kin: of('kin'),
      reprint: of('reprint'),
      title: of('title'),
      entity: of('entity'),
    }
  }

  /** All that the rules say of the snapshot, in no particular order. */
  *findings(snapshot: Snapshot): Iterable<Finding> {
    for (const digest of snapshot.digests.values()) yield* this.ofSubject('article', digest, snapshot).findings
    const { series, kin, reprints, titles, entities } = snapshot.slices
    for (const slice of series) yield* this.ofSlice('quantity', slice, snapshot).findings
    for (const slice of kin) yield* this.ofSlice('kin', slice, snapshot).findings
    for (const slice of reprints) yield* this.ofSlice('reprint', slice, snapshot).findings
    for (const slice of titles) yield* this.ofSlice('title', slice, snapshot).findings
    for (const slice of entities) yield* this.ofSlice('entity', slice, snapshot).findings
  }

  private ofSlice<Kind extends SubjectKind>(
    kind: Kind,
    slice: ReadonlyMap<string, Subjects[Kind]>,
    snapshot: Snapshot,
  ): Remembered {
    const known = this.bySlice.get(slice)
    if (known !== undefined && stillSeen(known.looks, snapshot)) return known
    const parts = [...slice.values()].map((subject) => this.ofSubject(kind, subject, snapshot))
    const fresh = { findings: parts.flatMap((part) => part.findings), looks: parts.flatMap((part) => part.looks) }
    this.bySlice.set(slice, fresh)
    return fresh
  }

  private ofSubject<Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], snapshot: Snapshot): Remembered {
    const known = this.bySubject.get(subject)
    if (known !== undefined && stillSeen(known.looks, snapshot)) return known
    const looks: Look[] = []
    const context = watch(snapshot, looks)
    const findings = this.checks[kind].flatMap((check) => [...check.check(subject, context)])
    const fresh = { findings, looks }
    this.bySubject.set(subject, fresh)
    return fresh
  }
}

function stillSeen(looks: readonly Look[], snapshot: Snapshot): boolean {
  return looks.every((look) => lookUp(snapshot, look.kind, look.key) === look.seen)
}

function watch(snapshot: Snapshot, looks: Look[]): RuleContext {
  const see = <Seen extends object | undefined>(kind: keyof RuleContext, key: string, seen: Seen): Seen => {
    looks.push({ kind, key, seen })
    return seen
  }
  return {
    digest: (path) => see('digest', path, snapshot.digests.get(path)),
    title: (key) => see('title', key, snapshot.title(key)),
    entity: (key) => see('entity', key, snapshot.entity(key)),
  }
}

function lookUp(snapshot: Snapshot, kind: keyof RuleContext, key: string): object | undefined {
  if (kind === 'digest') return snapshot.digests.get(key)
  return kind === 'title' ? snapshot.title(key) : snapshot.entity(key)
}
