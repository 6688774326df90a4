import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
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
