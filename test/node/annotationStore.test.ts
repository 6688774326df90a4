// The store of annotations with real files and real git: two branches that both annotate merge without a question.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from '../../server/src/model/annotation.ts'
import { changeAnnotations, loadAnnotations } from '../../server/src/node/annotationStore.ts'
import { annotationPathOf, articleOfAnnotationPath } from '../../server/src/notes/storePaths.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'jiaokan-store-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const note = (id: string, start: number): Annotation => ({
  id,
  subject: 'span',
  anchor: { quote: { exact: '甲', prefix: '', suffix: '' }, position: { start, end: start + 1 } },
  events: [{ at: '2026-11-21T10:00:00Z', by: '张三', does: 'says', text: id }],
})

async function add(id: string, start: number): Promise<void> {
  const result = await changeAnnotations(folder, '稿/甲.md', (file) => ({
    ...file,
    annotations: [...file.annotations, note(id, start)],
  }))
  assert.ok('file' in result, JSON.stringify(result))
}

async function ids(): Promise<readonly string[]> {
  const result = await loadAnnotations(folder, '稿/甲.md')
  return 'file' in result ? result.file.annotations.map(({ id }) => id) : assert.fail(JSON.stringify(result))
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main']
  const run = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
  assert.equal(run.status, 0, `git ${args.join(' ')}: ${run.stdout}${run.stderr}`)
}

describe('the store of annotations', () => {
  it('holds nothing before the first one', async () => assert.deepEqual(await ids(), []))

  it('keeps what is added at once from two sides', async () => {
    await Promise.all(['aaaa', 'bbbb', 'cccc', 'dddd'].map((id, index) => add(id, index)))
    assert.deepEqual(await ids(), ['aaaa', 'bbbb', 'cccc', 'dddd'])
  })

  it('is merged by git line by line', async () => {
    git('init', '-q')
    await add('base', 10)
    git('add', '-A')
    git('commit', '-qm', 'base')
    git('checkout', '-qb', 'other')
    await add('aaaa', 5)
    await add('cccc', 11)
    git('commit', '-qam', 'theirs')
    git('checkout', '-q', 'main')
    await add('bbbb', 5)
    await add('dddd', 12)
    git('commit', '-qam', 'ours')
    git('merge', '-q', 'other', '-m', 'both')
    assert.deepEqual([...(await ids())].sort(), ['aaaa', 'base', 'bbbb', 'cccc', 'dddd'])
  })

  it('leaves a file alone that it does not understand', async () => {
    await add('aaaa', 1)
    const path = join(folder, annotationPathOf('稿/甲.md'))
    const broken = readFileSync(path, 'utf8').replace('jiaokan: 1', 'jiaokan: 9')
    writeFileSync(path, broken)
    const result = await changeAnnotations(folder, '稿/甲.md', (file) => file)
    assert.ok('fault' in result && result.fault.line === 1)
    assert.equal(readFileSync(path, 'utf8'), broken)
  })

  it('knows its files from their paths', () => {
    assert.equal(articleOfAnnotationPath(annotationPathOf('稿/甲.md')), '稿/甲.md')
    for (const path of [
      '.jiaokan/ledger.yaml',
      '.jiaokan/notes/../../甲.md.yaml',
      'notes/甲.md.yaml',
      '.jiaokan/notes/.yaml',
    ])
      assert.equal(articleOfAnnotationPath(path), null, path)
  })
})
