// One helper for tests of rules: a marked text must give exactly the findings that are marked in it.
import assert from 'node:assert/strict'
import { Checker } from '../../server/src/check/run.ts'
import { present, type PresentedFinding } from '../../server/src/check/present.ts'
import { defaultCheckSettings, type CheckSettings } from '../../server/src/check/settings.ts'
import type { Snapshot } from '../../server/src/index/snapshot.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import { readMarked, type MarkedFile } from './marked.ts'

/** The snapshot of these files, Markdown where the name says so. */
export function snapshotOf(files: readonly MarkedFile[]): Snapshot {
  const changes = files.map(({ path, text }) => {
    const format = path.endsWith('.md') ? ('markdown' as const) : ('plaintext' as const)
    return { path, digest: digest({ path, text, format, encoding: 'utf-8' }) }
  })
  return apply(emptySnapshot(), changes)
}

/** The findings of a marked text, as they are shown in Chinese. */
export function findingsOf(
  source: string,
  settings: CheckSettings = defaultCheckSettings,
): readonly PresentedFinding[] {
  const snapshot = snapshotOf(readMarked(source).files)
  return [...new Checker().check(snapshot, settings).values()].flat().map((finding) => present(finding, snapshot, 'zh'))
}

/**
 * `⟦…⟧{code}` marks where a finding of that rule is expected, several codes split at commas; `code/severity` also says how
 * grave. A finding that is not marked fails, and so does a mark without a finding.
 */
export function checkFindings(source: string): void {
  const { files, targets } = readMarked(source)
  const textOf = new Map(files.map(({ path, text }) => [path, text]))
  const found = findingsOf(source)
  const place = (path: string, start: number, end: number): string =>
    `${path}:${start} ${(textOf.get(path) ?? '').slice(start, end)}`
  const expected = targets.flatMap(({ path, start, end, labels }) =>
    labels.map((label) => ({ place: place(path, start, end), label })),
  )
  const wanted = new Map(expected.map(({ place, label }) => [`${place} ${label.split('/')[0]}`, label]))
  const actual = found.map(({ path, span, code, severity }) => {
    const at = place(path, span.start, span.end)
    const label = wanted.get(`${at} ${code}`)
    return `${at} ${label?.includes('/') ? `${code}/${severity}` : code}`
  })
  const messages = found.map(({ path, span, message }) => `${place(path, span.start, span.end)}: ${message}`).join('\n')
  assert.deepEqual(
    actual.sort(),
    expected.map(({ place, label }) => `${place} ${label}`).sort(),
    messages || 'no findings',
  )
}
