// The command line goes by verified figures and the ledger, wherever the notes lie, and takes CSV into the ledger.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { changeAnnotations } from '../../server/src/node/annotationStore.ts'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import { privateStoreOf } from '../../server/src/notes/storePaths.ts'
import { Folder, jiaokan, type Ended } from './support.ts'

const bulletin = '2025年，平川省进出口总额达1286.4亿元，同比增长5.2%。\n'
const comment = '2025年平川省进出口总额为1310.7亿元，民营企业占比过半。\n'
const entry = '  - { indicator: 进出口总额, scope: 平川省, period: 2025, value: 1286.4亿元, source: 统计公报 }\n'

async function verify(store: string, article: string, text: string, words: string): Promise<void> {
  const start = text.indexOf(words)
  const anchor = describeAnchor(anchorText(text), { start, end: start + words.length })!
  const source = { title: '统计公报', address: '', date: '2026-02-10' }
  const events = [{ at: '2026-11-21T10:00:00.000Z', by: '张三', does: 'verifies', source }] as const
  const annotation = { id: `mark${start}`, subject: 'figure', anchor, events } as const
  await changeAnnotations(store, article, (file) => ({ ...file, annotations: [...file.annotations, annotation] }))
}

interface Found {
  readonly code: string
  readonly path: string
  readonly message: string
}
const mismatches = ({ out }: Ended): Found[] =>
  (JSON.parse(out) as { findings: Found[] }).findings.filter(({ code }) => code === 'authority-mismatch')

