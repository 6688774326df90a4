import { deepStrictEqual } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { settingsOfRules } from '../../scripts/settingsOfRules.ts'
import { rules } from '../../server/src/check/registry.ts'

describe('settings of rules', () => {
  it('package.json has what `npm run generate:settings` writes', () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    deepStrictEqual(manifest.contributes.configuration.properties['jiaokan.rules'].properties, settingsOfRules(rules))
  })
})

describe('settings of the user', () => {
  const folder = join(import.meta.dirname, '../../client/src')
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

  it('are not written, but for the name that a person gives when asked', () => {
    const targets = source.match(/ConfigurationTarget\./g) ?? []
    const written = [...source.matchAll(/\.update\('([^']+)', given, ConfigurationTarget\.Global\)/g)].map(
      ([, key]) => key,
    )
    deepStrictEqual([...new Set(written)], ['notes.author'])
    deepStrictEqual(written.length, targets.length)
  })
})
