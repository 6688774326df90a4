// Tells the client of its own accord: the status, that diagnostics are to be asked for again, or the diagnostics themselves.
import type { Snapshot } from '../index/snapshot.ts'
import { emptyReport, type Report } from './diagnostics.ts'
import type { ServerStatus } from './protocol.ts'
import { canonical } from './roots.ts'
import type { Session } from './session.ts'
import { Debounced } from './turn.ts'

export interface AnnouncingOptions {
  readonly session: Session
  /** Result ids that the client was last told, by canonical URI. */
  readonly told: ReadonlyMap<string, string>
  readonly statusOf: () => ServerStatus
  readonly sendStatus: (status: ServerStatus) => void
  /** Asks the client to pull again; null where it cannot be asked. */
  readonly refresh: (() => void) | null
  /** Asks the client to draw tokens, hints and lenses anew. */
  readonly redraw: () => void
  /** Asks the client to draw lenses anew: they count what stands in other articles. */
  readonly recount: () => void
  /** Publishes a document's diagnostics; null where the client pulls them. */
  readonly publish: ((uri: string, report: Report) => void) | null
  readonly failed: (error: unknown) => void
}

/** Quiet this long after typing, in milliseconds, before anything is sent unasked. */
const idle = 200
const statusInterval = 100

export class Announcing {
  readonly #options: AnnouncingOptions
  readonly #settle: Debounced
  #shown: ReadonlyMap<string, string> = new Map()
  #counted: readonly Snapshot[] = []
  #status: ServerStatus | null = null
  #lastStatus = 0

  constructor(options: AnnouncingOptions) {
    this.#options = options
    this.#settle = new Debounced(idle, () => this.now())
  }

  /** After a change of a document; the last of many counts. */
  soon(): void {
    this.#settle.start()
  }

  /** While files are being read; sends at most ten a second. */
  progress(): void {
    const time = Date.now()
    if (time - this.#lastStatus < statusInterval) return
    this.#lastStatus = time
    this.#options.sendStatus((this.#status = this.#options.statusOf()))
  }

  now(): void {
    this.#settle.stop()
    try {
      this.#announce()
    } catch (error) {
      this.#options.failed(error)
    }
  }

  /** After a change that no text shows: settings, a pause. */
  redraw(): void {
    this.#options.redraw()
  }

  stop(): void {
    this.#settle.stop()
  }

  #announce(): void {
    const { session, publish, refresh } = this.#options
    const reports = new Map(session.reportedUris().map((uri) => [uri, session.report(uri)]))
    const shown = new Map([...reports].map(([uri, { resultId }]) => [uri, resultId]))
    const changed = changedKeys(this.#shown, shown)
    this.#shown = shown
    const counted = session.folders().map(({ corpus }) => corpus.snapshot())
    const isCounted = isSame(this.#counted, counted)
    this.#counted = counted
    if (changed.length > 0) this.redraw()
    else if (!isCounted) this.#options.recount()
    if (publish) for (const uri of changed) publish(uri, reports.get(uri) ?? session.report(uri))
    else if ([...changed, ...session.openUris()].some((uri) => this.#isOutdated(uri, shown))) refresh?.()
    const status = this.#options.statusOf()
    if (JSON.stringify(status) !== JSON.stringify(this.#status)) this.#options.sendStatus((this.#status = status))
  }

  /** A client that asked after the last change holds the present state already. */
  #isOutdated(uri: string, shown: ReadonlyMap<string, string>): boolean {
    return (this.#options.told.get(canonical(uri)) ?? emptyReport.resultId) !== (shown.get(uri) ?? emptyReport.resultId)
  }
}

function isSame(before: readonly Snapshot[], after: readonly Snapshot[]): boolean {
  return before.length === after.length && before.every((one, index) => one === after[index])
}

function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
}
