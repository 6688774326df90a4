// Sign-off on the command line: stale signatures in `notes check`, and stages and changes in the collation report.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { SignOffEvent } from '../../server/src/model/signOff.ts'
import { changeAnnotations } from '../../server/src/node/annotationStore.ts'
import { keepSigned } from '../../server/src/node/signedTexts.ts'
import { bundleOf } from '../support/bundle.ts'

const article = '云川省外贸增长\n\n2025年，云川省进出口总额24680.3亿元，同比增长6.1%。下一步，将支持企业建设海外仓。\n'
const changed = article.replace('6.1%', '5.9%').replace('下一步，将支持企业建设海外仓。', '')

describe('sign-off on the command line', function () {
  this.timeout(60_000)
  let folder = ''
  let program = ''
  let hour = 0
  before(async () => void (program = resolve(await bundleOf('server/src/cli.ts', 'sign-off-cli.cjs'))))
  beforeEach(() => {
    hour = 0
    folder = mkdtempSync(join(tmpdir(), 'jiaokan-sign-'))
    mkdirSync(join(folder, '稿'))
    write(article)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (text: string): void => writeFileSync(join(folder, '稿/甲.md'), text)
  async function sign(stage: string, by: string, text = article): Promise<void> {
    const kept = await keepSigned(folder, text)
    assert.ok('hash' in kept)
    const at = `2026-11-21T${String(hour++).padStart(2, '0')}:00:00.000Z`
    const event: SignOffEvent = { does: 'signs', at, by, stage, date: '2026-11-21', text: kept.hash }
    await changeAnnotations(folder, '稿/甲.md', (file) => ({ ...file, signOffs: [...(file.signOffs ?? []), event] }))
  }
  function run(...args: readonly string[]): { status: number | null; out: string; error: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, out: stdout, error: stderr }
  }

  it('notes check passes while the text is the one that was signed, with CRLF and a byte-order mark too', async () => {
    await sign('初审', '张三')
    assert.deepEqual(run('notes', 'check'), { status: 0, out: '', error: '' })
    write(`\ufeff${article.replaceAll('\n', '\r\n')}`)
    assert.deepEqual(run('notes', 'check'), { status: 0, out: '', error: '' })
  })

  it('notes check names a signature whose text has changed, and fails', async () => {
    await sign('初审', '张三')
    write(changed)
    const stale = { status: 1, out: '稿/甲.md：初审已失效：张三 2026-11-21签，之后改动2句\n', error: '' }
    assert.deepEqual(run('notes', 'check'), stale)
    assert.deepEqual(run('notes', 'check', '稿/甲.md'), stale)
    const english = '稿/甲.md: 初审 is stale: signed by 张三 2026-11-21, 2 sentences changed since\n'
    assert.equal(run('notes', 'check', '--lang', 'en').out, english)
    write(article.replace('。下一步', '。\n下一步'))
    assert.match(run('notes', 'check').out, /之后只改了空白/)
    write(changed)
    rmSync(join(folder, '.jiaokan/signed'), { recursive: true })
    assert.match(run('notes', 'check').out, /张三 2026-11-21签，之后有改动\n/)
    rmSync(join(folder, '稿/甲.md'))
    const gone = run('notes', 'check')
    assert.deepEqual([gone.status, gone.out], [1, '稿/甲.md：初审已失效：张三 2026-11-21签，文章已不存在\n'])
  })

  it('notes check names, but does not fail for, a signature that a later stage on the present text covers', async () => {
    await sign('初审', '张三')
    write(changed)
    await sign('复审', '李四', changed)
    const { status, out } = run('notes', 'check')
    assert.deepEqual([status, out], [0, '稿/甲.md：初审已失效：张三 2026-11-21签，之后改动2句，复审已签改后文字\n'])
  })

  it('a list of notes says who signed, a table has no room for it', async () => {
    await sign('初审', '张三')
    await sign('复审', '[李](command:x) $(bug)')
    write(changed)
    const [title, heading, line, ...rest] = run('notes').out.split('\n\n')
    assert.deepEqual([title, heading, rest], ['# 批注', '## 稿/甲.md', []])
    assert.match(
      line ?? '',
      /^审校：初审 张三 2026-11-21（之后改动2句）；复审 \\\[李\\\]\\\(command\\:x\\\) \\\$\\\(bug/,
    )
    assert.match(
      run('notes', '--lang', 'en').out,
      /^Sign-off: 初审 张三 2026-11-21 \\\(2 sentences changed since\\\); /m,
    )
    assert.match(run('notes', '--format', 'csv').out, /^article,[^\n]*\r\n$/)
  })

  it('JSON-LD of the notes holds each signature that counts, on the article as a whole', async () => {
    await sign('初审', '张三')
    const { total, first } = JSON.parse(run('notes', '--format', 'jsonld').out) as {
      total: number
      first: { items: Readonly<Record<string, unknown>>[] }
    }
    const [item] = first.items
    const text = createHash('sha256').update(article).digest('hex')
    assert.deepEqual(
      [total, item?.['motivation'], item?.['target']],
      [1, 'assessing', { source: encodeURI('稿/甲.md') }],
    )
    assert.deepEqual(item?.['jiaokan:signature'], { stage: '初审', by: '张三', date: '2026-11-21', text })
  })

  it('the report says which stages are signed, out of order, stale, and what changed', async () => {
    assert.doesNotMatch(run('report').out, /审校/)
    await sign('终审', '王五')
    await sign('初审', '张三')
    assert.match(
      run('report').out,
      /\n审校：初审 张三 2026-11-21；终审 王五 2026-11-21（先于初审、复审）；复审、一校、二校、三校未签\n/,
    )
    write(changed)
    const { status, out } = run('report')
    assert.equal(status, 0)
    assert.match(out, /\n审校：初审 张三 2026-11-21（之后改动2句）；终审 王五 2026-11-21（之后改动2句）；复审、/)
    const list = [
      '- **初审 张三 2026-11-21**之后的改动：',
      '  - 第3行 原“2025年，云川省进出口总额24680.3亿元，同比增长6.1%。”，今“2025年，云川省进出口总额24680.3亿元，同比增长5.9%。”',
      '  - 第3行 删“下一步，将支持企业建设海外仓。”',
      '',
    ]
    assert.ok(out.includes(list.join('\n')), out)
    assert.match(run('report', '--lang', 'en').out, /\nSign-off: 初审 张三 2026-11-21 \(2 sentences changed since\); /)
    assert.equal(run('report').out, out)
  })

  it('follows an article that was renamed since it was signed', async () => {
    await sign('初审', '张三')
    renameSync(join(folder, '稿/甲.md'), join(folder, '定稿.md'))
    assert.deepEqual(run('notes', 'check'), { status: 0, out: '', error: '' })
    assert.match(run('report').out, /审校：初审 张三 2026-11-21；/)
  })

  it('goes by the stages of jiaokan.yaml, and names a list that is not understood', async () => {
    writeFileSync(join(folder, 'jiaokan.yaml'), 'stages: [编辑, 主编]\n')
    await sign('主编', '王五')
    await sign('初审', '张三')
    assert.match(
      run('report').out,
      /审校：主编 王五 2026-11-21（先于编辑）；初审 张三 2026-11-21（已不在工序中）；编辑未签\n/,
    )
    writeFileSync(join(folder, 'jiaokan.yaml'), 'stages: 编辑\n')
    const wrong = run('report')
    assert.equal(wrong.status, 2)
    assert.match(wrong.error, /^jiaokan\.yaml:1：“stages”应为1至20个工序名/)
  })

  it('a name is text on one line, in a terminal and in Markdown', async () => {
    await sign('初审', '[张](command:x)\u001b[31m\n# 三')
    write(changed)
    assert.doesNotMatch(run('notes', 'check').out, /\u001b|\n#/)
    const { out } = run('report')
    assert.ok(!out.includes('[张](') && !out.includes('\u001b') && !out.includes('\n# 三'))
  })

  it('a store with conflict markers is named, and the report does without it', async () => {
    await sign('初审', '张三')
    appendFileSync(join(folder, '.jiaokan/notes/稿/甲.md.yaml'), '<<<<<<< HEAD\n')
    const { status, out, error } = run('report')
    assert.deepEqual([status, /审校/.test(out)], [2, false])
    assert.match(error, /^\.jiaokan\/notes\/稿\/甲\.md\.yaml:\d+：.*合并冲突.*\n$/)
    assert.equal(run('notes', 'check').status, 2)
  })
})
