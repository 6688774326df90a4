// What the rules said of each subject, for as long as the subject and all that was looked at beside it stay the same.
import { ownArticleAt, ownArticlesOf } from '../interpret/ownArticles.ts'
import type { Digest } from '../model/digest.ts'
import type { Finding } from '../model/finding.ts'
import type { MentionReference } from '../model/reference.ts'
import type { EntityEntry, Snapshot, TitleEntry } from '../index/snapshot.ts'
import { type Paragraph, Paragraphs } from './paragraphs.ts'
import { placedFindings } from './placedFindings.ts'
import type { Check, Rule, RuleContext, SubjectKind, Subjects } from './rule.ts'

/** A look at something beside the subject, and what was seen. */
type Look =
  | { readonly kind: 'article'; readonly key: string; readonly at: MentionReference; readonly seen: Digest | undefined }
  | { readonly kind: 'title'; readonly key: string; readonly seen: TitleEntry | undefined }
  | { readonly kind: 'entity'; readonly key: string; readonly seen: EntityEntry | undefined }
  | {
      readonly kind: 'paragraph'
      readonly key: string
      readonly ordinal: number
      readonly seen: Paragraph | undefined
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
  private readonly paragraphs = new Paragraphs()

  constructor(rules: readonly Rule[]) {
    const all = rules.flatMap((rule) => rule.checks)
    const of = <Kind extends SubjectKind>(kind: Kind): Check<Kind>[] =>
      all.filter((check): check is Extract<typeof check, Check<Kind>> => check.reads === kind)
    this.checks = {
      article: of('article'),
      quantity: of('quantity'),
      kin: of('kin'),
      peers: of('peers'),
      reprint: of('reprint'),
      title: of('title'),
      entity: of('entity'),
    }
  }

  /** All that the rules say of the snapshot, in no particular order. */
  *findings(snapshot: Snapshot): Iterable<Finding> {
    for (const digest of snapshot.digests.values())
      for (const { digest: article, before } of ownArticlesOf(digest))
        yield* placedFindings(this.ofArticle(article, snapshot).findings, before)
    const { series, kin, peers, reprints, titles, entities } = snapshot.slices
    for (const slice of series) yield* this.ofSlice('quantity', slice, snapshot).findings
    for (const slice of kin) yield* this.ofSlice('kin', slice, snapshot).findings
    for (const slice of peers) yield* this.ofSlice('peers', slice, snapshot).findings
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
    if (known !== undefined && this.isStillSeen(known.looks, snapshot)) return known
    const parts = [...slice.values()].map((subject) => this.ofSubject(kind, subject, snapshot))
    const fresh = { findings: parts.flatMap((part) => part.findings), looks: parts.flatMap((part) => part.looks) }
    this.bySlice.set(slice, fresh)
    return fresh
  }

  private ofSubject<Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], snapshot: Snapshot): Remembered {
    return this.remembered(subject, snapshot, (looks) => {
      const context = this.watch(snapshot, looks)
      return this.checks[kind].flatMap((check) => [...check.check(subject, context)])
    })
  }

  /** What an article looks at in itself is no look: it is another one when that changes. */
  private ofArticle(article: Digest, snapshot: Snapshot): Remembered {
    return this.remembered(article, snapshot, (looks) => {
      const context: RuleContext = {
        ...this.watch(snapshot, looks),
        paragraph: ({ ordinal }) => this.paragraphs.of(article, ordinal),
      }
      return this.checks.article.flatMap((check) => [...check.check(article, context)])
    })
  }

  private remembered(
    subject: object,
    snapshot: Snapshot,
    check: (looks: Map<string, Look>) => readonly Finding[],
  ): Remembered {
    const known = this.bySubject.get(subject)
    if (known !== undefined && this.isStillSeen(known.looks, snapshot)) return known
    const looks = new Map<string, Look>()
    const fresh = { findings: check(looks), looks: [...looks.values()] }
    this.bySubject.set(subject, fresh)
    return fresh
  }

  /** Notes every look in `looks`, once. */
  private watch(snapshot: Snapshot, looks: Map<string, Look>): RuleContext {
    const see = <Kind extends Look>(look: Kind, name = look.key): Kind['seen'] => {
      looks.set(`${look.kind} ${name}`, look)
      return look.seen
    }
    return {
      article: (at) => {
        const seen = articleAt(snapshot, at)
        return see({ kind: 'article', key: at.path, at, seen }, `${at.path} ${at.kind} ${at.ordinal}`)
      },
      title: (key) => see({ kind: 'title', key, seen: snapshot.title(key) }),
      entity: (key) => see({ kind: 'entity', key, seen: snapshot.entity(key) }),
      paragraph: ({ path, ordinal }) => {
        const seen = this.paragraphs.of(snapshot.digests.get(path), ordinal)
        return see({ kind: 'paragraph', key: path, ordinal, seen }, `${path} ${seen?.passage}`)
      },
    }
  }

  private isStillSeen(looks: readonly Look[], snapshot: Snapshot): boolean {
    return looks.every((look) => this.isSeen(look, snapshot))
  }

  private isSeen(look: Look, snapshot: Snapshot): boolean {
    if (look.kind === 'title') return snapshot.title(look.key) === look.seen
    if (look.kind === 'entity') return snapshot.entity(look.key) === look.seen
    if (look.kind === 'article') return articleAt(snapshot, look.at) === look.seen
    return this.paragraphs.areSame(look.seen, this.paragraphs.of(snapshot.digests.get(look.key), look.ordinal))
  }
}

function articleAt(snapshot: Snapshot, at: MentionReference): Digest | undefined {
  const digest = snapshot.digests.get(at.path)
  return digest && ownArticleAt(digest, at).own.digest
}
