// What the tree says of a note, in both languages.
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import {
  countsText,
  isEmptyFilter,
  kindName,
  markText,
  menuContext,
  noteDescription,
  noteIcon,
  noteLabel,
  statesOf,
} from '../../../client/src/notes/noteText.ts'
import type { Note } from '../../../server/src/lsp/protocol.ts'
import { chinese, english } from '../translations.ts'

const place = { start: { line: 1, character: 2 }, end: { line: 1, character: 8 } }
const note: Note = {
  uri: 'file:///a.md',
  id: 'k3f9x2',
  article: 'a.md',
  subject: 'figure',
  category: '核实',
  quote: '1.1万亿元',
  words: '1.1万亿元',
  range: place,
  guess: null,
  articleMissing: false,
  remarks: [{ by: '张三', at: '2026-11-21T10:00:00.000Z', text: '与上月\n不符？', edited: false }],
  resolved: false,
  verified: null,
  stale: false,
  pending: false,
}
const verified = {
  title: '甲公报',
  address: '',
  date: '2026',
  by: '李四',
  at: '2026-11-21T10:00:00.000Z',
  words: '1.1万亿元',
}
const reply = { by: '李四', at: '2026-11-21T11:00:00.000Z', text: '已查。', edited: false }

describe('a note in the tree', () => {
  const cases: readonly [name: string, change: Partial<Note>, label: string, zh: string, en: string][] = [
    ['is named by what was noted', {}, '与上月 不符？', '“1.1万亿元” · 张三', '“1.1万亿元” · 张三'],
    [
      'counts its one reply',
      { remarks: [note.remarks[0]!, reply] },
      '与上月 不符？',
      '“1.1万亿元” · 张三 · 1 条回复',
      '“1.1万亿元” · 张三 · 1 reply',
    ],
    [
      'counts several replies',
      { remarks: [note.remarks[0]!, reply, reply] },
      '与上月 不符？',
      '“1.1万亿元” · 张三 · 2 条回复',
      '“1.1万亿元” · 张三 · 2 replies',
    ],
    [
      'is named by its words where nothing was said',
      { remarks: [], verified },
      '1.1万亿元',
      '甲公报 · 李四 · 已核实',
      '甲公报 · 李四 · verified',
    ],
    [
      'says that its words have changed since',
      { words: '1.2万亿元', verified, stale: true },
      '与上月 不符？',
      '“1.2万亿元” · 张三 · 核实后有改动',
      '“1.2万亿元” · 张三 · verified text has changed',
    ],
    [
      'shows the old words of an orphan',
      { range: null, words: null },
      '与上月 不符？',
      '“1.1万亿元” · 张三 · 失锚',
      '“1.1万亿元” · 张三 · lost its place',
    ],
    [
      'says that it is not on the disk',
      { pending: true, resolved: true },
      '与上月 不符？',
      '“1.1万亿元” · 张三 · 已解决 · 尚未保存',
      '“1.1万亿元” · 张三 · is resolved · not saved yet',
    ],
  ]
  for (const [name, change, label, zh, en] of cases)
    it(name, () => {
      const changed = { ...note, ...change }
      deepStrictEqual(
        [noteLabel(changed), noteDescription(changed, chinese), noteDescription(changed, english)],
        [label, zh, en],
      )
    })

  it('is cut at forty characters, not in the middle of one', () => {
    const label = noteLabel({ ...note, remarks: [{ ...note.remarks[0]!, text: '𠀀'.repeat(60) }] })
    strictEqual(label, '𠀀'.repeat(39) + '…')
  })

  it('an ordinary one has no state to be told', () => deepStrictEqual(statesOf(note), []))
})

describe('a verified figure in the tree', () => {
  const mark = { ...note, remarks: [], verified }
  const stale = { ...mark, words: '1.2万亿元', stale: true }

  it('has other actions than a note', () =>
    deepStrictEqual([note, { ...note, resolved: true }, { ...note, verified }, mark, stale].map(menuContext), [
      'open note',
      'resolved note',
      'open note verified',
      'mark verified',
      'mark stale',
    ]))

  it('differs by its icon, one that holds from one that does not', () =>
    deepStrictEqual([note, { ...note, verified }, mark, stale, { ...mark, range: null, stale: true }].map(noteIcon), [
      'search',
      'search',
      'verified',
      'unverified',
      'debug-disconnect',
    ]))

  it('says by whom, by what and when it was verified, and what stood there then', () => {
    strictEqual(markText(note, chinese), '')
    strictEqual(markText(mark, chinese), '已核实 · 2026-11-21 · 甲公报 · 2026')
    strictEqual(markText(stale, chinese), '核实后有改动 · 核实时为 1.1万亿元 · 2026-11-21 · 甲公报 · 2026')
    strictEqual(
      markText(stale, english),
      'verified text has changed · it was 1.1万亿元 then · 2026-11-21 · 甲公报 · 2026',
    )
  })

  it('is of no category', () =>
    deepStrictEqual(
      [note, mark, stale].map((one) => kindName(one, chinese)),
      ['核实', '已核实', '核实后有改动'],
    ))

  it('that was changed is named by what stands there now', () => strictEqual(noteLabel(stale), '1.2万亿元'))
})

describe('counts of notes', () => {
  const categories = { 疑问: 0, 核实: 0, 修改: 0, 备注: 0 }
  it('leave out what there is none of', () => {
    const states = { open: 3, resolved: 5, orphaned: 0, verified: 2, stale: 1 }
    strictEqual(countsText({ all: 9, states, categories }, chinese), '3 条未解决 · 1 处核实后有改动 · 1 处已核实')
    strictEqual(countsText({ all: 9, states, categories }, english), '3 open · 1 stale · 1 verified')
  })

  it('a filter that asks for nothing lets everything through', () => {
    ok(isEmptyFilter({}))
    ok(isEmptyFilter({ categories: [], states: [], text: '' }))
    ok(!isEmptyFilter({ states: ['open'] }))
  })
})
