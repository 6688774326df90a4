// docs/ux.md names tests that there are, for each of its 62 conventions.
import { deepStrictEqual, ok } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const rows = [...readFileSync(join(root, 'docs/ux.md'), 'utf8').matchAll(/^\| (\d+) \|([^|]+)\|([^|]+)\|([^|]*)\|$/gm)]

describe('docs/ux.md', () => {
  it('goes through all 62 conventions in order', () =>
    deepStrictEqual(
      rows.map(([, number]) => Number(number)),
      Array.from({ length: 62 }, (_, index) => index + 1),
    ))
  it('says of each whether it holds', () => {
    for (const [, number, , state] of rows) ok(/^ (?:holds|does not|not measured|belongs to)/.test(state ?? ''), number)
  })
  it('names tests that are there', () => {
    for (const [row, , , , shown] of rows)
      for (const [, path] of (shown ?? '').matchAll(/`([^`]+)`/g)) ok(existsSync(join(root, path ?? '-')), row)
  })
})
