import assert from 'node:assert/strict'
import fc from 'fast-check'
import { defaultClientSettings, languageOf, readClientSettings } from '../../server/src/lsp/settings.ts'

describe('client settings', () => {
  it('takes what is valid', () => {
    const { settings, problems } = readClientSettings({
      include: ['稿件/**'],
      maxFileSize: 10,
      rules: { 'value-conflict': 'off', 'unit-misuse': 'error' },
      language: 'en',
    })
    assert.deepEqual(problems, [])
    assert.deepEqual(settings, {
      ...defaultClientSettings,
      include: ['稿件/**'],
      maxFileSize: 10,
      rules: { 'value-conflict': 'off', 'unit-misuse': 'error' },
      language: 'en',
    })
  })

  const malformed: readonly [what: string, section: unknown, problem: RegExp][] = [
    ['a section that is no object', 7, /^jiaokan: 7 is not valid/],
    ['a number for a list', { include: 7 }, /^jiaokan\.include: 7 is not valid, using the default$/],
    ['a text for a number', { maxFileSize: '2 MB' }, /^jiaokan\.maxFileSize: "2 MB" is not valid/],
    ['a size of nothing', { maxFileSize: 0 }, /^jiaokan\.maxFileSize: 0 is not valid/],
    ['a list for the rules', { rules: [] }, /^jiaokan\.rules: \[\] is not valid, using the defaults$/],
    ['a rule that does not exist', { rules: { 'no-rule': 'off' } }, /^jiaokan\.rules\.no-rule: no such rule, ignored$/],
    ['a severity that does not exist', { rules: { 'unit-misuse': 1 } }, /^jiaokan\.rules\.unit-misuse: 1 is not valid/],
    ['a language that does not exist', { language: 'fr' }, /^jiaokan\.language: "fr" is not valid/],
  ]
  for (const [what, section, problem] of malformed) {
    it(`names ${what} and uses the default`, () => {
      const { settings, problems } = readClientSettings(section)
      assert.deepEqual(settings, defaultClientSettings)
      assert.equal(problems.length, 1)
      assert.match(problems[0]!, problem)
    })
  }

  it('keeps the other settings where one is malformed', () => {
    const { settings } = readClientSettings({ exclude: ['附件'], maxFindingsPerFile: null, include: {} })
    assert.deepEqual(settings, { ...defaultClientSettings, exclude: ['附件'] })
  })

  it('reads any JSON without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (section) => readClientSettings(section).settings.maxFileSize >= 1))
  })

  it('speaks Chinese to Chinese clients and to those that say nothing', () => {
    const locales = ['zh-cn', 'zh-TW', 'zh', undefined, 'en', 'de'].map(languageOf)
    assert.deepEqual(locales, ['zh', 'zh', 'zh', 'zh', 'en', 'en'])
  })
})
