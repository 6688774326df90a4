// The command line as typed: what each call means, and the one line that says what is wrong.
import assert from 'node:assert/strict'
import { readArguments } from '../../server/src/cli/arguments.ts'

const read = (line: string) => readArguments(line === '' ? [] : line.split(' '))
const corpus = { paths: [], config: null, notes: null, lang: null }
const settling = { baseline: null, updateBaseline: false, printConfig: false }
const check = { ...corpus, ...settling, name: 'check', format: 'stylish', maxWarnings: 0, changedSince: null }

describe('readArguments', () => {
  const right: [string, unknown][] = [
    ['check', check],
    ['check a.txt 稿件', { ...check, paths: ['a.txt', '稿件'] }],
    ['--lang en check a.txt --format=sarif', { ...check, paths: ['a.txt'], lang: 'en', format: 'sarif' }],
    ['check --max-warnings 3 --changed-since HEAD~2', { ...check, maxWarnings: 3, changedSince: 'HEAD~2' }],
    ['check --config x.yaml -- --odd.txt', { ...check, config: 'x.yaml', paths: ['--odd.txt'] }],
    ['check --baseline b.json --update-baseline', { ...check, baseline: 'b.json', updateBaseline: true }],
    ['check --print-config', { ...check, printConfig: true }],
    ['annotate', { ...corpus, name: 'annotate', format: 'json' }],
    ['annotate --format csv .', { ...corpus, name: 'annotate', format: 'csv', paths: ['.'] }],
    ['report 稿件 --lang zh', { ...corpus, name: 'report', paths: ['稿件'], lang: 'zh' }],
    ['check --notes 私人', { ...check, notes: '私人' }],
    ['notes check 稿件', { ...corpus, name: 'notes', check: true, format: 'markdown', paths: ['稿件'] }],
    ['notes --format jsonld', { ...corpus, name: 'notes', check: false, format: 'jsonld' }],
    ['ledger import a.csv', { name: 'ledger', paths: ['a.csv'], config: null, lang: null }],
    ['server --stdio', { name: 'server' }],
    ['server --stdio --clientProcessId=7', { name: 'server' }],
    ['--help', { name: 'help', lang: null }],
    ['check -h --lang en', { name: 'help', lang: 'en' }],
    ['--version', { name: 'version' }],
  ]
  for (const [line, command] of right) it(`jiaokan ${line}`, () => assert.deepEqual(read(line), command))

  const wrong: [string, string][] = [
    ['', '缺少命令'],
    ['cheque', '未知的命令 cheque'],
    ['constructor', '未知的命令 constructor'],
    ['check --formt json', '未知的选项 --formt'],
    ['check --format', '选项 --format 的用法不对'],
    ['check --format xml', '--format 应为 stylish|json|sarif|markdown'],
    ['annotate --format sarif', '--format 应为 json|csv'],
    ['annotate --max-warnings 3', 'annotate 没有选项 --max-warnings'],
    ['report --format json', 'report 没有选项 --format'],
    ['ledger', 'ledger 之后应为 import'],
    ['ledger import', 'ledger import 需要 CSV 文件'],
    ['ledger import a.csv --format json', 'ledger 没有选项 --format'],
    ['check --max-warnings many', '--max-warnings 应为不小于0的整数'],
    ['check --max-warnings=-1', '--max-warnings 应为不小于0的整数'],
    ['check --lang fr', '--lang 应为 zh 或 en'],
    ['server', 'server 需要 --stdio'],
    ['server --stdio a.txt', 'server 没有路径'],
    ['check --stdio', 'check 没有选项 --stdio'],
  ]
  for (const [line, zh] of wrong)
    it(`jiaokan ${line} is refused`, () => {
      const result = read(line)
      assert.ok('usage' in result)
      assert.equal(result.usage.zh, zh)
    })

  it('complains in the language that the same line asks for', () => {
    assert.deepEqual(read('check --lang en --bad'), {
      usage: { zh: '未知的选项 --bad', en: 'unknown option --bad' },
      lang: 'en',
    })
  })
})
