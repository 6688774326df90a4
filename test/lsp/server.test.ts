import assert from 'node:assert/strict'
import { pushedClient } from '../support/lspClient.ts'
import { serverTest } from '../support/serverTest.ts'

describe('language server', () => {
  const { folder, start } = serverTest()

  it('offers what it can do', async () => {
    const { result } = await start()
    const { capabilities } = result
    assert.equal(capabilities.positionEncoding, 'utf-16')
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true })
    const { interFileDependencies, workspaceDiagnostics } = capabilities.diagnosticProvider!
    assert.deepEqual([interFileDependencies, workspaceDiagnostics], [true, true])
  })

  it('asks to be told of files and settings, and offers no pull to a client that cannot', async () => {
    const client = await start()
    await client.until(() => client.registered.length === 2)
    assert.deepEqual(client.registered.sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'])
    const plain = await start({ capabilities: pushedClient })
    assert.equal(plain.result.capabilities.diagnosticProvider, undefined)
    await plain.ready()
    assert.deepEqual(plain.registered, [])
  })

  it('ends with 0 after shutdown and exit, with 1 without shutdown', async () => {
    const client = await start({ folders: [folder({ '稿.md': '2022年江苏省粮食总产量412.6万吨。' })] })
    await client.ready()
    assert.equal(await client.stop(), 0)
    const rude = await start()
    await rude.notify('exit', undefined)
    assert.equal(await rude.exited, 1)
  })

  it('is the same through `jiaokan server --stdio`', async () => {
    const client = await start({ throughCommandLine: true })
    assert.deepEqual(client.result, (await start()).result)
    await client.ready()
    assert.equal(await client.stop(), 0)
  })

  it('leaves when shut down in the middle of reading', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`${index}.md`, '增长5.2%。\n'.repeat(50)]),
    )
    const client = await start({ folders: [folder(files)] })
    assert.equal(await client.stop(), 0)
  })
})
