// Writes schemas/jiaokan.schema.json, by which editors complete and check jiaokan.yaml. A test fails while it is out of date.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { jsonSchemaOfConfiguration } from './configurationSchema.ts'

const folder = join(import.meta.dirname, '../schemas')
mkdirSync(folder, { recursive: true })
const text = await format(JSON.stringify(jsonSchemaOfConfiguration()), { parser: 'json', printWidth: 120 })
writeFileSync(join(folder, 'jiaokan.schema.json'), text)
