// Applies fixes as a user would and checks everything anew: texts from their beginning, settings from the text of jiaokan.yaml.
import { Checker } from '../../server/src/check/run.ts'
import type { Fix } from '../../server/src/check/fixes/fix.ts'
import { candidateFixes } from '../../server/src/check/fixes/registry.ts'
import { isSound, withEdits } from '../../server/src/check/fixes/sound.ts'
import { defaultCheckSettings, type CheckSettings } from '../../server/src/check/settings.ts'
import { changedConfiguration } from '../../server/src/config/change.ts'
import { readConfiguration } from '../../server/src/config/readConfiguration.ts'
import { readLedger } from '../../server/src/config/readLedger.ts'
import { entriesOf, settlementOf } from '../../server/src/config/settlement.ts'
import { apply } from '../../server/src/index/build.ts'
import { dating } from '../../server/src/index/givenDates.ts'
import { digest as digestOf } from '../../server/src/interpret/digest.ts'
import { settler, type Settle } from '../../server/src/index/settle.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import type { Finding } from '../../server/src/model/finding.ts'
import { snapshotOf } from './checkFindings.ts'
import type { MarkedFile } from './marked.ts'

export interface Checked {
  readonly snapshot: Snapshot
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  /** By the settings and the ledger. */
  readonly settle: Settle
}

export interface Offered {
  readonly finding: Finding
  readonly fix: Fix
}

/** Files under the settings of a jiaokan.yaml and beside a ledger, from scratch. */
export function checkFiles(files: readonly MarkedFile[], yaml = '', ledger = ''): Checked {
  const { settings } = readConfiguration(yaml)
  const settle = settler({ ...settlementOf(settings, ''), ledger: readLedger(ledger).entries })
  const date = dating(settlementOf(settings, ''))
  const plain = snapshotOf(files)
  const snapshot = apply(
    plain,
    [...plain.digests].map(([path, digest]) => {
      const document = date(digest.document)
      return { path, digest: settle(document === digest.document ? digest : digestOf(document)) }
    }),
  )
  const check: CheckSettings = { ...defaultCheckSettings, severity: settings.rules, ...entriesOf(settings, [], '') }
  return { snapshot, findings: new Checker().check(snapshot, check), settle }
}

/** What is offered for every finding: all that settles, and what changes texts and holds when it is tried. */
export function offeredFixes({ snapshot, findings, settle }: Checked): readonly Offered[] {
  const checker = new Checker()
  checker.check(snapshot, defaultCheckSettings)
  const trial = { snapshot, settings: defaultCheckSettings, settle, checker }
  return [...findings.values()].flat().flatMap((finding) => {
    const digest = snapshot.digests.get(finding.at.path)!
    return candidateFixes(finding, { snapshot, digest, base: '' })
      .filter((fix) => isSound(fix, finding, findings, trial))
      .map((fix) => ({ finding, fix }))
  })
}

/** The files and the jiaokan.yaml after the fix. */
export function applyFix(files: readonly MarkedFile[], fix: Fix): { files: readonly MarkedFile[]; yaml: string } {
  const edited = files.map(({ path, text }) => ({
    path,
    text: withEdits(
      text,
      fix.edits.filter((edit) => edit.path === path),
    ),
  }))
  if (fix.settles === undefined) return { files: edited, yaml: '' }
  const change = changedConfiguration('', fix.settles)
  return { files: edited, yaml: change === null ? '' : change.text }
}

/** `path code` of every finding, sorted: what there is, wherever in its file. */
export function tally({ findings }: Checked): string[] {
  return [...findings.values()]
    .flat()
    .map(({ at, code }) => `${at.path} ${code}`)
    .sort()
}

/** What `after` has that `before` has not, and how many of the finding's kind are gone. */
export function difference(
  before: Checked,
  after: Checked,
  { at, code }: Finding,
): { added: string[]; removed: number } {
  const left = tally(before)
  const added = tally(after).filter((one) => {
    const index = left.indexOf(one)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return { added, removed: left.filter((one) => one === `${at.path} ${code}`).length }
}
