// The JSON schema of jiaokan.yaml, from the one schema that the command line and the server read it by.
import { toJsonSchema } from '@valibot/to-json-schema'
import { configurationSchema } from '../server/src/config/schema.ts'

/** Of what is written in the file: what reading makes of it (a list of one) is no part of it. */
export function jsonSchemaOfConfiguration(): object {
  const schema = toJsonSchema(configurationSchema, { typeMode: 'input', target: 'draft-07' })
  return { ...schema, title: '校勘设置 · Jiaokan settings', description: '文件夹的校勘设置，编辑器与命令行同样读取。' }
}
