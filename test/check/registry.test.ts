// Every rule has its code, its page, its tests and its setting, and docs/rules says what the pages say.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { rules } from '../../server/src/check/registry.ts'
import { ruleCodes, type Severity } from '../../server/src/model/finding.ts'
import { textsOfRuleTest } from '../support/ruleCases.ts'

const root = new URL('../../', import.meta.url)
const folder = new URL('server/src/check/rules/', root)
const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误（error）',
  warning: '警告（warning）',
  information: '信息（information）',
  hint: '提示（hint）',
}
const sections = ['何时提示', '例', '为何', '如何处理', '设置']

describe('registry', () => {
  it('holds every rule code once', () => assert.deepEqual(rules.map((rule) => rule.code).sort(), [...ruleCodes].sort()))

  it('has no page or rule file too many', () => {
    const expected = ruleCodes.flatMap((code) => [`${code}.md`, `${code}.ts`])
    assert.deepEqual(readdirSync(folder).sort(), expected.sort())
  })

  for (const { code, family, severity } of rules) {
    it(`${code} has a page of the fixed shape`, () => {
      const page = readFileSync(new URL(`${code}.md`, folder), 'utf8')
      assert.match(page, new RegExp(`^# ${code} \\S`))
      assert.ok(page.includes(`\n> ${family} · ${severityNames[severity]}`), 'family and severity as in the registry')
      assert.deepEqual(
        [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]),
        sections,
      )
    })

    it(`${code} has a page that says something in each part`, () => {
      const page = readFileSync(new URL(`${code}.md`, folder), 'utf8')
      const [, triggers = '', example = '', why = '', settling = '', options = ''] = page.split(/^## .+$/m)
      for (const part of [triggers, why, settling]) assert.ok(part.trim().length >= 15, `too little: ${part}`)
      assert.match(example, /^> \S.*$/m, 'an example of its own, quoted')
      assert.match(settling, /^- \S/m, 'ways to settle it, one in a line')
      assert.ok(options.includes(`${code}:`), 'the setting, by its name')
    })

    it(`${code} has tests: a finding, three near misses, a suppression`, () => {
      const texts = [...new Set(textsOfRuleTest(code))]
      const suppressing = new RegExp(`jiaokan-disable(?:-next-line|-line)? ${code}`)
      const found = texts.filter((text) => new RegExp(`\\{[^}]*${code}`).test(text))
      const suppressed = texts.filter((text) => suppressing.test(text))
      const silent = texts.filter((text) => !found.includes(text) && !suppressed.includes(text))
      assert.ok(found.length >= 1, 'a finding')
      assert.ok(silent.length >= 3, `three near misses, not ${silent.length}`)
      assert.ok(suppressed.length >= 1, 'a suppression')
    })
  }

  it('docs/rules is generated from the pages', () => {
    const run = spawnSync(process.execPath, ['scripts/generate-rules.mjs', '--check'], { cwd: root, encoding: 'utf8' })
    assert.equal(run.status, 0, run.stderr)
  })
})
