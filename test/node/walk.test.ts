// The walk over a real folder: order, links, .gitignore, what vanishes, and giving up half-way.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FileSystem } from '../../server/src/intake/fileSystem.ts'
import { defaultMaxBytes, readArticle } from '../../server/src/intake/read.ts'
import { forwardSlashes, nodeFileSystem } from '../../server/src/node/fileSystem.ts'
import { walk, type WalkOptions } from '../../server/src/node/walk.ts'

describe('walk', () => {
  let root: string
  beforeEach(() => {
    root = forwardSlashes(realpathSync(mkdtempSync(join(tmpdir(), 'jiaokan-walk-'))))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  function write(...paths: string[]): void {
    for (const path of paths) {
      const [name, text = ''] = path.split('=')
      mkdirSync(dirname(join(root, name!)), { recursive: true })
      writeFileSync(join(root, name!), text)
    }
  }
  async function found(folder = '', options: WalkOptions = {}, fileSystem: FileSystem = nodeFileSystem) {
    const items: string[] = []
    const start = folder === '' ? root : `${root}/${folder}`
    for await (const item of walk(fileSystem, start, options))
      items.push(
        'file' in item
          ? item.file.slice(root.length + 1)
          : `${item.skipped.reason}: ${item.skipped.path.slice(root.length + 1)}`,
      )
    return items
  }

  it('goes through folders in one order, whatever order the disk gives', async () => {
    write('b.txt', 'a/2.md', 'a/10.md', '乙.txt', 'a.txt', 'a/b/c.txt', 'x.pdf', 'node_modules/x.md', '.git/x.md')
    const backwards: FileSystem = {
      ...nodeFileSystem,
      readDirectory: async (path) => {
        const entries = await nodeFileSystem.readDirectory(path)
        return 'value' in entries ? { value: [...entries.value].reverse() } : entries
      },
    }
    const expected = ['a/10.md', 'a/2.md', 'a/b/c.txt', 'a.txt', 'b.txt', '乙.txt']
    assert.deepEqual(await found(), expected)
    assert.deepEqual(await found('', {}, backwards), expected)
  })

  it('respects .gitignore at any level, and those above the folder in a work tree', async () => {
    write(
      '.git/HEAD',
      '.gitignore=*.bak.txt\n/稿/旧\n',
      '稿/.gitignore=tmp/\n!b.bak.txt\n',
      '稿/旧/a.txt',
      '稿/tmp/a.txt',
    )
    write('稿/a.txt', '稿/a.bak.txt', '稿/b.bak.txt', '稿/深/.gitignore=*\n!c.txt\n', '稿/深/c.txt', '稿/深/d.txt')
    const expected = ['稿/a.txt', '稿/b.bak.txt', '稿/深/c.txt']
    assert.deepEqual(await found(), expected)
    assert.deepEqual(await found('稿'), expected)
  })

  it('walks an ignored folder that is asked for by name', async () => {
    write('.git/HEAD', '.gitignore=out/\n', 'out/a.txt')
    assert.deepEqual(await found('out'), ['out/a.txt'])
  })

  it('takes no .gitignore from above where there is no work tree', async () => {
    write('.gitignore=*.txt\n', 'in/a.txt')
    assert.deepEqual(await found('in'), ['in/a.txt'])
  })

  it('follows links to other places once, and goes round no loop', async () => {
    write('稿/a.txt', 'elsewhere/b.txt', 'elsewhere/deep/c.txt')
    symlinkSync(join(root, '稿'), join(root, '稿/loop'))
    symlinkSync(root, join(root, '稿/up'))
    symlinkSync(join(root, 'elsewhere'), join(root, '稿/linked'))
    symlinkSync(join(root, 'elsewhere/deep'), join(root, '稿/twice'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'elsewhere/deep/loop'))
    symlinkSync(join(root, '稿/a.txt'), join(root, '稿/same.txt'))
    assert.deepEqual(await found('稿'), ['稿/a.txt', '稿/linked/b.txt', '稿/linked/deep/c.txt'])
  })

  it('names a link that leads nowhere only where it would be an article', async () => {
    write('a.txt')
    symlinkSync(join(root, 'gone'), join(root, 'gone.txt'))
    symlinkSync(join(root, 'gone'), join(root, 'gone.pdf'))
    assert.deepEqual(await found(), ['a.txt', 'gone.txt'])
    assert.deepEqual(await readArticle(nodeFileSystem, root + '/gone.txt'), { skipped: 'missing' })
  })

  it('names a folder that disappears while it is walked, and reads on', async () => {
    write('a/1.txt', 'b/1.txt', 'c/1.txt')
    const vanishing: FileSystem = {
      ...nodeFileSystem,
      readDirectory: async (path) => {
        if (path.endsWith('/a')) rmSync(join(root, 'b'), { recursive: true })
        return nodeFileSystem.readDirectory(path)
      },
    }
    assert.deepEqual(await found('', {}, vanishing), ['a/1.txt', 'missing: b', 'c/1.txt'])
    assert.deepEqual(await found('nowhere'), ['missing: nowhere'])
  })

  it('stops where it is asked to', async () => {
    write('a.txt', 'b.txt', 'c/d.txt')
    const stop = new AbortController()
    const items: string[] = []
    for await (const item of walk(nodeFileSystem, root, { signal: stop.signal })) {
      items.push('file' in item ? item.file : item.skipped.path)
      stop.abort()
    }
    assert.equal(items.length, 1)
  })

  it('reads a file whole or not at all', async () => {
    write('a.txt=增长5%。', 'big.txt=12345', 'x.txt=\u0000')
    const read = (name: string, max = defaultMaxBytes) => readArticle(nodeFileSystem, `${root}/${name}`, max)
    assert.deepEqual(await read('a.txt'), { disk: { text: '增长5%。', encoding: 'utf-8' } })
    assert.deepEqual(await read('big.txt', 5), { disk: { text: '12345', encoding: 'utf-8' } })
    assert.deepEqual(await read('big.txt', 4), { skipped: 'too-large' })
    assert.deepEqual(await read('x.txt'), { skipped: 'binary' })
    assert.deepEqual(await read(''), { skipped: 'unreadable' })
  })
})
