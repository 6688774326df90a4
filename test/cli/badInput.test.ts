// Bad input through the real process: each is named in one line, nothing is half read, and everything else is still checked.
import assert from 'node:assert/strict'
import { Folder, jiaokan } from './support.ts'

const faulty = '2023年，宁波市外贸风险规模12.8亿元，下降10个百分点。\n'

interface Case {
  name: string
  files: Record<string, string | Uint8Array>
  args?: string[]
  status: number
  /** The lines on stderr. */
  error: string[]
}

const cases: Case[] = [
  { name: 'an empty file', files: { 'a.txt': '' }, status: 1, error: [] },
  { name: 'a byte-order mark alone', files: { 'a.md': '\ufeff' }, status: 1, error: [] },
  {
    name: 'a binary file among the articles',
    files: { 'a.txt': Uint8Array.of(0, 1, 2, 3, 0xff) },
    status: 1,
    error: ['a.txt：不是文本文件，已跳过'],
  },
  {
    name: 'a binary file asked for by name',
    files: { 'a.pdf': '%PDF-1.7' },
    args: ['a.pdf', 'fault.txt'],
    status: 2,
    error: ['a.pdf：不是文本文件，已跳过'],
  },
  {
    name: 'broken UTF-8',
    files: { 'a.txt': Buffer.from('增长5%。'.repeat(9)).subarray(1) },
    status: 2,
    error: ['a.txt：不是完好的UTF-8、UTF-16或GB18030文本，已跳过'],
  },
  {
    name: 'lone surrogates',
    files: {
      'a.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('增长\ud83d5%，\udc00为3亿元。', 'utf16le')]),
    },
    status: 1,
    error: [],
  },
  {
    name: 'title marks without an end',
    files: { 'a.txt': '《'.repeat(5000) + '》《》》》'.repeat(500) },
    status: 1,
    error: [],
  },
  { name: 'a path that is not there', files: {}, args: ['gone.txt', '.'], status: 2, error: ['gone.txt：不存在'] },
  {
    name: 'a file as if it were a folder',
    files: {},
    args: ['fault.txt/inner.txt', 'fault.txt'],
    status: 2,
    error: ['fault.txt/inner.txt：不存在'],
  },
  { name: 'a device', files: {}, args: ['/dev/null', 'fault.txt'], status: 2, error: ['../../dev/null：无法读取'] },
  {
    name: 'a malformed jiaokan.yaml',
    files: { 'jiaokan.yaml': 'lang: zh\nrules: [\n' },
    status: 2,
    error: [/^jiaokan\.yaml:\d：不是有效的YAML，全文未采用（.*）$/.source],
  },
  {
    name: 'wrong and unknown keys',
    files: { 'jiaokan.yaml': 'colour: red\nmaxFindingsPerFile: many\n' },
    status: 2,
    error: [
      'jiaokan.yaml:1：未知的设置“colour”，未采用',
      'jiaokan.yaml:2：“maxFindingsPerFile”应为不小于1的整数，而不是"many"，未采用',
    ],
  },
  {
    name: 'an unknown key alone',
    files: { 'jiaokan.yaml': 'colour: red\n' },
    status: 1,
    error: ['jiaokan.yaml:1：未知的设置“colour”，未采用'],
  },
]

describe('bad input', function () {
  this.timeout(60_000)
  let folder: Folder
  beforeEach(() => {
    folder = new Folder().write({ 'fault.txt': faulty })
  })
  afterEach(() => folder.remove())

  for (const { name, files, args = [], status, error } of cases)
    it(name, async () => {
      folder.write(files)
      const ended = await jiaokan(folder.path, 'check', '--format', 'json', ...args)
      const lines = ended.error.split('\n').slice(0, -1)
      assert.equal(lines.length, error.length, ended.error)
      for (const [index, expected] of error.entries()) {
        if (expected.startsWith('^')) assert.match(lines[index]!, new RegExp(expected))
        else assert.equal(lines[index], expected)
      }
      assert.equal(ended.status, status)
      const { findings } = JSON.parse(ended.out) as { findings: { path: string; code: string }[] }
      assert.ok(findings.some(({ path, code }) => path === 'fault.txt' && code === 'unit-misuse'))
    })

  it('a settings file that is named and not there', async () => {
    const ended = await jiaokan(folder.path, 'check', '--config', 'gone.yaml')
    assert.deepEqual(ended, {
      status: 2,
      out: '',
      error: 'jiaokan：无法读取设置文件 gone.yaml（用法见 jiaokan --help）\n',
    })
  })

  it('five megabytes on one line', async () => {
    const sentence = '2023年，全市第三产业增加值达123.4亿元，同比增长5.6%，占比为43.2%；'
    folder.write({ 'long.txt': sentence.repeat(Math.ceil((5 * 1024 * 1024) / Buffer.byteLength(sentence))) })
    const ended = await jiaokan(folder.path, 'annotate')
    assert.equal(ended.error, '')
    assert.equal(ended.status, 0)
    const { documents } = JSON.parse(ended.out) as { documents: { path: string; figures: unknown[] }[] }
    assert.ok(documents.find(({ path }) => path === 'long.txt')!.figures.length > 100_000)
  })

  it('a file over the size cap is named, not read', async () => {
    folder.write({ 'huge.txt': Buffer.alloc(16 * 1024 * 1024 + 1, 0x20) })
    const ended = await jiaokan(folder.path, 'check')
    assert.equal(ended.error, 'huge.txt：超过16 MB，已跳过\n')
    assert.equal(ended.status, 1)
  })

  it('control characters in a name do not reach the terminal', async () => {
    const ended = await jiaokan(folder.path, 'check', 'a\u001b[31m\nb.txt', 'fault.txt')
    assert.equal(ended.error, 'a\ufffd[31m\ufffdb.txt：不存在\n')
  })
})
