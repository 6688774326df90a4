// Writes schemas/, by which editors complete and check jiaokan.yaml and the ledger. A test fails while one is out of date.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { jsonSchemaOfConfiguration, jsonSchemaOfLedger } from './configurationSchema.ts'

const folder = join(import.meta.dirname, '../schemas')
mkdirSync(folder, { recursive: true })
const text = await format(JSON.stringify(jsonSchemaOfConfiguration()), { parser: 'json', printWidth: 120 })
writeFileSync(join(folder, 'jiaokan.schema.json'), text)
const ledger = await format(JSON.stringify(jsonSchemaOfLedger()), { parser: 'json', printWidth: 120 })
writeFileSync(join(folder, 'ledger.schema.json'), ledger)