describe('jiaokan, with what counts as right', function () {
  this.timeout(60_000)
  let folder: Folder
  beforeEach(() => void (folder = new Folder().write({ '稿/公报.md': bulletin, '稿/解读.md': comment })))
  afterEach(() => folder.remove())

  it('check and report hold articles against a verified figure', async () => {
    assert.deepEqual(mismatches(await jiaokan(folder.path, 'check', '--format', 'json')), [])
    await verify(folder.path, '稿/公报.md', bulletin, '1286.4亿元')
    const ended = await jiaokan(folder.path, 'check', '--format', 'json')
    assert.deepEqual(
      mismatches(ended).map(({ path }) => path),
      ['稿/解读.md'],
    )
    assert.equal(ended.status, 1)
    assert.match((await jiaokan(folder.path, 'report')).out, /与已核实的数据不符/)
  })

  it('check and report hold articles against the ledger', async () => {
    folder.write({ '.jiaokan/ledger.yaml': `jiaokan: 1\nledger:\n${entry}` })
    const [found, ...others] = mismatches(await jiaokan(folder.path, 'check', '--format', 'json'))
    assert.deepEqual([found?.path, others], ['稿/解读.md', []])
    assert.match(found!.message, /台账为1286\.4亿元（统计公报）/)
    assert.match((await jiaokan(folder.path, 'report')).out, /与台账不符/)
  })

  it('a mark counts in the article that was renamed since', async () => {
    await verify(folder.path, '稿/公报.md', bulletin, '1286.4亿元')
    renameSync(join(folder.path, '稿/公报.md'), join(folder.path, '定稿.md'))
    const found = mismatches(await jiaokan(folder.path, 'check', '--format', 'json'))
    assert.deepEqual(
      found.map(({ path }) => path),
      ['稿/解读.md'],
    )
  })

  it('a mark whose words changed counts no longer, and says so', async () => {
    await verify(folder.path, '稿/公报.md', bulletin, '1286.4亿元')
    folder.write({ '稿/公报.md': bulletin.replace('1286.4', '1286.5') })
    const found = mismatches(await jiaokan(folder.path, 'check', '--format', 'json'))
    assert.deepEqual(
      found.map(({ path, message }) => [path, message.slice(0, 6)]),
      [['稿/公报.md', '核实后已改动']],
    )
    const { status, out } = await jiaokan(folder.path, 'notes', 'check')
    assert.deepEqual([status, out], [1, '稿/公报.md:1：核定已失效 “1286.4亿元” (mark15)\n'])
  })

  it('names a file of the store or a ledger that it could not go by, and fails', async () => {
    await verify(folder.path, '稿/公报.md', bulletin, '1286.4亿元')
    const store = join(folder.path, '.jiaokan/notes/稿/公报.md.yaml')
    folder.write({ '.jiaokan/notes/稿/公报.md.yaml': readFileSync(store, 'utf8').replace('jiaokan: 1', 'jiaokan: 7') })
    folder.write({ '.jiaokan/ledger.yaml': `jiaokan: 1\nledger:\n<<<<<<< HEAD\n${entry}=======\n>>>>>>> 乙\n` })
    const { status, error } = await jiaokan(folder.path, 'check')
    assert.equal(status, 2)
    const lines = error.trimEnd().split('\n').sort()
    assert.equal(lines.length, 2)
    assert.match(lines[0]!, /^\.jiaokan\/ledger\.yaml:3：.*合并冲突/)
    assert.match(lines[1]!, /^\.jiaokan\/notes\/稿\/公报\.md\.yaml:1：.*版本不是 1/)
  })

  if (process.platform !== 'win32')
    it('follows no link that leads out of the folder, says so in one line each, and fails', async () => {
      const outside = new Folder().write({
        'ledger.yaml': `jiaokan: 1\nledger:\n${entry}`,
        'a.csv': '指标,范围,时间,数值\n出口额,平川省,2025,3亿元\n',
      })
      try {
        await verify(outside.path, '稿/公报.md', bulletin, '1286.4亿元')
        symlinkSync(join(outside.path, '.jiaokan/notes'), join(outside.path, 'notes'))
        symlinkSync(outside.path, join(folder.path, '.jiaokan'))
        const checked = await jiaokan(folder.path, 'check', '--format', 'json')
        assert.deepEqual([checked.status, mismatches(checked)], [2, []])
        const link = '符号链接通到文件夹之外，不读也不写；请改到文件夹之内\n'
        assert.equal(checked.error, `.jiaokan/notes：${link}.jiaokan/ledger.yaml:1：${link}`)
        for (const command of [['notes'], ['notes', 'check', '稿']])
          assert.deepEqual(await jiaokan(folder.path, ...command).then(({ status, error }) => [status, error]), [
            2,
            `.jiaokan/notes：${link}`,
          ])
        const imported = await jiaokan(folder.path, 'ledger', 'import', join(outside.path, 'a.csv'))
        assert.deepEqual([imported.status, imported.out], [2, ''])
        assert.match(imported.error, /^\.jiaokan\/ledger\.yaml：经符号链接通到文件夹之外/)
        assert.equal(readFileSync(join(outside.path, 'ledger.yaml'), 'utf8'), `jiaokan: 1\nledger:\n${entry}`)
      } finally {
        outside.remove()
      }
    })

  it('goes by private notes where it is told where they lie', async () => {
    const outside = new Folder()
    try {
      const store = privateStoreOf(outside.path, pathToFileURL(folder.path).toString())
      mkdirSync(store)
      await verify(store, '稿/公报.md', bulletin, '1286.4亿元')
      for (const named of [outside.path, store]) {
        assert.equal(mismatches(await jiaokan(folder.path, 'check', '--format', 'json', '--notes', named)).length, 1)
        assert.match((await jiaokan(folder.path, 'notes', '--notes', named)).out, /“1286.4亿元” \(备注, 已核定\)/)
        assert.equal((await jiaokan(folder.path, 'notes', 'check', '稿', '--notes', named)).status, 0)
      }
      for (const command of ['check', 'notes']) {
        const { status, error } = await jiaokan(folder.path, command, '--notes', '稿')
        assert.deepEqual([status, error], [2, 'jiaokan：--notes：稿 里没有当前文件夹的批注（用法见 jiaokan --help）\n'])
      }
    } finally {
      outside.remove()
    }
  })
})

