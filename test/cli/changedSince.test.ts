// Which files git says have changed: committed, staged, edited, new, seen from a folder below.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { changedSince } from '../../server/src/cli/changedSince.ts'
import { Folder } from './support.ts'

describe('changedSince', () => {
  let folder: Folder
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=编辑', '-c', 'user.email=editor@example.org', ...args], {
      cwd: folder.path,
      stdio: 'pipe',
    })
  before(() => {
    folder = new Folder().write({
      '稿/甲.txt': '1',
      '稿/乙.txt': '1',
      '丙.txt': '1',
      '丁.txt': '1',
      '.gitignore': 'tmp.txt',
    })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'first')
    folder.write({ '稿/甲.txt': '2' })
    git('commit', '-qam', 'second')
    folder.write({ '丙.txt': '2', '稿/新 稿.txt': '1', 'tmp.txt': '' })
    git('add', '丙.txt')
  })
  after(() => folder.remove())

  const cases: [string, string, string[] | null][] = [
    ['', 'HEAD', ['丙.txt', '稿/新 稿.txt']],
    ['', 'HEAD~1', ['丙.txt', '稿/新 稿.txt', '稿/甲.txt']],
    ['稿', 'HEAD~1', ['../丙.txt', '新 稿.txt', '甲.txt']],
    ['', 'no-such-branch', null],
    ['', '--output=x', null],
  ]
  for (const [below, revision, expected] of cases)
    it(`${revision} seen from ./${below}`, async () => {
      const changed = await changedSince(join(folder.path, below), revision)
      assert.deepEqual(changed && [...changed].sort(), expected)
    })

  it('is null where there is no work tree', async () => {
    const outside = new Folder()
    assert.equal(await changedSince(outside.path, 'HEAD'), null)
    outside.remove()
  })
})
