// Where a sign-off stands: signatures follow each other, can be withdrawn, turn stale with the text, and know their order.
import assert from 'node:assert/strict'
import type { SignOffEvent } from '../../server/src/model/signOff.ts'
import { defaultStages } from '../../server/src/model/signOff.ts'
import { isSigned, stagesOf, type StageState } from '../../server/src/notes/signOffState.ts'

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]
let minute = 0
const at = (): string => `2026-11-21T10:${String(minute++).padStart(2, '0')}:00.000Z`
const signs = (stage: string, text = first, by = '张三'): SignOffEvent => ({
  does: 'signs',
  at: at(),
  by,
  stage,
  date: '2026-11-21',
  text,
})
const withdraws = (stage: string): SignOffEvent => ({ does: 'withdraws', at: at(), by: '李四', stage })
const of = (states: readonly StageState[], stage: string): StageState => states.find((one) => one.stage === stage)!

describe('the stages of an article', () => {
  beforeEach(() => void (minute = 0))

  it('are the six of 三审三校 in their order, unsigned at first', () => {
    const states = stagesOf([], defaultStages, first)
    assert.deepEqual(
      states.map(({ stage, signed }) => [stage, signed]),
      ['初审', '复审', '终审', '一校', '二校', '三校'].map((stage) => [stage, null]),
    )
    assert.equal(isSigned(states), false)
  })

  it('keep the latest signature, and none that was withdrawn after it', () => {
    const states = stagesOf(
      [signs('初审'), signs('初审', first, '王五'), signs('复审'), withdraws('复审')],
      defaultStages,
      first,
    )
    assert.equal(of(states, '初审').signed?.by, '王五')
    assert.equal(of(states, '复审').signed, null)
    assert.ok(isSigned(states))
    const again = stagesOf([signs('复审'), withdraws('复审'), signs('复审')], defaultStages, first)
    assert.notEqual(of(again, '复审').signed, null)
  })

  it('are changed once the text is another one, or gone', () => {
    const events = [signs('初审')]
    assert.equal(of(stagesOf(events, defaultStages, first), '初审').isChanged, false)
    assert.equal(of(stagesOf(events, defaultStages, second), '初审').isChanged, true)
    assert.equal(of(stagesOf(events, defaultStages, null), '初审').isChanged, true)
    assert.equal(of(stagesOf(events, defaultStages, second), '复审').isChanged, false)
  })

  it('say when a later stage was signed on the present text', () => {
    const states = stagesOf([signs('初审'), signs('复审', second)], defaultStages, second)
    assert.equal(of(states, '初审').coveredBy, '复审')
    const earlier = stagesOf([signs('复审'), signs('初审', second)], defaultStages, second)
    assert.equal(of(earlier, '复审').coveredBy, null)
  })

  it('say which earlier stages were not signed by then', () => {
    const early = stagesOf([signs('终审'), signs('初审')], defaultStages, first)
    assert.deepEqual(of(early, '终审').before, ['初审', '复审'])
    assert.deepEqual(of(early, '初审').before, [])
    const inOrder = stagesOf([signs('初审'), signs('复审')], defaultStages, first)
    assert.deepEqual(of(inOrder, '复审').before, [])
  })

  it('that the folder does not have any more are still told while they are signed', () => {
    const states = stagesOf([signs('四审'), signs('五审'), withdraws('五审')], ['初审'], first)
    assert.deepEqual(
      states.map(({ stage, isKnown }) => [stage, isKnown]),
      [
        ['初审', true],
        ['四审', false],
      ],
    )
  })
})
