import { deepStrictEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'

const root = join(import.meta.dirname, '../..')
const json = (path: string): Record<string, string> => JSON.parse(readFileSync(join(root, path), 'utf8'))
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort()

describe('texts of the manifest', () => {
  const used = sorted(
    [...readFileSync(join(root, 'package.json'), 'utf8').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1] ?? ''),
  )

  for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
    it(`${file} has exactly the keys that package.json uses`, () =>
      deepStrictEqual(sorted(Object.keys(json(file))), used))
    it(`${file} leaves no text empty`, () => ok(Object.values(json(file)).every((text) => text.trim() !== '')))
  }

  it('every setting has a default, a scope, an order and a text', () => {
    const { properties } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).contributes.configuration
    for (const [name, setting] of Object.entries<Record<string, unknown>>(properties)) {
      for (const key of ['default', 'scope', 'order', 'markdownDescription'])
        ok(key in setting, `${name} has no ${key}`)
    }
  })
})

describe('texts of the client', () => {
  const folder = join(root, 'client/src')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const used = sorted(
    sources.flatMap((source) =>
      [...source.matchAll(/(?:l10n\.t|translate)\(\s*(?:'([^']+)'|"([^"]+)")/g)].map((m) => m[1] ?? m[2] ?? ''),
    ),
  )
  const bundle = json('l10n/bundle.l10n.zh-cn.json')

  it('the Chinese bundle has exactly the texts that the code uses', () =>
    deepStrictEqual(sorted(Object.keys(bundle)), used))

  it('a translation has the same placeholders as its text', () => {
    const placeholders = (text: string) => sorted([...text.matchAll(/\{\d+\}/g)].map((m) => m[0]))
    for (const [text, translation] of Object.entries(bundle))
      deepStrictEqual(placeholders(translation), placeholders(text), text)
  })
})
