// Every rule has its code, its page, its tests and its setting, and docs/rules says what the pages say.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rules } from '../../server/src/check/registry.ts'
import { ruleCodes, type Severity } from '../../server/src/model/finding.ts'

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

    it(`${code} has tests with findings, near misses and a suppression`, () => {
      const file = new URL(`test/check/rules/${code}.test.ts`, root)
      assert.ok(existsSync(file))
      const source = readFileSync(file, 'utf8')
      assert.ok(source.includes(`{${code}`), 'a finding')
      assert.ok(source.includes(`jiaokan-disable-next-line ${code}`), 'a suppression')
    })
  }

  it('docs/rules is generated from the pages', () => {
    const run = spawnSync(process.execPath, ['scripts/generate-rules.mjs', '--check'], { cwd: root, encoding: 'utf8' })
    assert.equal(run.status, 0, run.stderr)
  })
})
