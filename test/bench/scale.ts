// The check of ever more articles: how its time grows from one doubling to the next, and which rule takes most of it.
import { rules } from '../../server/src/check/registry.ts'
import type { AnyCheck, Rule } from '../../server/src/check/rule.ts'
import { Checker } from '../../server/src/check/run.ts'
import { defaultCheckSettings } from '../../server/src/check/settings.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import { digest } from '../../server/src/interpret/digest.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import { scaleCorpus } from './corpus.ts'
import { processorTime } from './measure.ts'

const sizes = [1250, 2500, 5000, 10_000]

export interface Growth {
  readonly articles: number
  readonly figures: number
  /** Processor time of index and check, in milliseconds. */
  readonly milliseconds: number
}

export interface ScaleResult {
  readonly steps: readonly Growth[]
  /** The rule that took longest with the most articles, and its part of all rules' time, 0 to 1. */
  readonly slowest: { readonly code: string; readonly share: number }
}

/** Every article is read once; then index and check are timed from scratch for each size. */
export function measureScale(): ScaleResult {
  const digests = scaleCorpus(sizes.at(-1)!).map((document) => ({ path: document.path, digest: digest(document) }))
  checkOf(digests.slice(0, sizes[0]), rules)
  const steps = sizes.map((articles): Growth => {
    const own = digests.slice(0, articles)
    const milliseconds = processorTime(() => checkOf(own, rules))
    return { articles, figures: own.reduce((sum, one) => sum + one.digest.figures.length, 0), milliseconds }
  })
  const times = new Map<string, number>()
  checkOf(
    digests,
    rules.map((rule) => timed(rule, times)),
  )
  const [code, time] = [...times].reduce((a, b) => (b[1] > a[1] ? b : a))
  const all = [...times.values()].reduce((sum, one) => sum + one, 0)
  return { steps, slowest: { code, share: time / all } }
}

function checkOf(digests: readonly { readonly path: string; readonly digest: Digest }[], list: readonly Rule[]): void {
  new Checker(list).check(apply(emptySnapshot(), digests), defaultCheckSettings)
}

/** The same rule, adding the time of its checks to `times`. */
function timed(rule: Rule, times: Map<string, number>): Rule {
  const wrap = (check: AnyCheck): AnyCheck => {
    const original = check.check as (subject: unknown, context: unknown) => Iterable<never>
    const measured = (subject: unknown, context: unknown): Iterable<never> => {
      const start = performance.now()
      const findings = [...original(subject, context)]
      times.set(rule.code, (times.get(rule.code) ?? 0) + performance.now() - start)
      return findings
    }
    return { ...check, check: measured } as AnyCheck
  }
  return { ...rule, checks: rule.checks.map(wrap) }
}
