// `jiaokan check` as a process: findings, formats, settings, and the exit status a build goes by.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixtures, Folder, jiaokan, type Ended } from './support.ts'

interface JsonFinding {
  code: string
  path: string
  severity: string
  range: [number, number]
  message: string
  related: { path: string }[]
}
const findingsOf = ({ out }: Ended) => (JSON.parse(out) as { findings: JsonFinding[] }).findings
const codesOf = (ended: Ended) => [...new Set(findingsOf(ended).map(({ code }) => code))].sort()
const planted = ['title-unbalanced', 'unit-misuse', 'value-conflict']

describe('jiaokan check', function () {
  this.timeout(60_000)
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it('prints the findings of all files compared with each other, and exits with 1', async () => {
    const ended = await jiaokan(fixtures, 'check', '--format', 'json')
    assert.equal(ended.status, 1)
    assert.equal(ended.error, '')
    assert.deepEqual(codesOf(ended), planted)
    const conflict = findingsOf(ended).find(({ code }) => code === 'value-conflict')!
    assert.ok(conflict.path !== conflict.related[0]!.path)
    assert.match(conflict.message, /123\.4亿元/)
    assert.match(conflict.message, /132\.4亿元/)
  })

  it('shows ten other places to a reader and says how many there are; names all in JSON', async () => {
    folder.write({ '公报.md': '2022年江苏省粮食总产量412.6万吨。\n' })
    for (let copy = 0; copy < 12; copy++) folder.write({ [`转载${copy}.md`]: '2022年江苏省粮食总产量421.6万吨。\n' })
    const places = ({ out }: Ended) => out.split('\n').filter((line) => /转载\d+\.md/.test(line))
    const stylish = await jiaokan(folder.path, 'check', '--lang', 'zh')
    const ofBulletin = { ...stylish, out: stylish.out.slice(0, stylish.out.indexOf('共12处')) }
    assert.equal(places(ofBulletin).length, 10)
    assert.match(
      (await jiaokan(folder.path, 'check', '--format', 'markdown', '--lang', 'en')).out,
      /- 12 places in all/,
    )
    const found = findingsOf(await jiaokan(folder.path, 'check', '--format', 'json'))
    assert.equal(found.find(({ path }) => path === '公报.md')!.related.length, 12)
  })

  it('has the keys of CLI.md and no others', async () => {
    const { out } = await jiaokan(fixtures, 'check', '--format', 'json')
    const parsed = JSON.parse(out) as { schema: number; findings: Record<string, unknown>[] }
    assert.deepEqual(Object.keys(parsed), ['schema', 'findings'])
    assert.equal(parsed.schema, 1)
    const keys = ['code', 'family', 'severity', 'message', 'path', 'range', 'fingerprint', 'related']
    for (const finding of parsed.findings) {
      assert.deepEqual(Object.keys(finding), keys)
      for (const related of finding['related'] as object[]) {
        assert.deepEqual(Object.keys(related), ['path', 'range', 'message'])
      }
    }
  })

  it('exits with 0 where nothing is wrong', async () => {
    const ended = await jiaokan(fixtures, 'check', '短讯.txt')
    assert.deepEqual(ended, { status: 0, out: '没有发现问题（1 篇，0 数据）\n', error: '' })
  })

  it('prints the same bytes whatever the order and the spelling of the paths', async () => {
    const once = await jiaokan(fixtures, 'check', '--format', 'json')
    const again = await jiaokan(
      fixtures,
      'check',
      '解读.txt',
      './短讯.txt',
      '公报',
      join(fixtures, '解读.txt'),
      '--format',
      'json',
    )
    assert.equal(again.out, once.out)
  })

  it('names files outside of the current folder relative to it', async () => {
    const ended = await jiaokan(join(fixtures, '公报'), 'check', '..', '--format', 'json')
    const paths = new Set(findingsOf(ended).flatMap((one) => [one.path, ...one.related.map(({ path }) => path)]))
    assert.deepEqual([...paths].sort(), ['../解读.txt', '2024-02-20-宁波市统计公报.md'])
  })

  it('shows every finding with its place for reading', async () => {
    const { out, status } = await jiaokan(fixtures, 'check')
    assert.equal(status, 1)
    assert.match(out, /^解读\.txt\n/m)
    assert.match(out, /^ {2}5:\d+ +警告 {2}.*132\.4亿元.* {2}value-conflict$/m)
    assert.match(out, /^ +↳ 公报\/2024-02-20-宁波市统计公报\.md:8:\d+ /m)
    assert.match(out, /\d 个问题：\d 警告.*（3 篇，\d+ 数据）\n$/)
    assert.ok(!out.includes('\u001b'))
  })

  it('speaks English where asked to', async () => {
    const { out } = await jiaokan(fixtures, 'check', '--lang', 'en')
    assert.match(out, /Two values for one quantity/)
    assert.match(out, /findings: .*warning.*\(3 files, \d+ figures\)\n$/)
  })

  it('says one finding and one file in the singular', async () => {
    folder.write({ '正文.txt': '2023年，宁波市外贸风险规模12.8亿元，下降10个百分点。\n' })
    const { out } = await jiaokan(folder.path, 'check', '--lang', 'en')
    assert.match(out, /^1 finding: 1 warning \(1 file, 2 figures\)\n$/m)
  })

  it('lists them in Markdown without letting texts act as mark-up', async () => {
    folder.write({ 'a_b.txt': '2023年，宁波市*外贸*风险规模12.8亿元，下降10个百分点。\n' })
    const { out } = await jiaokan(folder.path, 'check', '--format', 'markdown')
    assert.match(out, /^# 校勘结果\n/)
    assert.match(out, /^## a\\_b\.txt\n/m)
    assert.match(out, /^- \*\*第1行\*\* .*`unit-misuse`/m)
  })

  it('lets warnings pass up to the number that is allowed', async () => {
    const warnings = findingsOf(await jiaokan(fixtures, 'check', '--format', 'json')).filter(
      ({ severity }) => severity === 'warning',
    ).length
    assert.ok(warnings > 0)
    const status = async (allowed: number) => (await jiaokan(fixtures, 'check', '--max-warnings', `${allowed}`)).status
    assert.equal(await status(warnings), 0)
    assert.equal(await status(warnings - 1), 1)
  })

  it('goes by jiaokan.yaml: language, severity, files, and findings per file', async () => {
    folder.copyFixtures().write({
      'jiaokan.yaml': 'lang: en\nrules:\n  value-conflict: error\n  unit-misuse: off\n  title-unbalanced: hint\n',
    })
    const ended = await jiaokan(folder.path, 'check', '--format', 'json', '--max-warnings', '99')
    const severities = findingsOf(ended).map(({ code, severity }) => `${code} ${severity}`)
    assert.deepEqual([...new Set(severities)].sort(), ['title-unbalanced hint', 'value-conflict error'])
    assert.equal(ended.status, 1)
    assert.match(findingsOf(ended).find(({ code }) => code === 'value-conflict')!.message, /^Two values/)
    folder.write({ 'jiaokan.yaml': 'exclude: 公报\n' })
    assert.ok(!codesOf(await jiaokan(folder.path, 'check', '--format', 'json')).includes('value-conflict'))
    folder.write({ 'jiaokan.yaml': '', 'other.yaml': 'include: 公报\n' })
    assert.deepEqual(codesOf(await jiaokan(folder.path, 'check', '--config', 'other.yaml', '--format', 'json')), [])
  })

  it('takes globs from the folder of jiaokan.yaml, wherever it is called', async () => {
    folder.copyFixtures().write({ 'jiaokan.yaml': 'exclude: [公报/*.md]\n' })
    const { out } = await jiaokan(join(folder.path, '公报'), 'check')
    assert.equal(out, '没有发现问题（0 篇，0 数据）\n')
  })

  it('respects .gitignore', async () => {
    folder.copyFixtures().write({ '.gitignore': '公报/\n' })
    assert.ok(!codesOf(await jiaokan(folder.path, 'check', '--format', 'json')).includes('value-conflict'))
  })

  it('shows with --changed-since what touches changed files, related ones too', async () => {
    folder.copyFixtures()
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=编辑', '-c', 'user.email=editor@example.org', ...args], {
        cwd: folder.path,
      })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'first')
    const since = () => jiaokan(folder.path, 'check', '--format', 'json', '--changed-since', 'HEAD')
    assert.deepEqual(codesOf(await since()), [])
    folder.write({ '短讯.txt': '改了。\n' })
    assert.equal((await since()).status, 0)
    appendFileSync(join(folder.path, '公报/2024-02-20-宁波市统计公报.md'), '\n')
    const ended = await since()
    assert.deepEqual(codesOf(ended), ['value-conflict'])
    assert.equal(ended.status, 1)
    const wrong = await jiaokan(folder.path, 'check', '--changed-since', 'nowhere')
    assert.deepEqual(wrong, {
      status: 2,
      out: '',
      error: 'jiaokan：找不到 git 版本 nowhere（用法见 jiaokan --help）\n',
    })
  })
})

describe('jiaokan', function () {
  this.timeout(60_000)

  it('says which version it is', async () => {
    const ended = await jiaokan(fixtures, '--version')
    assert.equal(ended.status, 0)
    assert.match(ended.out, /^\d+\.\d+\.\d+\n$/)
  })

  it('explains itself in both languages', async () => {
    assert.match((await jiaokan(fixtures, '--help')).out, /用法\n {2}jiaokan check/)
    assert.match((await jiaokan(fixtures, '--help', '--lang', 'en')).out, /Usage\n {2}jiaokan check/)
  })

  it('refuses what it does not understand with one line and 2', async () => {
    const ended = await jiaokan(fixtures, 'check', '--fast')
    assert.deepEqual(ended, { status: 2, out: '', error: 'jiaokan：未知的选项 --fast（用法见 jiaokan --help）\n' })
    const english = await jiaokan(fixtures, '--lang', 'en')
    assert.deepEqual(english, { status: 2, out: '', error: 'jiaokan: a command is missing (see jiaokan --help)\n' })
  })
})
