// What the view of sign-off says, in both languages.
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import {
  changeIcon,
  changeTexts,
  signOffSummary,
  stageDescription,
  stageIcon,
} from '../../../client/src/signOff/signOffText.ts'
import type { SignedChange, SignedStage, SignOff } from '../../../server/src/lsp/protocol.ts'
import { chinese, english } from '../translations.ts'

const signed = { by: '张三', at: '2026-11-21T10:00:00.000Z', date: '2026-11-21', text: 'a'.repeat(64) }
const open: SignedStage = { stage: '复审', known: true, signed: null, changed: false, coveredBy: null, before: [] }
const sound: SignedStage = { ...open, stage: '初审', signed }
const stale: SignedStage = { ...sound, changed: true }
const signOff: SignOff = {
  textDocument: { uri: 'file:///a.md' },
  article: 'a.md',
  missing: false,
  stages: [sound, open],
}
const place = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } }
const change: SignedChange = {
  before: '增长6.1%。',
  after: '增长5.9%。',
  location: { uri: 'file:///a.md', range: place },
}

describe('a stage', () => {
  it('says who signed it when, and whether the text changed since', () => {
    strictEqual(stageDescription(sound, chinese), '张三 2026-11-21')
    strictEqual(stageDescription(stale, chinese), '张三 2026-11-21 · 之后有改动')
    strictEqual(stageDescription(stale, english), '张三 2026-11-21 · changed since')
    strictEqual(stageDescription(open, chinese), '未签')
  })

  it('says what is out of the ordinary', () => {
    strictEqual(
      stageDescription({ ...stale, coveredBy: '终审' }, chinese),
      '张三 2026-11-21 · 之后有改动 · 终审已签现在的文字',
    )
    strictEqual(stageDescription({ ...sound, before: ['初审', '复审'] }, chinese), '张三 2026-11-21 · 先于初审/复审')
    strictEqual(stageDescription({ ...sound, known: false }, english), '张三 2026-11-21 · no stage any more')
  })

  it('has an icon of its own for each state', () => strictEqual(new Set([open, sound, stale].map(stageIcon)).size, 3))
})

describe('an article', () => {
  it('says how many stages are signed and how many changed since', () => {
    strictEqual(signOffSummary(signOff, chinese), '已签 1/2')
    strictEqual(signOffSummary({ ...signOff, stages: [stale, open] }, english), '1 of 2 signed · 1 changed since')
    strictEqual(signOffSummary({ ...signOff, stages: [stale], missing: true }, chinese), '已签 1/1 · 文章已不存在')
    strictEqual(signOffSummary({ ...signOff, stages: [open] }, chinese), '')
  })
})

describe('a change', () => {
  it('is what stands there now, what is new, or what is gone', () => {
    strictEqual(changeTexts(change, chinese).label, '增长5.9%。')
    strictEqual(changeTexts(change, chinese).tooltip, '签署时：增长6.1%。\n现在：增长5.9%。')
    strictEqual(changeTexts({ ...change, before: null }, chinese).label, '增：增长5.9%。')
    strictEqual(changeTexts({ ...change, after: null }, english).label, 'Removed: 增长6.1%。')
    const icons = [change, { ...change, before: null }, { ...change, after: null }].map(changeIcon)
    deepStrictEqual(icons, ['diff-modified', 'diff-added', 'diff-removed'])
    ok(!changeTexts({ ...change, after: null }, chinese).label.includes('null'))
  })
})
