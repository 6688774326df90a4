// `jiaokan check`: which findings count, in which format, and whether they fail a build.
import type { CheckArguments, CheckFormat } from './arguments.ts'
import { findingsJson } from './output/json.ts'
import { findingsMarkdown } from './output/markdown.ts'
import { sarif } from './output/sarif.ts'
import { stylish } from './output/stylish.ts'
import type { RulePages } from './rulePages.ts'
import { countBySeverity, type Result } from './result.ts'

export interface WriterOptions {
  readonly colours: boolean
  readonly rulePages: RulePages
}
type Writer = (result: Result, options: WriterOptions) => Iterable<string>

export const checkWriters: Readonly<Record<CheckFormat, Writer>> = {
  stylish: (result, { colours }) => stylish(fresh(result), colours),
  json: findingsJson,
  sarif: (result, { rulePages }) => sarif(result, rulePages),
  markdown: (result) => findingsMarkdown(fresh(result)),
}

/** Any error fails, and so do more warnings than allowed; information and hints never do. */
export function fails({ findings }: Result, { maxWarnings }: CheckArguments): boolean {
  const { error, warning } = countBySeverity(findings)
  return error > 0 || warning > maxWarnings
}

/** Without what the baseline accepts: for reading, not for tools. */
function fresh(result: Result): Result {
  return { ...result, findings: result.findings.filter(({ baselined }) => !baselined) }
}

/** Only findings that touch one of the files; a finding touches every file that it was computed from. */
export function touching(result: Result, paths: ReadonlySet<string>): Result {
  const touches = ({ path }: { readonly path: string }) => paths.has(path)
  return { ...result, findings: result.findings.filter((one) => touches(one) || one.related.some(touches)) }
}
