// Reads the figures of a test text through the whole engine, as one line each.
import assert from 'node:assert/strict'
import { digest } from '../../server/src/interpret/digest.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import type { Observation } from '../../server/src/model/figure.ts'

/** The digest of a plain text; `path` may carry the article's date (`2023-08-31.txt`). */
export function digestOf(text: string, path = '正文.txt'): Digest {
  return digest({ path, text, format: path.endsWith('.md') ? 'markdown' : 'plaintext', encoding: 'utf-8' })
}

export function observationsOf(text: string, path?: string): readonly Observation[] {
  return digestOf(text, path).figures.map((figure) => figure.observation)
}

/** `1.1万亿元 = 1100000000000 CNY amount exact` */
export function describeFigure(observation: Observation): string {
  const { text, value, low, high, unit, kind, hedge } = observation
  return `${text} = ${value ?? `${low}..${high}`} ${unit} ${kind} ${hedge}`
}

/** Asks `check` about each figure that `expected` names by its words, the first of several; one that was not read fails. */
export function checkFigures<Expected>(
  observations: readonly Observation[],
  expected: Readonly<Record<string, Expected>>,
  check: (found: Observation, expected: Expected, figure: string) => void,
): void {
  for (const [figure, of] of Object.entries(expected)) {
    const found = observations.find(({ text }) => text === figure)
    assert.ok(found, `${figure} not found in ${observations.map(({ text }) => text).join(' ')}`)
    check(found, of, figure)
  }
}
