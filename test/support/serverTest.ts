// Temporary folders and clients for one test, gone when it ends whether it passed or not.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LspClient, serverBundle, type ClientOptions } from './lspClient.ts'

export interface ServerTest {
  /** Writes the files under a new folder and answers its path. */
  folder(files: Readonly<Record<string, string | Uint8Array>>): string
  start(options?: ClientOptions): Promise<LspClient>
}

/** To be called inside `describe`. */
export function serverTest(): ServerTest {
  const folders: string[] = []
  const clients: LspClient[] = []
  before(async function () {
    this.timeout(60_000)
    await serverBundle()
  })
  beforeEach(function () {
    this.currentTest?.timeout(Math.max(30_000, this.currentTest.timeout()))
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.end()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder: (files) => {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), '校勘-')))
      folders.push(folder)
      for (const [path, content] of Object.entries(files)) write(join(folder, path), content)
      return folder
    },
    start: async (options) => {
      const client = await LspClient.start(options)
      clients.push(client)
      return client
    },
  }
}

export function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
