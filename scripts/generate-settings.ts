// Writes the schema of `jiaokan.rules` into package.json. A test fails while it differs from the registry.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { rules } from '../server/src/check/registry.ts'
import { settingsOfRules } from './settingsOfRules.ts'

const path = join(import.meta.dirname, '../package.json')
const manifest = JSON.parse(readFileSync(path, 'utf8'))

manifest.contributes.configuration.properties['jiaokan.rules'].properties = settingsOfRules(rules)
writeFileSync(path, await format(JSON.stringify(manifest), { parser: 'json-stringify' }))
