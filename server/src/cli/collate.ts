// The engine as the command line runs it: the corpus that was read, checked by the settings, and worded.
import { present } from '../check/present.ts'
import { Checker } from '../check/run.ts'
import { defaultCheckSettings, type CheckSettings } from '../check/settings.ts'
import type { Configuration } from '../config/schema.ts'
import type { Language } from '../model/finding.ts'
import type { Corpus } from './corpus.ts'
import { Places, type Result } from './result.ts'

/** Findings are in order of path and place, as the snapshot and the checker keep them. */
export function collate({ snapshot, skipped }: Corpus, configuration: Configuration, language: Language): Result {
  const found = new Checker().check(snapshot, checkSettings(configuration))
  const findings = [...found.values()].flat().map((finding) => present(finding, snapshot, language))
  return { language, snapshot, skipped, findings, places: new Places(snapshot) }
}

function checkSettings({ rules, maxFindingsPerFile }: Configuration): CheckSettings {
  return {
    severity: { ...defaultCheckSettings.severity, ...rules },
    maxPerFile: maxFindingsPerFile ?? defaultCheckSettings.maxPerFile,
  }
}
