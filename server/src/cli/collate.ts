// The engine as the command line runs it: the corpus that was read, checked by the settings, worded and put in order.
import { present, type PresentedFinding } from '../check/present.ts'
import { Checker } from '../check/run.ts'
import { defaultCheckSettings, type CheckSettings } from '../check/settings.ts'
import type { Configuration } from '../config/schema.ts'
import type { Language } from '../model/finding.ts'
import type { Corpus } from './corpus.ts'
import { compare } from './paths.ts'
import { Places, type Result } from './result.ts'

export function collate({ snapshot, skipped }: Corpus, configuration: Configuration, language: Language): Result {
  const found = new Checker().check(snapshot, checkSettings(configuration))
  const findings = [...found.values()].flat().map((finding) => present(finding, snapshot, language))
  return { language, snapshot, skipped, findings: findings.sort(inOrder), places: new Places(snapshot) }
}

function checkSettings({ rules, maxFindingsPerFile }: Configuration): CheckSettings {
  return {
    severity: { ...defaultCheckSettings.severity, ...rules },
    maxPerFile: maxFindingsPerFile ?? defaultCheckSettings.maxPerFile,
  }
}

function inOrder(a: PresentedFinding, b: PresentedFinding): number {
  return (
    compare(a.path, b.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compare(a.code, b.code) ||
    compare(a.message, b.message) ||
    compare(a.fingerprint, b.fingerprint)
  )
}
