// Checks the texts before and after a planted error, and says which findings it added and which of these are about it.
import { present, type PresentedFinding } from '../../../server/src/check/present.ts'
import { Checker } from '../../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../../server/src/check/settings.ts'
import { apply, emptySnapshot } from '../../../server/src/index/build.ts'
import type { Snapshot } from '../../../server/src/index/snapshot.ts'
import { digest } from '../../../server/src/interpret/digest.ts'
import type { SourceDocument } from '../../../server/src/model/document.ts'
import { applyEdits, type Edit } from './planting.ts'

export interface Verdict {
  /** Findings at the planted place, or naming it. */
  readonly found: readonly PresentedFinding[]
  /** Findings that it added elsewhere. */
  readonly beside: readonly PresentedFinding[]
}

/** Where a finding or what it names stands, in places of the unchanged texts. */
interface Place {
  readonly path: string
  readonly start: number
  readonly end: number
}

export class Judge {
  private readonly checker = new Checker()
  private readonly documents: ReadonlyMap<string, SourceDocument>
  private readonly sound: Snapshot
  private readonly before: ReadonlySet<string>

  constructor(documents: readonly SourceDocument[]) {
    this.documents = new Map(documents.map((document) => [document.path, document]))
    this.sound = apply(
      emptySnapshot(),
      documents.map((document) => ({ path: document.path, digest: digest(document) })),
    )
    this.before = new Set(this.findings(this.sound).map((finding) => keyOf(finding, placesOf(finding))))
  }

  judge(edits: readonly Edit[]): Verdict {
    const paths = [...new Set(edits.map(({ path }) => path))]
    const changed = new Map(paths.map((path) => [path, applyEdits(this.documents.get(path)!, edits)]))
    const snapshot = apply(
      this.sound,
      [...changed].map(([path, { document }]) => ({ path, digest: digest(document) })),
    )
    const original = ({ path, start, end }: Place): Place => {
      const originOf = (offset: number): number => changed.get(path)?.originOf(offset) ?? offset
      return { path, start: originOf(start), end: originOf(end) }
    }
    const added = this.findings(snapshot)
      .map((finding) => ({ finding, places: placesOf(finding).map(original) }))
      .filter(({ finding, places }) => !this.before.has(keyOf(finding, places)))
    const isAbout = (places: readonly Place[]): boolean =>
      places.some((place) => edits.some((edit) => touches(place, edit)))
    return {
      found: added.filter(({ places }) => isAbout(places)).map(({ finding }) => finding),
      beside: added.filter(({ places }) => !isAbout(places)).map(({ finding }) => finding),
    }
  }

  private findings(snapshot: Snapshot): PresentedFinding[] {
    const found = [...this.checker.check(snapshot, defaultCheckSettings).values()].flat()
    return found.map((finding) => present(finding, snapshot, 'zh'))
  }
}

function placesOf({ path, span, related }: PresentedFinding): Place[] {
  return [{ path, ...span }, ...related.map((one) => ({ path: one.path, ...one.span }))]
}

/** A finding is the same where rule and places are; a planted figure changes its message and is another one. */
function keyOf({ code }: PresentedFinding, places: readonly Place[]): string {
  return [code, ...places.map(({ path, start }) => `${path}:${start}`)].join(' ')
}

/** A word right in front of a figure (增长, 2021年) is changed for the figure: a few characters away is still the place. */
function touches(place: Place, { path, span, bearsOn = 0 }: Edit): boolean {
  return place.path === path && place.start <= Math.max(bearsOn, span.end + 24) && span.start <= place.end
}
