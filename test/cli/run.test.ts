// A whole call in this process, on disks that misbehave as no test could ask of a real one: root may read everything.
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../server/src/cli/run.ts'
import type { FileSystem } from '../../server/src/intake/fileSystem.ts'
import { nodeFileSystem } from '../../server/src/node/fileSystem.ts'
import { addToLedgerFile } from '../../server/src/node/ledgerFile.ts'
import { notesDisk } from '../../server/src/node/notesDisk.ts'
import { Folder } from './support.ts'

describe('a call on a disk that misbehaves', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder().write({
      'a.txt': '2023年，宁波市外贸风险规模12.8亿元，下降10个百分点。\n',
      '中/b.txt': '',
      '后/c.txt': '',
    })
  })
  afterEach(() => folder.remove())

  async function check(changes: Partial<FileSystem>) {
    let out = ''
    const errors: string[] = []
    const status = await run(['check', '--lang', 'en'], {
      terminal: {
        currentFolder: folder.path,
        write: async (text) => void (out += text),
        complain: (line) => errors.push(line),
        progress: () => undefined,
        colours: false,
      },
      fileSystem: { ...nodeFileSystem, ...changes },
      writeFile: () => Promise.reject(new Error('nothing was to be written')),
      rulePages: '',
      notesDisk: notesDisk(null),
      addToLedger: addToLedgerFile,
      serve: () => Promise.reject(new Error('no server was asked for')),
    })
    assert.match(out, /unit-misuse/)
    return { status, errors }
  }

  it('names a folder that may not be read', async () => {
    const shut = join(folder.path, '中')
    const ended = await check({
      readDirectory: async (path) => (path === shut ? { failure: 'forbidden' } : nodeFileSystem.readDirectory(path)),
    })
    assert.deepEqual(ended, { status: 2, errors: ['中: may not be read'] })
  })

  it('names a folder that disappears while it is read', async () => {
    const ended = await check({
      readDirectory: async (path) => {
        if (path.endsWith('中')) rmSync(join(folder.path, '后'), { recursive: true })
        return nodeFileSystem.readDirectory(path)
      },
    })
    assert.deepEqual(ended, { status: 2, errors: ['后: does not exist'] })
  })

  it('names a file that is gone before its turn', async () => {
    const ended = await check({
      readFile: async (path) => {
        if (path.endsWith('a.txt')) rmSync(join(folder.path, '中'), { recursive: true })
        return nodeFileSystem.readFile(path)
      },
    })
    assert.deepEqual(ended, { status: 2, errors: ['中/b.txt: does not exist'] })
  })

  it('names a file that may not be read, and one that the disk fails on', async () => {
    const failures = { b: 'forbidden', c: 'unreadable' } as const
    const ended = await check({
      readFile: async (path) => {
        const name = path.slice(-5, -4)
        return name === 'b' || name === 'c' ? { failure: failures[name] } : nodeFileSystem.readFile(path)
      },
    })
    assert.deepEqual(ended, { status: 2, errors: ['中/b.txt: may not be read', '后/c.txt: cannot be read'] })
  })
})
