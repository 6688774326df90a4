// `jiaokan notes` and `jiaokan notes check` as a process: what is printed, and the exit status.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Annotation, AnnotationEvent } from '../../server/src/model/annotation.ts'
import { changeAnnotations } from '../../server/src/node/annotationStore.ts'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import { bundleOf } from '../support/bundle.ts'

const article = '上半年，甲市进出口总额达1.1万亿元，同比上升14%，规模居各市第二位。\n'

describe('jiaokan notes', function () {
  this.timeout(60_000)
  let folder = ''
  let program = ''
  before(async () => void (program = resolve(await bundleOf('server/src/cli.ts', 'notes-cli.cjs'))))
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jiaokan-notes-'))
    mkdirSync(join(folder, '稿'))
    writeFileSync(join(folder, '稿/甲.md'), article)
    await annotate('1.1万亿元', { at: '2026-11-21T10:00:00.000Z', by: '张三', does: 'says', text: '口径？' })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  async function annotate(words: string, ...events: readonly AnnotationEvent[]): Promise<void> {
    const start = article.indexOf(words)
    const anchor = describeAnchor(anchorText(article), { start, end: start + words.length })!
    const annotation: Annotation = { id: `note${start}`, subject: 'figure', anchor, events }
    await changeAnnotations(folder, '稿/甲.md', (file) => ({ ...file, annotations: [...file.annotations, annotation] }))
  }
  function run(...args: readonly string[]): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'notes', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, out: stdout, error: stderr }
  }

  it('prints Markdown, a table or JSON-LD, of all or of one path', () => {
    assert.match(
      run().out,
      /^# 批注\n\n## 稿\/甲\\?.md\n\n- 1: “1.1万亿元” \(备注, 待处理\)\n {2}- 张三 2026-11-21: 口径？\n$/,
    )
    assert.match(run('稿', '--format', 'csv').out, /\r\n稿\/甲.md,1,open,备注,1.1万亿元,张三,/)
    assert.equal((JSON.parse(run('--format', 'jsonld').out) as { total: number }).total, 1)
    assert.equal(run('乙.md').out, '# 批注\n')
    assert.equal(run('--format', 'xml').status, 2)
  })

  it('check passes while all is in place, and names orphans and stale marks', async () => {
    assert.deepEqual(run('check'), { status: 0, out: '', error: '' })
    const source = { title: '统计公报', address: '', date: '' }
    await annotate('14%', { at: '2026-11-21T10:00:00.000Z', by: '张三', does: 'verifies', source })
    writeFileSync(join(folder, '稿/甲.md'), article.replace('14%', '17%'))
    const stale = run('check', '稿/甲.md')
    assert.deepEqual([stale.status, stale.out.match(/核定已失效/g)?.length], [1, 1])
    rmSync(join(folder, '稿/甲.md'))
    const gone = run('check', '--lang', 'en')
    assert.deepEqual([gone.status, gone.out.match(/lost its place/g)?.length], [1, 2])
  })

  it('follows an article that was renamed elsewhere, and keeps the notes of both', async () => {
    const source = { title: '统计公报', address: '', date: '' }
    await annotate('14%', { at: '2026-11-21T10:00:00.000Z', by: '张三', does: 'verifies', source })
    renameSync(join(folder, '稿/甲.md'), join(folder, '定稿.md'))
    assert.deepEqual(run('check'), { status: 0, out: '', error: '' })
    assert.match(run('定稿.md').out, /^# 批注\n\n## 定稿\.md\n\n- 1: “1\.1万亿元”/)
    await changeAnnotations(folder, '定稿.md', () => ({ article: '定稿.md', annotations: [] }))
    assert.equal(run('--format', 'csv').out.match(/^定稿\.md,1,/gm)?.length, 2)
    writeFileSync(join(folder, '转载.md'), article)
    const twice = run('check')
    assert.deepEqual([twice.status, twice.out.match(/失锚/g)?.length], [1, 2])
  })

  it('names a file of the store that is not understood, with its line', () => {
    appendFileSync(join(folder, '.jiaokan/notes/稿/甲.md.yaml'), '<<<<<<< HEAD\n')
    const { status, error } = run('check')
    assert.equal(status, 2)
    assert.match(error, /^\.jiaokan\/notes\/稿\/甲\.md\.yaml:\d+：.*合并冲突/)
  })
})