describe('jiaokan ledger import', function () {
  this.timeout(60_000)
  let folder: Folder
  beforeEach(() => void (folder = new Folder()))
  afterEach(() => folder.remove())
  const ledger = (): string => readFileSync(join(folder.path, '.jiaokan/ledger.yaml'), 'utf8')
  const head = '指标,范围,时间,数值,出处\n'

  it('takes rows in, keeps what is there, and counts what it knows already', async () => {
    folder.write({
      '.jiaokan/ledger.yaml': `# 手写\njiaokan: 1\nledger:\n${entry}`,
      'a.csv': `${head}进出口总额,平川省,2025,1286.4亿元,统计公报\n进出口总额,平川省,2024,1222.8亿元,"公报,第3页"\n`,
    })
    const done = await jiaokan(folder.path, 'ledger', 'import', 'a.csv')
    assert.deepEqual(done, { status: 0, out: '.jiaokan/ledger.yaml：新增 1 条，已有 1 条\n', error: '' })
    assert.match(ledger(), /^# 手写\n/)
    assert.match(ledger(), /source: 公报,第3页/)
    const again = await jiaokan(folder.path, 'ledger', 'import', 'a.csv', '--lang', 'en')
    assert.deepEqual(again, { status: 0, out: '.jiaokan/ledger.yaml: 0 added, 2 known\n', error: '' })
  })

  it('names each line that it refuses, takes the others, and fails', async () => {
    folder.write({
      'a.csv': `${head}进出口总额,平川省,去年,3亿元,\n"进出口\n总额",平川省,2024,很多,\n进出口总额,平川省,2023,3.1亿元,\n`,
      'b.csv': '指标\t范围\t时间\t数值\t颜色\n出口额\t平川省\t2023\t2.2亿元\t红\n',
      'c.csv': '名称,数\n出口额,3亿元\n',
      'd.csv': '',
    })
    const { status, out, error } = await jiaokan(
      folder.path,
      ...['ledger', 'import', 'a.csv', 'b.csv', 'c.csv', 'd.csv', '没有.csv'],
    )
    assert.deepEqual([status, out], [2, '.jiaokan/ledger.yaml：新增 2 条，已有 0 条\n'])
    const lines = error.trimEnd().split('\n')
    const wanted = [
      /^a\.csv:2：“period”写作.*去年/,
      /^a\.csv:3：“value”写作很多/,
      /^b\.csv:1：台账没有“颜色”这一列/,
      /^c\.csv:1：首行应为列名，缺少“指标”“范围”“时间”“数值”/,
      /^d\.csv:1：首行应为列名/,
      /^没有\.csv：不存在/,
    ]
    assert.equal(lines.length, wanted.length, error)
    for (const [index, one] of wanted.entries()) assert.match(lines[index]!, one)
  })

  it('reads what a spreadsheet writes in GB18030', async () => {
    const text = Buffer.from('d6b8b1ea2cb7b6cea72ccab1bce42ccafdd6b50a', 'hex')
    const row = Buffer.from('b3f6bfdab6ee2cc6bdb4a8caa12c323032352c33d2dad4aa0a', 'hex')
    folder.write({ 'a.csv': Buffer.concat([text, row]) })
    const { status, error } = await jiaokan(folder.path, 'ledger', 'import', 'a.csv')
    assert.deepEqual([status, error], [0, ''])
    assert.match(ledger(), /indicator: 出口额\n {4}scope: 平川省\n {4}period: "?2025"?\n {4}value: 3亿元/)
  })

  const untouched: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['of another version', 'jiaokan: 3\nledger: []\n', /台账无法理解/],
    ['with conflict markers', `jiaokan: 1\nledger:\n<<<<<<< HEAD\n${entry}=======\n>>>>>>> 乙\n`, /台账无法理解/],
    ['that is no text', Buffer.from([0x6a, 0xff, 0x00, 0x81]), /台账无法理解/],
  ]
  for (const [name, content, message] of untouched)
    it(`leaves a ledger ${name} as it is`, async () => {
      folder.write({ '.jiaokan/ledger.yaml': content, 'a.csv': `${head}出口额,平川省,2025,3亿元,\n` })
      const { status, out, error } = await jiaokan(folder.path, 'ledger', 'import', 'a.csv')
      assert.deepEqual([status, out, error.split('\n').length], [2, '', 2])
      assert.match(error, message)
      assert.ok(error.startsWith('.jiaokan/ledger.yaml：'))
      assert.deepEqual(readFileSync(join(folder.path, '.jiaokan/ledger.yaml')), Buffer.from(content as string))
    })
})
