// The baseline: findings that were there when it was written, by fingerprint, without line numbers, one a line.
import * as v from 'valibot'
import type { Message } from '../model/finding.ts'

/** `path` is from the folder of jiaokan.yaml; `text` is what is marked, for whoever reads the file. */
export interface BaselineFinding {
  readonly fingerprint: string
  readonly path: string
  readonly code: string
  readonly text: string
}

const schema = v.object({
  schema: v.literal(1),
  findings: v.array(v.object({ fingerprint: v.string(), path: v.string(), code: v.string(), text: v.string() })),
})

export const baselineName = 'jiaokan-baseline.json'

/** Never throws: a text that is no baseline gives none, and what is wrong. */
export function readBaseline(text: string): { entries: readonly BaselineFinding[]; problem: Message | null } {
  const result = v.safeParse(schema, parsed(text))
  if (result.success) return { entries: result.output.findings, problem: null }
  const problem = {
    zh: '不是基线文件，未采用（可用 jiaokan check --update-baseline 重新生成）',
    en: 'no baseline; not used (jiaokan check --update-baseline writes one)',
  }
  return { entries: [], problem }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The text of the file: sorted, so that a change of one finding is a change of one line. */
export function writeBaseline(findings: readonly BaselineFinding[]): string {
  const lines = findings.map(({ fingerprint, path, code, text }) => JSON.stringify({ path, code, text, fingerprint }))
  const sorted = [...new Set(lines)].sort().map((line) => `\n${line}`)
  return `{"schema":1,"findings":[${sorted.join(',')}\n]}\n`
}
