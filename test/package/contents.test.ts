import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { ruleCodes } from '../../server/src/model/finding.ts'
import { readVsix } from './vsix.ts'
import { readZip } from './readZip.ts'

const megabyte = 1_000_000
const vsix = readVsix()
const entries = readZip(vsix)
const text = (name: string) => new TextDecoder().decode(entries.find((entry) => entry.name === name)?.bytes())

const root = join(import.meta.dirname, '../..')
const samples = [...readdirSync(join(root, 'examples')).filter((name) => name !== '.jiaokan'), '.jiaokan/ledger.yaml']
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const steps: { media: { svg: string } }[] = contributes.walkthroughs[0].steps

const expected = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/dist/board.css',
  'extension/dist/board.js',
  'extension/dist/cli.cjs',
  'extension/dist/engine.cjs',
  ...samples.map((name) => `extension/dist/examples/${name}`),
  'extension/dist/extension.cjs',
  'extension/dist/licenses.txt',
  ...ruleCodes.map((code) => `extension/dist/rules/${code}.md`),
  'extension/dist/server.cjs',
  'extension/l10n/bundle.l10n.zh-cn.json',
  ...['stale', 'verified'].flatMap((kind) =>
    ['dark', 'light'].map((theme) => `extension/media/gutter/${kind}-${theme}.svg`),
  ),
  'extension/media/icon.png',
  'extension/media/view.svg',
  ...steps.map(({ media }) => `extension/${media.svg}`),
  'extension/package.json',
  'extension/package.nls.json',
  'extension/package.nls.zh-cn.json',
  'extension/readme.md',
  'extension/schemas/jiaokan.schema.json',
  'extension/schemas/ledger.schema.json',
  'extension/snippets/articles.json',
  'extension/snippets/suppressions.json',
  'extension/syntaxes/jiaokan.tmLanguage.json',
  'extension/syntaxes/plaintext.tmLanguage.json',
  'extension/syntaxes/suppression.tmLanguage.json',
]

describe('the packed extension', () => {
  it('holds these files and no others', () => deepStrictEqual(entries.map(({ name }) => name).sort(), expected.sort()))

  it('is smaller than 1 MB', () => ok(vsix.length < megabyte, `${vsix.length} bytes`))

  it('has an icon of at least 256 × 256', () => {
    const icon = Buffer.from(entries.find(({ name }) => name === 'extension/media/icon.png')?.bytes() ?? [])
    strictEqual(icon.toString('latin1', 1, 4), 'PNG')
    ok(icon.readUInt32BE(16) >= 256 && icon.readUInt32BE(20) >= 256)
  })

  it('names the licence of every package whose code it carries', () => {
    const licences = text('extension/dist/licenses.txt')
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'unified', 'big.js', 'uplot']) {
      ok(licences.includes(`\n${name} `) || licences.startsWith(`${name} `), name)
    }
  })

  it('starts on plain text and Markdown, never on everything', () => {
    const { activationEvents } = JSON.parse(text('extension/package.json'))
    deepStrictEqual(activationEvents, [
      'onLanguage:plaintext',
      'onLanguage:markdown',
      'workspaceContains:jiaokan.yaml',
      'workspaceContains:.jiaokan/ledger.yaml',
      'onWebviewPanel:jiaokan.dataBoard',
    ])
  })

  it('names no address outside this machine in its code', () => {
    for (const bundle of ['extension.cjs', 'server.cjs', 'cli.cjs', 'engine.cjs', 'board.js', 'board.css']) {
      const code = text(`extension/dist/${bundle}`)
      const loads =
        /require\("(?:node:)?(?:https?|http2|dgram|tls|dns)"\)|(?:await |return |[=(,;])fetch\(|XMLHttpRequest/g
      deepStrictEqual(
        [...code.matchAll(loads)].map(([found]) => found),
        [],
        bundle,
      )
    }
  })
})
