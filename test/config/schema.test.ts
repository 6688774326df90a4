// The JSON schema that editors are given says what the reader of jiaokan.yaml says.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { jsonSchemaOfConfiguration } from '../../scripts/configurationSchema.ts'
import { readConfiguration } from '../../server/src/config/readConfiguration.ts'
import { emptyConfiguration } from '../../server/src/config/schema.ts'

const root = new URL('../../', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('schemas/jiaokan.schema.json', root), 'utf8'))
const validate = new Ajv({ strict: false }).compile(schema)

describe('schemas/jiaokan.schema.json', () => {
  it('is what `npm run generate:schema` writes', () => assert.deepEqual(schema, jsonSchemaOfConfiguration()))

  it('has every setting', () =>
    assert.deepEqual(Object.keys(schema.properties).sort(), Object.keys(emptyConfiguration).sort()))

  it('is contributed for jiaokan.yaml', () => {
    const { contributes } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
    assert.deepEqual(contributes.yamlValidation, [
      { fileMatch: 'jiaokan.yaml', url: './schemas/jiaokan.schema.json' },
      { fileMatch: '.jiaokan/ledger.yaml', url: './schemas/ledger.schema.json' },
    ])
  })

  const right = [
    'lang: zh',
    'rules: {value-conflict: off, name-variant: hint}',
    'include: 稿件\nexclude: [草稿, "**/*.md"]',
    'aliases: {indicators: {进出口总额: [外贸规模]}, entities: {商务部: 商务主管部门}}',
    'definitions: [{name: 海关口径, indicator: 进出口总额, source: 海关总署, reason: 不含服务贸易}]',
    'authorities: [公报/**, {title: "*公报"}]',
    'ignore: [{fingerprint: 0123456789abcdef, reason: 已核}, {path: 草稿, rules: [name-variant], reason: 未定稿}]',
    'date: {讲稿/a.txt: 2023-08-31, 讲稿/**: 2023}',
    'baseline: jiaokan-baseline.json\nmaxFindingsPerFile: 5',
    'stages: [编辑, 主编 终审]',
  ]
  for (const text of right)
    it(`takes ${text}`, () => {
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors))
      assert.deepEqual(readConfiguration(text).problems, [])
    })

  const wrong = [
    'colour: red',
    'lang: fr',
    'rules: {no-such-rule: off}',
    'rules: {value-conflict: loud}',
    'aliases: {places: {}}',
    'definitions: [{name: 海关口径}]',
    'ignore: [{fingerprint: abc, reason: 已核}]',
    'ignore: [{path: 草稿}]',
    'maxFindingsPerFile: 0',
    'stages: []',
    'stages: 初审',
    'stages: [初审, 初审]',
    'stages: [" "]',
  ]
  for (const text of wrong)
    it(`refuses ${text}`, () => {
      assert.ok(!validate(parse(text)))
      assert.equal(readConfiguration(text).problems.length, 1)
    })
})
