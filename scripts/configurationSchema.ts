// The JSON schemas of jiaokan.yaml and of the ledger, from the schemas that the command line and the server read them by.
import { toJsonSchema } from '@valibot/to-json-schema'
import { ledgerSchema } from '../server/src/config/ledgerSchema.ts'
import { configurationSchema } from '../server/src/config/schema.ts'

/** Of what is written in the file: what reading makes of it (a list of one) is no part of it. */
export function jsonSchemaOfConfiguration(): object {
  const schema = toJsonSchema(configurationSchema, {
    typeMode: 'input',
    target: 'draft-07',
    ignoreActions: ['check'],
  })
  return { ...schema, title: '校勘设置 · Jiaokan settings', description: '文件夹的校勘设置，编辑器与命令行同样读取。' }
}

/** Of `.jiaokan/ledger.yaml`. */
export function jsonSchemaOfLedger(): object {
  const schema = toJsonSchema(ledgerSchema, { typeMode: 'input', target: 'draft-07' })
  return { ...schema, title: '校勘台账 · Jiaokan ledger', description: '权威数据的台账，文章中的数字与之核对。' }
}
