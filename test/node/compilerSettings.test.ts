// What V8 is told of its compilers: this Node knows every word of it, and a version that nobody has measured is told nothing.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { compilerFlags } from '../../server/src/node/compilerSettings.ts'

describe('settings of the compiler', () => {
  it('are known to the Node that runs this', () => {
    const flags = compilerFlags(process.versions.v8)
    const set = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag); console.log('on')`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--eval', set], { encoding: 'utf8' })
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: 'on\n', stderr: '' })
  })

  it('go to the V8 of Node 20', () => assert.ok(compilerFlags('11.3.244.8-node.33').length > 0))

  for (const version of ['13.2.152.41-electron.0', '10.2.154.26-node.36', '1.1', '99.0.1', '']) {
    it(`do not go to V8 ${version || 'of no version'}`, () => assert.deepEqual(compilerFlags(version), []))
  }
})
