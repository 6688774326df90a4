// SARIF 2.1.0 (OASIS), as code hosts and editors read it. Columns count UTF-16 code units.
import type { PresentedFinding } from '../../check/present.ts'
import { rules } from '../../check/registry.ts'
import type { Language, Severity } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { version } from '../../../../package.json'
import type { Places, Result } from '../result.ts'
import { ruleSummaries, type RulePages } from '../rulePages.ts'
import { skippedLine } from '../words.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** `pages` hold what a reader is shown for a rule; there is no address to send readers to, as everything works offline. */
export function* sarif(result: Result, pages: RulePages): Generator<string> {
  const { findings, skipped, language, places, hasBaseline } = result
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(language, pages) },
        columnKind: 'utf16CodeUnits',
        language: language === 'zh' ? 'zh-CN' : 'en',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: skipped.map(({ path, reason }) => ({
              level: 'warning',
              message: { text: skippedLine(path, reason, language) },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        results: findings.map((finding) => resultOf(finding, places, hasBaseline)),
      },
    ],
  }
  yield JSON.stringify(log, null, 2) + '\n'
}

function driver(language: Language, pages: RulePages) {
  return {
    name: 'jiaokan',
    version,
    semanticVersion: version,
    rules: rules.map(({ code, family, severity }) => ({
      id: code,
      shortDescription: { text: ruleSummaries[code][language] },
      help: { text: ruleSummaries[code][language], ...markdownOf(pages.get(code)) },
      defaultConfiguration: { level: levels[severity] },
      properties: { tags: [family] },
    })),
  }
}

function markdownOf(page: string | undefined) {
  return page === undefined ? {} : { markdown: page }
}

function resultOf(finding: PresentedFinding, places: Places, hasBaseline: boolean) {
  const { code, severity, message, path, span, fingerprint, related, baselined } = finding
  return {
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(path, span, places) }],
    relatedLocations: related.map((one, id) => ({
      id,
      physicalLocation: physicalLocation(one.path, one.span, places),
      message: { text: one.message },
    })),
    partialFingerprints: { 'jiaokan/v1': fingerprint },
    ...(hasBaseline ? { baselineState: baselined ? 'unchanged' : 'new' } : {}),
  }
}

function physicalLocation(path: string, span: Span, places: Places) {
  const start = places.at(path, span.start)
  const end = places.at(path, span.end)
  return {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    },
  }
}

/** A relative reference. Encoding takes colons too: in the first part one would read as a scheme. */
function uriOf(path: string): string {
  const parts = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/')
  return parts.map(encodeURIComponent).join('/')
}
