// Settings that settle, as the command line and the editor see them: alike; the baseline; the hook of docs/ci.md.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { readConfiguration } from '../../server/src/config/readConfiguration.ts'
import { project } from '../support/bundle.ts'
import { serverTest } from '../support/serverTest.ts'
import { Folder, jiaokan, program } from './support.ts'

const texts = {
  '稿件/甲.md': '2023年，平川省软件业务收入3.64万亿元。\n\n2023年，平川省物流成本2100万元，下降6个百分点。\n',
  '稿件/乙.txt': '2023年，平川省软件业务收入3.46万亿元。\n\n2022年，平川省物流成本1900万元，下降7个百分点。\n',
  '稿件/公报.md': '2023年，平川省货物贸易进出口总额1200亿元，其中出口700亿元，进口400亿元。\n',
}

interface Found {
  readonly code: string
  readonly severity: string
  readonly family: string
  readonly path: string
  readonly message: string
  readonly fingerprint: string
}

const found = async (folder: string, ...args: string[]): Promise<readonly Found[]> =>
  (JSON.parse((await jiaokan(folder, 'check', '--format', 'json', ...args)).out) as { findings: Found[] }).findings

describe('a tree with settings', function () {
  this.timeout(90_000)
  const { start } = serverTest()
  let folder: Folder
  beforeEach(() => {
    folder = new Folder().write(texts)
  })
  afterEach(() => folder.remove())

  async function inEditor(root: string): Promise<string[]> {
    const client = await start({ folders: [root], locale: 'zh-cn' })
    await client.ready()
    const severities = ['', 'error', 'warning', 'information', 'hint']
    return (await client.workspaceDiagnostics())
      .flatMap((item) => (item.kind === 'full' ? (item.items as Diagnostic[]) : []))
      .filter(({ data }) => data !== undefined)
      .map(({ code, severity, message, data }) =>
        [code, severities[severity ?? 0], message, (data as { fingerprint: string }).fingerprint].join(' '),
      )
      .sort()
  }
  const inTerminal = async (root: string) =>
    (await found(root))
      .map(({ code, severity, message, fingerprint }) => [code, severity, message, fingerprint].join(' '))
      .sort()

  it('gives the same findings in the editor and on the command line, from wherever it is opened', async () => {
    const [cost] = (await found(folder.path)).filter(
      ({ path, code }) => path === '稿件/乙.txt' && code === 'unit-misuse',
    )
    folder.write({
      'jiaokan.yaml': [
        'rules: {sum-mismatch: error}',
        'authorities: [稿件/甲.md]',
        'aliases: {indicators: {软件业务收入: [软件产业收入]}}',
        `ignore: [{fingerprint: "${cost!.fingerprint}", path: 稿件/乙.txt, reason: 已核}]`,
        'baseline: jiaokan-baseline.json',
        '',
      ].join('\n'),
    })
    const accepted = (await found(folder.path)).find(({ code }) => code === 'unit-misuse')!
    const line = JSON.stringify({
      path: accepted.path,
      code: accepted.code,
      text: '6个百分点',
      fingerprint: accepted.fingerprint,
    })
    folder.write({ 'jiaokan-baseline.json': `{"schema":1,"findings":[\n${line}\n]}\n` })
    const all = await inTerminal(folder.path)
    assert.deepEqual(
      (await found(folder.path)).map(({ path, code, severity, family }) => `${path} ${code} ${severity} ${family}`),
      [
        '稿件/乙.txt value-conflict warning 对校',
        '稿件/公报.md sum-mismatch error 理校',
        '稿件/甲.md unit-misuse hint 理校',
      ],
    )
    assert.deepEqual(await inEditor(folder.path), all)
    const below = join(folder.path, '稿件')
    assert.deepEqual(await inTerminal(below), all)
    assert.deepEqual(await inEditor(below), all)
  })

  it('a baseline takes in what is there, without lines, and tells what is gone', async () => {
    const written = await jiaokan(folder.path, 'check', '--update-baseline')
    assert.equal(written.status, 0)
    assert.match(written.out, /^已写入 jiaokan-baseline\.json：\d 个问题/)
    folder.write({
      'jiaokan.yaml': 'baseline: jiaokan-baseline.json\n',
      '稿件/甲.md': `# 新加的标题\n\n${texts['稿件/甲.md']}`,
    })
    const quiet = await jiaokan(folder.path, 'check')
    assert.deepEqual([quiet.status, quiet.error], [0, ''])
    assert.match(quiet.out, /^没有发现问题/)
    assert.ok((await found(folder.path)).every(({ severity }) => severity === 'hint'))
    folder.write({ '稿件/公报.md': '2023年，平川省货物贸易进出口总额1100亿元，其中出口700亿元，进口400亿元。\n' })
    const gone = await jiaokan(folder.path, 'check')
    assert.match(gone.error, /^jiaokan-baseline\.json:\d+：没有用到/)
    assert.equal(gone.status, 0)
    const text = readFileSync(join(folder.path, 'jiaokan-baseline.json'), 'utf8')
    await jiaokan(folder.path, 'check', '--update-baseline')
    assert.ok(readFileSync(join(folder.path, 'jiaokan-baseline.json'), 'utf8').length < text.length)
  })

  it('prints the settings that count, as a jiaokan.yaml that says the same', async () => {
    folder.write({ 'jiaokan.yaml': 'authorities: [公报]\nrules: {value-conflict: error}\ninclude: 稿件\n' })
    const { out, status } = await jiaokan(folder.path, 'check', '--print-config')
    assert.equal(status, 0)
    assert.match(out, /^# jiaokan\.yaml: jiaokan\.yaml\n/)
    assert.equal((parse(out) as { rules: Record<string, string> }).rules['value-conflict'], 'error')
    const { settings } = readConfiguration(out)
    assert.deepEqual([settings.authorities, settings.include], [[{ path: '公报', title: null }], ['稿件']])
  })

  it('the hook lets no commit through that brings a warning', async () => {
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=编辑', '-c', 'user.email=editor@example.org', ...args], {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, JIAOKAN: `"${process.execPath}" "${bundle}"` },
      })
    const bundle = await program()
    execFileSync('git', ['init', '-q'], { cwd: folder.path })
    const hook = join(folder.path, '.git/hooks/pre-commit')
    copyFileSync(join(project, 'docs/pre-commit'), hook)
    chmodSync(hook, 0o755)
    folder.write({ '说明.txt': '已经提交的。\n' })
    git('add', '说明.txt')
    assert.equal(git('commit', '-qm', 'first').status, 0)
    git('add', '-A')
    const refused = git('commit', '-qm', 'second')
    assert.notEqual(refused.status, 0)
    assert.match(refused.stdout + refused.stderr, /sum-mismatch/)
    for (const path of Object.keys(texts)) folder.write({ [path]: '2023年，平川省软件业务收入3.46万亿元。\n' })
    git('add', '-A')
    assert.equal(git('commit', '-qm', 'third').status, 0)
  })
})
