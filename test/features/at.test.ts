import assert from 'node:assert/strict'
import { thingAt } from '../../server/src/features/at.ts'
import { apply, emptySnapshot } from '../../server/src/index/build.ts'
import type { Digest } from '../../server/src/model/digest.ts'
import { buildDigest } from '../support/builders.ts'

const text = '商务部对外贸易司介绍，综试区出口5亿元3家，见《关于发展的意见》。'
const digest: Digest = buildDigest({
  path: '甲.md',
  text,
  figures: [{ text: '5亿元' }, { text: '3家' }],
  titles: [{ title: '关于发展的意见' }],
  entities: [{ name: '商务部' }, { name: '商务部对外贸易司' }, { name: '综试区', canonical: '综合试验区' }],
})
const nested: Digest = {
  ...digest,
  entities: digest.entities.map((entity) =>
    entity.reading.name === '商务部对外贸易司' ? { ...entity, span: { start: 0, end: 8 } } : entity,
  ),
}
const snapshot = apply(emptySnapshot(), [{ path: '甲.md', digest: nested }])
const at = (offset: number): string | null => {
  const thing = thingAt(snapshot, '甲.md', offset)
  return thing && `${thing.kind} ${text.slice(thing.span.start, thing.span.end)}`
}

describe('what stands at a place', () => {
  const cases: readonly [name: string, offset: number, expected: string | null][] = [
    ['a figure at its first character', text.indexOf('5亿元'), 'figure 5亿元'],
    ['the one that begins here goes before the one that ends here', text.indexOf('3家'), 'figure 3家'],
    ['the place just behind counts', text.indexOf('3家') + 2, 'figure 3家'],
    ['nothing further behind', text.indexOf('3家') + 3, null],
    ['a title', text.indexOf('发展的'), 'title 《关于发展的意见》'],
    ['a short form is an abbreviation', text.indexOf('综试区'), 'abbreviation 综试区'],
    ['the longer of two names', 1, 'entity 商务部对外贸易司'],
    ['the longer name where only it reaches', 6, 'entity 商务部对外贸易司'],
    ['nothing in plain text', text.indexOf('介绍') + 1, null],
    ['nothing behind the end of the text', text.length + 10, null],
    ['nothing before its beginning', -1, null],
  ]
  for (const [name, offset, expected] of cases) it(name, () => assert.equal(at(offset), expected))
  it('nothing in a file that is not there', () => assert.equal(thingAt(snapshot, '乙.md', 0), null))
})
