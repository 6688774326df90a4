// A name that the sentence gave in full before: 总风险规模 behind 系统性风险规模, 利率 behind 贷款.
import { headOf } from './indicator.ts'
import { endTest } from '../../model/boundTests.ts'

const isRateOnly = endTest('率', /^(?:年化|平均|加权平均|综合)?利率$/)
const owners = /([^，。；：、\d的在于对为向降低提高]{0,8}(?:贷款|存款|债券|信贷))[^，；]{0,8}[，；]$/

/** The fuller name, where `before` (the clauses in front) has one; else null. */
export function fullerName(name: string, before: string): string | null {
  if (isRateOnly(name)) {
    const owner = owners.exec(before)?.[1]
    return owner === undefined ? null : headOf(owner) + name
  }
  if (name[0] !== '总' || name.length < 4) return null
  const rest = name.slice(1)
  const at = before.lastIndexOf(rest)
  if (at <= 0) return null
  const earlier = headOf(/[^，；。：]*$/.exec(before.slice(0, at))![0] + rest)
  return earlier.length > rest.length && earlier.endsWith(rest)
    ? earlier.slice(0, -rest.length).replace(/^.*的/, '') + name
    : null
}
