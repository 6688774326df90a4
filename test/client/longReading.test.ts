import { deepStrictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { LongReading } from '../../client/src/longReading.ts'

const patience = 20
const wait = () => new Promise((resolve) => setTimeout(resolve, 3 * patience))

function world(wanted = true) {
  const events: string[] = []
  let cancel: () => void = () => undefined
  const reading = new LongReading({
    patience,
    open: (end) => {
      cancel = end
      events.push('open')
      return wanted ? { report: (message) => events.push(message), end: () => events.push('end') } : null
    },
    cancel: (token) => events.push(`cancel ${token}`),
  })
  return { reading, events, cancel: () => cancel() }
}

describe('a reading', () => {
  it('that is soon over opens nothing', async () => {
    const { reading, events } = world()
    reading.follow('a', { kind: 'begin' })
    reading.follow('a', { kind: 'report', message: '3/9' })
    reading.follow('a', { kind: 'end' })
    await wait()
    deepStrictEqual(events, [])
  })

  it('that takes long is shown with what was last reported, can be ended, and takes its notification with it', async () => {
    const { reading, events, cancel } = world()
    reading.follow('a', { kind: 'begin' })
    reading.follow('a', { kind: 'report', message: '3/9' })
    await wait()
    reading.follow('a', { kind: 'report', message: '4/9' })
    cancel()
    reading.follow('a', { kind: 'end' })
    reading.follow('a', { kind: 'report', message: '5/9' })
    deepStrictEqual(events, ['open', '3/9', '4/9', 'cancel a', 'end'])
  })

  it('that nobody wants to be told of goes on unseen, and one that is given up is closed', async () => {
    const { reading, events } = world(false)
    reading.follow('a', { kind: 'begin' })
    await wait()
    reading.follow('a', { kind: 'report', message: '4/9' })
    reading.dispose()
    deepStrictEqual(events, ['open'])
  })
})
