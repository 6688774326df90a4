import assert from 'node:assert/strict'
import { canonical, placeOf, rootOf, uriIn } from '../../server/src/lsp/roots.ts'

const folder = (uri: string) => rootOf({ uri, name: 'articles' })

describe('roots', () => {
  it('finds the path of a document in its folder, however the client encodes it', () => {
    const root = folder('file:///home/a/%E6%96%87%E7%AB%A0')
    for (const uri of ['file:///home/a/文章/数据/上半年.md', 'file:///home/a/%E6%96%87%E7%AB%A0/数据/上半年.md']) {
      assert.deepEqual(placeOf(uri, [root]), { root, path: '数据/上半年.md' })
    }
  })

  it('takes a file next to the folder for a loose document', () => {
    const roots = [folder('file:///home/a/文章')]
    assert.deepEqual(placeOf('file:///home/a/文章2/稿.md', roots), { root: null, path: '/home/a/文章2/稿.md' })
    assert.deepEqual(placeOf('untitled:Untitled-1', roots), { root: null, path: 'untitled:Untitled-1' })
  })

  it('gives a file of a nested folder to the inner one', () => {
    const [outer, inner] = [folder('file:///a'), folder('file:///a/b')]
    assert.deepEqual(placeOf('file:///a/b/c.md', [outer, inner]), { root: inner, path: 'c.md' })
    assert.deepEqual(placeOf('file:///a/c.md', [inner, outer]), { root: outer, path: 'c.md' })
  })

  it('leads from a path back to the same URI', () => {
    const cases = ['file:///c%3A/稿件', 'file:///home/a/', 'vscode-vfs://github/b/c', 'file:///']
    for (const uri of cases) {
      const root = folder(uri)
      const made = uriIn(root, '数据 1/100%#稿.md')
      assert.deepEqual(placeOf(made, [root]), { root, path: '数据 1/100%#稿.md' }, uri)
      assert.equal(canonical(made), made)
    }
  })

  it('takes what is no URI for a loose document', () => {
    const root = folder('file:///a')
    for (const uri of ['file:////a/稿.md', 'a b:c', '%%%']) {
      assert.equal(placeOf(uri, [root]).root, null)
      assert.ok(placeOf(uri, [root]).path)
    }
  })

  it('knows no file-system path of a virtual folder', () => {
    assert.equal(folder('vscode-vfs://github/b/c').path, null)
    assert.equal(folder('file:///home/a/').path, '/home/a')
  })
})
