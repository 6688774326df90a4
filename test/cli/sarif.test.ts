// SARIF as a process prints it, against the schema of SARIF 2.1.0, and against what readers of it rely on.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import type { Log, PhysicalLocation } from 'sarif'
import { ruleCodes } from '../../server/src/model/finding.ts'
import { fixtures, Folder, jiaokan } from './support.ts'

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')

describe('jiaokan check --format sarif', function () {
  this.timeout(60_000)
  const sarif = async (folder: string, ...args: string[]) =>
    JSON.parse((await jiaokan(folder, 'check', '--format', 'sarif', ...args)).out) as Log
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false })
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)
  const assertValid = (log: Log) => assert.ok(validate(log), ajv.errorsText(validate.errors))

  it('is valid against the schema, with and without findings', async () => {
    assertValid(await sarif(fixtures))
    assertValid(await sarif(fixtures, '短讯.txt', '--lang', 'en'))
  })

  it('describes every rule with a line and its page', async () => {
    const { driver } = (await sarif(fixtures)).runs[0]!.tool
    assert.deepEqual(driver.rules!.map(({ id }) => id).sort(), [...ruleCodes].sort())
    for (const { id, help, shortDescription } of driver.rules!) {
      assert.ok(help!.text.length > 5 && shortDescription!.text.length > 5)
      assert.ok(help!.markdown!.startsWith(`# ${id} `))
    }
  })

  it('places results and what they were computed from in UTF-16 columns', async () => {
    const folder = new Folder().copyFixtures()
    const run = (await sarif(folder.path)).runs[0]!
    assert.equal(run.columnKind, 'utf16CodeUnits')
    assert.ok(run.results!.length > 0)
    for (const result of run.results!) {
      assert.equal(run.tool.driver.rules![result.ruleIndex!]!.id, result.ruleId)
      assert.match(result.partialFingerprints!['jiaokan/v1']!, /^\S+$/)
      for (const { physicalLocation } of [...result.locations!, ...result.relatedLocations!]) {
        assertPlace(folder.path, physicalLocation!)
      }
    }
    assert.ok(run.results!.some(({ relatedLocations }) => relatedLocations!.length > 0))
    folder.remove()
  })

  it('mentions what could not be read', async () => {
    const folder = new Folder().write({ '稿 1.txt': Buffer.from([0xff, 0x41]) })
    const log = await sarif(folder.path)
    assertValid(log)
    const [notification] = log.runs[0]!.invocations![0]!.toolExecutionNotifications!
    assert.equal(notification!.locations![0]!.physicalLocation!.artifactLocation!.uri, '%E7%A8%BF%201.txt')
    folder.remove()
  })
})

/** Line and column lead to the same text as offset and length do. */
function assertPlace(folder: string, { artifactLocation, region }: PhysicalLocation): void {
  const text = readFileSync(join(folder, decodeURIComponent(artifactLocation!.uri!)), 'utf8')
  const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = region!
  const lines = text.split('\n')
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1
  assert.equal(offset(startLine!, startColumn!), charOffset)
  assert.equal(offset(endLine!, endColumn!), charOffset! + charLength!)
}
