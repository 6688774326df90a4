// The notes of a folder without a server: where those of a missing article are shown, and that many of them cost little.
import assert from 'node:assert/strict'
import { FolderNotes } from '../../server/src/lsp/notes/folderNotes.ts'
import { signedHash } from '../../server/src/node/signedTexts.ts'
import type { Annotation, AnnotationFile } from '../../server/src/model/annotation.ts'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import type { NotesDisk } from '../../server/src/notes/notesDisk.ts'

function noteOn(text: string, words: string, id: string): Annotation {
  const start = text.indexOf(words)
  const anchor = describeAnchor(anchorText(text), { start, end: start + words.length })!
  const events = [{ at: '2026-11-21T10:00:00.000Z', by: '张三', does: 'says', text: '口径？' }] as const
  return { id, subject: 'span', anchor, events }
}

/** A store in memory. */
function storeOf(files: Map<string, AnnotationFile>, past: Readonly<Record<string, string>>): NotesDisk {
  const kept = new Map<string, string>()
  const load = (article: string): AnnotationFile => files.get(article) ?? { article, annotations: [] }
  return {
    list: async () => ({ articles: [...files.keys()].sort(), outside: [] }),
    load: async (_folder, article) => ({ file: load(article) }),
    change: async (_folder, article, change) => {
      files.set(article, change(load(article)))
      return { file: load(article) }
    },
    move: async (_folder, from, to) => {
      files.set(to, { ...load(from), article: to })
      files.delete(from)
      return { file: load(to) }
    },
    hashOf: signedHash,
    keepSigned: async (_folder, text) => {
      kept.set(signedHash(text), text)
      return { hash: signedHash(text) }
    },
    signedText: async (_folder, _root, _article, hash) => kept.get(hash) ?? null,
    ofHistory: async (_root, article) => (past[article] === undefined ? [] : [past[article]]),
    lastSeen: async () => null,
    remember: async () => undefined,
  }
}

function folderWith(
  texts: Map<string, string>,
  files: Map<string, AnnotationFile>,
  past: Readonly<Record<string, string>> = {},
) {
  const changed: string[] = []
  const folder: FolderNotes = new FolderNotes({
    root: '/稿',
    store: '/稿',
    disk: storeOf(files, past),
    textOf: (article) => texts.get(article) ?? null,
    articles: () => [...texts.keys()],
    changed: (articles) => void changed.push(...articles.filter((one) => folder.shownIn(one).length > 0)),
    troubled: () => undefined,
    leftOut: () => undefined,
  })
  return { folder, changed }
}

const text = '上半年，甲市进出口总额达1.1万亿元，同比上升14%，规模居各市第二位。\n'

describe('the notes of a folder', () => {
  it('shows those of a missing article where its words stand, and takes them back when it returns', async () => {
    const texts = new Map([['乙.md', text]])
    const own = { article: '乙.md', annotations: [noteOn(text, '第二位', 'own1')] }
    const files = new Map([
      ['甲.md', { article: '甲.md', annotations: [noteOn(text, '1.1万亿元', 'old1')] }],
      ['乙.md', own],
    ])
    const { folder } = folderWith(texts, files)
    const shownIn = (article: string): readonly string[] => folder.shownIn(article).map((one) => one.article)
    await folder.load()
    assert.deepEqual([shownIn('甲.md'), shownIn('乙.md')], [['甲.md'], ['乙.md']])
    await folder.settle()
    assert.deepEqual([shownIn('甲.md'), shownIn('乙.md')], [[], ['乙.md', '甲.md']])
    texts.set('甲.md', text)
    await folder.settle()
    assert.deepEqual([shownIn('甲.md'), shownIn('乙.md')], [['甲.md'], ['乙.md']])
  })

  it('knows a renamed article by its old text where the words around the notes were changed, and a copy leaves it in doubt', async () => {
    const long = `${text}出口8210亿元，增长18.6%。进口2760亿元，增长8.4%。民营企业占比过半。下一步将支持企业建设海外仓。\n`
    const edited = long.replace('同比增长14%', '同比增长16.2%').replace('进出口总额达', '进出口总额为')
    const texts = new Map([
      ['乙.md', edited],
      ['丙.md', `${text.slice(0, 6)}乙市概况。人口500万人。面积八千平方公里。\n`],
    ])
    const files = new Map([['甲.md', { article: '甲.md', annotations: [noteOn(long, '1.1万亿元', 'old1')] }]])
    const { folder } = folderWith(texts, files, { '甲.md': long })
    await folder.load()
    await folder.settle()
    assert.deepEqual(
      folder.shownIn('乙.md').map((one) => one.placed?.notes[0]?.anchoring.state),
      ['placed'],
    )
    const doubted = folderWith(new Map([...texts, ['转载.md', edited]]), files, { '甲.md': long }).folder
    await doubted.load()
    await doubted.settle()
    assert.deepEqual([...doubted.shownIn('乙.md'), ...doubted.shownIn('转载.md')], [])
  })

  it('goes with a renamed article, also while it is shown elsewhere', async () => {
    const texts = new Map([['乙.md', text]])
    const files = new Map([['甲.md', { article: '甲.md', annotations: [noteOn(text, '1.1万亿元', 'old1')] }]])
    const { folder } = folderWith(texts, files)
    await folder.load()
    await folder.settle()
    await folder.renamed('甲.md', '丙.md')
    assert.deepEqual(
      folder.all().map((one) => one.article),
      ['丙.md'],
    )
    assert.deepEqual(folder.shownIn('乙.md'), [])
    await folder.settle()
    assert.equal(folder.shownIn('乙.md').length, 1)
  })

  it('asks nothing of the other articles when one changes: ten thousand are read and typed in at once', async () => {
    const paths = Array.from({ length: 10_000 }, (_, index) => `稿/${index}.md`)
    const file = (article: string) => ({ article, annotations: [noteOn(text, '1.1万亿元', 'note')] })
    const files = new Map(paths.map((path) => [path, file(path)]))
    const { folder, changed } = folderWith(new Map(paths.map((path) => [path, text])), files)
    const started = performance.now()
    await folder.load()
    folder.refresh()
    for (let turn = 0; turn < 1000; turn++) folder.typed('稿/5000.md', `${'新'.repeat(turn % 7)}${text}`)
    assert.ok(performance.now() - started < 5000, `${Math.round(performance.now() - started)} ms`)
    assert.ok(changed.length > 20_000)
  })
})
