// The store: an open buffer stands over the disk, and the same state is the same object.
import assert from 'node:assert/strict'
import { ArticleStore } from '../../server/src/intake/store.ts'

const disk = (text: string) => ({ text, encoding: 'gb18030' as const })

describe('ArticleStore', () => {
  it('answers with the buffer while it is open, and with the disk afterwards', () => {
    const store = new ArticleStore()
    assert.equal(store.setDisk('a.md', disk('旧')), true)
    assert.equal(store.setBuffer('a.md', '新', 7), true)
    assert.deepEqual(store.get('a.md'), {
      document: { path: 'a.md', text: '新', format: 'markdown', encoding: 'gb18030' },
      version: 7,
      open: true,
    })
    assert.equal(store.closeBuffer('a.md'), true)
    assert.equal(store.get('a.md')?.document.text, '旧')
  })

  it('lets a file change or vanish under an open buffer without a change of what counts', () => {
    const store = new ArticleStore()
    store.setDisk('a.txt', disk('甲'))
    store.setBuffer('a.txt', '甲', 1)
    assert.equal(store.setDisk('a.txt', disk('乙')), false)
    assert.equal(store.setDisk('a.txt', null), false)
    assert.equal(store.get('a.txt')?.document.text, '甲')
    assert.equal(store.closeBuffer('a.txt'), true)
    assert.equal(store.get('a.txt'), null)
    assert.deepEqual(store.paths(), [])
  })

  it('gives the same document for the same text, so that it can be remembered by', () => {
    const store = new ArticleStore()
    store.setDisk('a.txt', disk('甲'))
    const before = store.get('a.txt')!
    assert.equal(store.setDisk('a.txt', disk('甲')), false)
    const after = store.get('a.txt')!
    assert.equal(after.document, before.document)
    assert.ok(after.version > before.version)
  })

  it('lists its paths in one order', () => {
    const store = new ArticleStore()
    for (const path of ['乙.txt', 'b.txt', 'a.txt']) store.setDisk(path, disk(''))
    store.setBuffer('c.txt', '', 1)
    assert.deepEqual(store.paths(), ['a.txt', 'b.txt', 'c.txt', '乙.txt'])
  })

  it('holds 10,000 rapid edits as one state', () => {
    const store = new ArticleStore()
    for (let version = 1; version <= 10_000; version++) store.setBuffer('a.txt', `增长${version}%`, version)
    assert.equal(store.get('a.txt')?.document.text, '增长10000%')
    assert.equal(store.get('a.txt')?.version, 10_000)
  })
})
