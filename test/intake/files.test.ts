// Which files count: names, globs, and .gitignore at any level.
import assert from 'node:assert/strict'
import { createFileFilter, type FileFilterOptions } from '../../server/src/intake/files.ts'
import { formatOf } from '../../server/src/intake/format.ts'

interface Case {
  name: string
  options: FileFilterOptions
  yes?: string[]
  no?: string[]
}

const cases: Case[] = [
  {
    name: 'articles by their names, hidden and installed ones left out',
    options: {},
    yes: ['a.txt', '稿件/第一期/要闻.md', 'B.TXT', 'a.markdown', 'x.text'],
    no: ['a.docx', 'txt', '.git/a.txt', 'node_modules/x/readme.md', '.jiaokan/a.md', 'a/.b/c.txt', 'a/._b.txt'],
  },
  {
    name: 'include narrows, by glob or by folder',
    options: { include: ['稿件', 'extra/*.md'] },
    yes: ['稿件/a.txt', '稿件/深/b.md', 'extra/a.md'],
    no: ['a.txt', 'extra/a.txt', 'extra/more/a.md'],
  },
  {
    name: 'exclude by folder, glob and bare name',
    options: { exclude: ['草稿/', './old/**', '*.draft.md'] },
    yes: ['a.txt', '新草稿/a.txt'],
    no: ['草稿/a.txt', '草稿/深/a.txt', 'old/a.txt', 'x/y.draft.md'],
  },
  {
    name: 'globs that start above the root',
    options: { exclude: ['稿件/草稿'], globPrefix: '稿件/' },
    yes: ['a.txt', '稿件/草稿/a.txt'],
    no: ['草稿/a.txt'],
  },
  {
    name: '.gitignore, the deepest one deciding',
    options: {
      gitignores: [
        { folder: '', text: '*.txt\n/out\n' },
        { folder: 'a/b', text: '!keep.txt\nmine.md\n' },
      ],
    },
    yes: ['a.md', 'a/b/keep.txt', 'a/out/c.md', 'mine.md'],
    no: ['a.txt', 'out/a.md', 'a/b/other.txt', 'a/b/mine.md'],
  },
  {
    name: 'what lies in an ignored folder cannot be taken back',
    options: {
      gitignores: [
        { folder: '', text: 'build/\n' },
        { folder: 'build', text: '!a.txt\n' },
      ],
    },
    no: ['build/a.txt'],
  },
  {
    name: 'a .gitignore above the root',
    options: { gitignores: [{ folder: '', text: '/稿件/tmp\n', prefix: '稿件/' }] },
    yes: ['a.txt', '稿件/tmp/a.txt'],
    no: ['tmp/a.txt'],
  },
]

describe('createFileFilter', () => {
  for (const { name, options, yes = [], no = [] } of cases)
    it(name, () => {
      const filter = createFileFilter(options)
      const paths = [...yes, ...no]
      assert.deepEqual(
        paths.filter((path) => filter.accepts(path)),
        yes,
      )
    })

  it('enters no folder that nothing can be accepted from', () => {
    const filter = createFileFilter({ exclude: ['草稿'], gitignores: [{ folder: '', text: 'build/' }] })
    const folders = ['稿件', '草稿', 'build', '.git', 'node_modules']
    assert.deepEqual(
      folders.filter((folder) => filter.enters(folder)),
      ['稿件'],
    )
  })

  it('takes up a .gitignore met on the way', () => {
    const filter = createFileFilter({}).with({ folder: 'a', text: 'b.txt' })
    assert.deepEqual(
      ['a/b.txt', 'b.txt'].map((path) => filter.accepts(path)),
      [false, true],
    )
  })
})

describe('formatOf', () => {
  const names: [string, string | null][] = [
    ['a.txt', 'plaintext'],
    ['稿/a.TEXT', 'plaintext'],
    ['a.b.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.pdf', null],
    ['a.txt/b', null],
    ['md', null],
  ]
  for (const [path, format] of names) it(`${path} → ${format}`, () => assert.equal(formatOf(path), format))
})
