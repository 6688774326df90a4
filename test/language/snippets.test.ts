// The snippets are well formed, and what they insert is what the engine reads.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { digest } from '../../server/src/interpret/digest.ts'
import { ruleCodes } from '../../server/src/model/finding.ts'
import { readSnippet } from './snippetSyntax.ts'

interface Entry {
  readonly prefix: readonly string[]
  readonly body: readonly string[]
  readonly description: string
}

const root = new URL('../../', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const contributed = (
  read('package.json') as { contributes: { snippets: readonly { language: string; path: string }[] } }
).contributes.snippets
const files = readdirSync(new URL('snippets/', root))
const entries = files.flatMap((file) => Object.entries(read(`snippets/${file}`) as Record<string, Entry>))

function bodyOf(name: string): string {
  const entry = entries.find(([title]) => title.startsWith(name))
  assert.ok(entry, `no snippet ${name}`)
  return readSnippet(entry[1].body.join('\n')).text
}

describe('the reader of snippets', () => {
  it('takes defaults, first choices and escapes', () => {
    const snippet = readSnippet('${1:甲}$2${3|增长,下降|}\\$${1}$TM_SELECTED_TEXT$0')
    assert.deepEqual(snippet, { text: '甲增长$', stops: [1, 2, 3, 0], choices: [['增长', '下降']] })
  })
  for (const wrong of ['${1:甲', '${1|甲,|}', '${1|甲', '费用$', '${1;甲}']) {
    it(`refuses ${wrong}`, () => assert.throws(() => readSnippet(wrong)))
  }
})

describe('snippets', () => {
  for (const [name, entry] of entries) {
    it(`${name}: tab stops run from 1 without a gap, choices differ, prefixes are pinyin and Chinese`, () => {
      const { stops, choices } = readSnippet(entry.body.join('\n'))
      const numbered = stops.filter((stop) => stop > 0)
      assert.deepEqual(
        numbered,
        numbered.map((_, index) => index + 1),
      )
      for (const options of choices) assert.equal(new Set(options).size, options.length)
      assert.match(entry.prefix[0] ?? '', /^[a-z]+$/)
      assert.match(entry.prefix[1] ?? '', /^\p{Script=Han}+$/u)
      assert.ok(entry.description.includes(' · '), 'the description is Chinese and English')
    })
  }
  it('have prefixes of their own', () => {
    const prefixes = entries.flatMap(([, entry]) => entry.prefix)
    assert.equal(new Set(prefixes).size, prefixes.length)
  })
  it('are offered in plain text and in Markdown', () => {
    const expected = ['markdown', 'plaintext'].flatMap((language) =>
      files.map((file) => `${language} ./snippets/${file}`),
    )
    assert.deepEqual(contributed.map(({ language, path }) => `${language} ${path}`).sort(), expected.sort())
  })
})

describe('what a snippet inserts is read', () => {
  const figures: Readonly<Record<string, readonly string[]>> = {
    数据句: ['4860.5亿元', '5.2%'],
    截至句: ['126.8万户', '6.3万户'],
    占比句: ['4200亿元', '2310亿元', '55.0%'],
    其中句: ['4200亿元', '6.1%', '2650亿元', '7.3%', '1550亿元', '4.2%'],
  }
  const reading = (text: string) => digest({ path: '正文.md', text, format: 'markdown', encoding: 'utf-8' })

  for (const [name, expected] of Object.entries(figures)) {
    it(`${name}: ${expected.join(' ')}`, () => {
      const found = reading(bodyOf(name)).figures.map((figure) => figure.observation)
      assert.deepEqual(
        found.map((observation) => observation.text),
        expected,
      )
      assert.ok(found.every((observation) => observation.indicator !== null && observation.period !== null))
    })
  }
  it('发文: a title with issuer and date', () => {
    const [title] = reading(bodyOf('发文')).titles
    assert.deepEqual(
      [title?.reading.title, title?.reading.issuer, title?.reading.issued],
      ['关于加快发展数字贸易的意见', '国务院办公厅', '2025-07'],
    )
  })
  it('文件简称 and 以下简称 define a short form', () => {
    assert.equal(reading(bodyOf('文件简称')).titles[0]?.reading.abbreviation, '意见')
    assert.ok(
      reading(bodyOf('以下简称')).entities.some((entity) => entity.reading.defines && entity.reading.name === '综试区'),
    )
  })
  it('suppression comments name a rule and a reason', () => {
    for (const name of ['忽略下一行', '忽略本行', '忽略一段']) {
      const [suppression] = reading(`${bodyOf(name)}\n增长5%。`).suppressions
      assert.deepEqual([suppression?.codes, suppression?.reason], [['value-conflict'], '理由'], name)
    }
  })
  it('the choice of rules is the list of rules', () => {
    for (const [name, entry] of entries.filter(([name]) => name.startsWith('忽略'))) {
      assert.deepEqual(readSnippet(entry.body.join('\n')).choices[0], [...ruleCodes], name)
    }
  })
})
