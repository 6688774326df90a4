// What the documents say is there, is there; and no tracked file names a machine or a registry.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ruleCodes } from '../../server/src/model/finding.ts'

interface Manifest {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[]
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> }
  }
}

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const manifest = JSON.parse(read('package.json')) as Manifest
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: fileURLToPath(root),
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(new URL(encodeURI(path), root)))
const documents = tracked.filter((path) => path.endsWith('.md') && !/^(?:examples|test)\//.test(path))

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '')
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort()
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')

describe('the README and package.json name the same', () => {
  const readme = read('README.md')

  it('settings, with their defaults', () => {
    const rows = [...readme.matchAll(/^\| `(jiaokan\.[\w.]+)` \| `([^`]+)` \|/gm)]
    const stated = Object.fromEntries(rows.map(([, name, value]) => [name, JSON.parse(value!) as unknown]))
    const { properties } = manifest.contributes.configuration
    assert.deepEqual(stated, Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, one.default])))
  })
  it('commands', () => {
    const settings = Object.keys(manifest.contributes.configuration.properties)
    const named = matches(readme, /`(jiaokan\.[\w.]+)`/g).filter((name) => !settings.includes(name))
    const files = ['jiaokan.yaml']
    assert.deepEqual(
      unique(named.filter((name) => !files.includes(name))),
      unique(manifest.contributes.commands.map(({ command }) => command)),
    )
  })
  it('rules, each with its page', () => {
    assert.deepEqual(matches(readme, /^\| \[([a-z-]+)\]\(docs\/rules\/\1\.md\) \|/gm), [...ruleCodes])
  })
  it('snippets', () => {
    const snippets = ['articles', 'suppressions'].flatMap((name) =>
      matches(read(`snippets/${name}.json`), /"([a-z]+)",/g),
    )
    const named = matches(readme, /`([a-z]{2,5})`（/g)
    assert.ok(named.length > 3)
    for (const name of named) assert.ok(snippets.includes(name), name)
  })
  it('the version that is packed', () => {
    for (const version of matches(readme, /jiaokan-([\d.]+)\.vsix/g)) assert.equal(version, manifest.version)
  })
})

describe('every document', () => {
  for (const path of documents) {
    it(`${path}: links lead somewhere`, () => {
      for (const link of matches(withoutCode(read(path)), /\]\(([^)\s]+)(?: "[^"]*")?\)/g)) {
        if (/^(?:https?|mailto):/.test(link) || link.startsWith('#')) continue
        const target = posix.join(posix.dirname(path), decodeURI(link.split('#')[0]!))
        assert.ok(existsSync(new URL(encodeURI(target), root)), `${link} in ${path}`)
      }
    })
    it(`${path}: scripts of package.json that it names are there`, () => {
      for (const name of matches(read(path), /npm run ([\w:]+)/g)) assert.ok(name in manifest.scripts, name)
    })
  }
  it('shows images that are images', () => {
    const images = matches(read('README.md'), /!\[[^\]]*\]\(([^)]+)\)/g)
    assert.ok(images.length > 0)
    for (const image of images) {
      const bytes = readFileSync(new URL(image, root))
      assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG', image)
    }
  })
})

describe('ARCHITECTURE.md is true', () => {
  const architecture = read('ARCHITECTURE.md')

  it('every file of the interpreting stage is on the map', () => {
    const names = tracked.filter((path) => /^server\/src\/interpret\/.+\.ts$/.test(path))
    const onMap = (path: string) => new RegExp(`[\`/]${posix.basename(path, '.ts')}(?:\\.ts)?\``).test(architecture)
    assert.deepEqual(
      names.filter((path) => !onMap(path)),
      [],
    )
  })
  it('files that it names exist', () => {
    const named = matches(architecture, /`((?:[\w.-]+\/)+[\w.-]+|[\w.-]+\.(?:mjs|json|md))`/g)
    const paths = named.filter((path) => !path.startsWith('dist/')) // built
    const places = ['', 'server/src/', 'server/src/check/']
    assert.ok(paths.length > 10)
    for (const path of paths)
      assert.ok(
        places.some((place) => existsSync(new URL(place + path, root))),
        path,
      )
  })
  it('every folder of the server has its line, and there is no other', () => {
    const rooms = matches(architecture, /^\| `(\w+)\/` \|/gm)
    const folder = new URL('server/src/', root)
    const folders = readdirSync(folder).filter((name) => statSync(new URL(name, folder)).isDirectory())
    assert.deepEqual(unique(rooms), folders.sort())
  })
})

describe('no tracked file', () => {
  const text = (path: string): string | null => {
    const bytes = readFileSync(new URL(encodeURI(path), root))
    return bytes.includes(0) ? null : bytes.toString('utf8')
  }
  const forbidden: Readonly<Record<string, RegExp>> = {
    'names a path of a machine': new RegExp(`(?<![\\p{L}\\d.*_-])/(?:${'work|root|tmp|Users|mnt|opt'})/\\w`, 'u'),
    'names a registry': new RegExp(
      ['npmjs\\.(?:org|com)', 'npm' + 'mirror', 'yarnpkg', 'verdac' + 'cio', 'artifac' + 'tory'].join('|'),
    ),
    'holds an address to fetch a package from': /^\s*"resolved": "/m,
  }
  for (const [name, pattern] of Object.entries(forbidden)) {
    it(name, () => {
      const offending = tracked.filter((path) => path !== 'test/docs/docs.test.ts' && pattern.test(text(path) ?? ''))
      assert.deepEqual(offending, [])
    })
  }
})
