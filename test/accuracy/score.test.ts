// The bench itself: what counts as right, on articles and labels of our own.
import assert from 'node:assert/strict'
import type { Labels } from './labels.ts'
import { read } from './reading.ts'
import { scoreFigures } from './score/figures.ts'
import { scoreEntities, scoreTitles } from './score/names.ts'
import { scoreRelations } from './score/relations.ts'
import { scoreSame } from './score/same.ts'
import { type Measure, type Mistake, type Scores } from './score/sheet.ts'
import { subjectOf } from './score/subject.ts'
import { likeness, sameValue } from './text.ts'

const text =
  '2031年，云川省进出口总额1.2万亿元，增长7.5%，其中出口8000亿元，进口4000亿元。\n' +
  '《云川省促进数字贸易若干措施》提出支持企业出海。2031年云川省进出口总额达 1.2\n万亿元。'

const ctx = '云川省进出口总额1.2万亿元，增长7.5%'
const total = { ctx, t: '1.2万亿元', v: '1200000000000', u: 'CNY', k: 'amount', h: 'exact', b: 'level' } as const
const labels: Labels = {
  doc: '文章.txt',
  figures: [
    { id: 'f1', ...total, ind: '进出口总额', p: '2031' },
    { id: 'f2', ctx, t: '7.5%', v: '7.5', u: '%', k: 'percent', h: 'exact', b: 'growth', dir: 'up' },
    { id: 'f3', t: '8000亿元', v: '800000000000', u: 'CNY', k: 'amount', h: 'exact', b: 'level' },
    { id: 'f4', t: '4000亿元', v: '400000000000', u: 'CNY', k: 'amount', h: 'exact', b: 'level' },
    { id: 'f5', ...total, ctx: '进出口总额达1.2万亿元' },
  ],
  policies: [{ t: '《云川省促进数字贸易若干措施》', title: '云川省促进数字贸易若干措施' }],
  same: [['f1', 'f5']],
  relations: [{ kind: 'sum', whole: 'f1', parts: ['f3', 'f4'] }],
}

function score(changed: Partial<Labels>): { scores: Scores; mistakes: readonly Mistake[] } {
  const article = {
    name: '文章',
    labels: { ...labels, ...changed },
    document: { path: '文章.txt', text, format: 'plaintext', encoding: 'utf-8' } as const,
  }
  const subject = subjectOf(article, read(article.document, null))
  const found = scoreFigures(subject)
  scoreTitles(subject)
  scoreEntities(subject)
  scoreSame(subject, found)
  scoreRelations(subject, found)
  return { scores: subject.sheet.scores(), mistakes: subject.sheet.mistakes }
}

/** The errors of one measure when one figure's label is another. */
function mistakesWith(id: string, changed: Partial<Labels['figures'][number]>, measure: Measure): number {
  const figures = labels.figures.map((label) => (label.id === id ? { ...label, ...changed } : label))
  return score({ figures }).mistakes.filter((mistake) => mistake.measure === measure).length
}

describe('scoring', () => {
  it('finds nothing wrong where labels and reading agree', () => {
    const { scores, mistakes } = score({})
    assert.deepEqual(mistakes, [])
    assert.deepEqual(scores['figures recall'], { right: 5, of: 5 })
    assert.deepEqual(scores['same quantity recall'], { right: 1, of: 1 })
    assert.deepEqual(scores.relations, { right: 1, of: 1 })
    assert.deepEqual(scores['titles recall'], { right: 1, of: 1 })
  })

  it('notes every field that differs', () => {
    assert.equal(mistakesWith('f1', { v: '1.2' }, 'value'), 1)
    assert.equal(mistakesWith('f1', { u: 'USD' }, 'unit'), 1)
    assert.equal(mistakesWith('f1', { h: 'over' }, 'hedge'), 1)
    assert.equal(mistakesWith('f2', { b: 'rate' }, 'basis'), 1)
    assert.equal(mistakesWith('f2', { dir: 'down' }, 'direction'), 1)
    assert.equal(mistakesWith('f1', { p: '2030' }, 'period'), 1)
    assert.equal(mistakesWith('f1', { p: '../2031' }, 'period'), 0)
    assert.equal(mistakesWith('f1', { ind: '粮食产量' }, 'indicator'), 1)
    assert.equal(mistakesWith('f1', { status: 'plan' }, 'status'), 1)
    assert.equal(mistakesWith('f2', { t: '增长7.5%' }, 'span'), 1)
  })

  it('knows what is missing and what is too much', () => {
    const [first, ...rest] = labels.figures
    assert.deepEqual(score({ figures: rest, same: [], relations: [] }).scores['figures precision'], {
      right: 4,
      of: 5,
    })
    const figures = [...labels.figures, { ...first!, id: 'f6', ctx: '提出支持企业出海', t: '企业' }]
    assert.deepEqual(score({ figures }).scores['figures recall'], { right: 5, of: 6 })
    assert.deepEqual(score({ policies: [] }).scores['titles precision'], { right: 0, of: 1 })
    assert.deepEqual(score({ same: [] }).scores['same quantity precision'], { right: 0, of: 1 })
    assert.deepEqual(score({ same: [['f3', 'f4']] }).scores['same quantity recall'], { right: 0, of: 1 })
    const entities = [{ t: '若干措施' }]
    assert.deepEqual(score({ entities }).scores['entities recall'], { right: 0, of: 1 })
  })

  it('takes no relation for another', () => {
    const relations = [
      { kind: 'sum', whole: 'f5', parts: ['f4', 'f3'] },
      { kind: 'sum', whole: 'f3', parts: ['f1', 'f4'] },
      { kind: 'sum', whole: 'f1', parts: ['f3'] },
    ]
    assert.deepEqual(score({ relations }).scores.relations, { right: 1, of: 3 })
  })

  it('refuses a label whose quote is not there', () =>
    assert.throws(() => score({ figures: [{ ...total, ctx: '别处', t: '3元' }] }), /cannot place/))

  it('compares values exactly and names by likeness', () => {
    assert.ok(
      sameValue('1/3', '1/3') && sameValue('2/6', '1/3') && sameValue('5∶3∶2', '5:3:2') && sameValue('0.50', '0.5'),
    )
    assert.ok(!sameValue('1/3', '0.3333') && !sameValue('5:3', '5:2') && !sameValue(null, null))
    assert.equal(likeness('跨境电商出口额', '跨境电子商务的出口额'), 1)
    assert.ok(likeness('进出口总额', '粮食产量') === 0 && likeness('出口额', '跨境电商出口额') > 0.4)
  })
})
