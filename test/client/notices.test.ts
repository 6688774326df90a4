import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { Notices, type Notice } from '../../client/src/notices.ts'
import { chinese } from './translations.ts'

function world(press: (buttons: readonly string[]) => string | undefined) {
  const memory = new Map<string, unknown>()
  const shown: (readonly string[])[] = []
  const acted: string[] = []
  const notices = new Notices(
    {
      get: <Value>(key: string, otherwise: Value) => (memory.get(key) as Value | undefined) ?? otherwise,
      update: async (key, value) => void memory.set(key, value),
    },
    async (_kind, _message, buttons) => {
      shown.push(buttons)
      return press(buttons)
    },
    chinese,
  )
  const notice = (id: string): Notice => ({
    id,
    kind: 'information',
    message: '两处过时',
    button: '查看',
    action: () => acted.push(id),
  })
  return { notices, notice, shown, acted }
}

describe('notifications', () => {
  it('each offers 不再提示, and then never comes again', async () => {
    const { notices, notice, shown, acted } = world((buttons) => buttons.at(-1))
    await notices.show(notice('stale'))
    await notices.show(notice('stale'))
    deepStrictEqual(shown, [['查看', '不再提示']])
    deepStrictEqual(acted, [])
    await notices.show(notice('other'))
    strictEqual(shown.length, 2)
  })

  it('the button does what it says; a notice that is closed comes again', async () => {
    const { notices, notice, acted, shown } = world((buttons) => (acted.length === 0 ? buttons[0] : undefined))
    await notices.show(notice('stale'))
    await notices.show(notice('stale'))
    await notices.show(notice('stale'))
    deepStrictEqual([acted, shown.length], [['stale'], 3])
  })

  it('one at a time', async () => {
    const { notices, notice, shown } = world(() => undefined)
    await Promise.all([notices.show(notice('one')), notices.show(notice('two'))])
    strictEqual(shown.length, 1)
  })
})
