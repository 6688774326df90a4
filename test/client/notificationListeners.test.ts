// Several parts of the extension hear the same notification of the server, over a real connection.
import { deepStrictEqual } from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { describe, it } from 'mocha'
import { createMessageConnection } from 'vscode-jsonrpc/node'
import { NotificationListeners } from '../../client/src/notificationListeners.ts'

/** A server's end that sends, and the extension's end that listens; `ask` answers when all sent before it has arrived. */
function connected(listeners: NotificationListeners) {
  const [toClient, toServer] = [new PassThrough(), new PassThrough()]
  const client = createMessageConnection(toClient, toServer)
  const server = createMessageConnection(toServer, toClient)
  client.onRequest('arrived', () => true)
  listeners.follow(client)
  client.listen()
  server.listen()
  return {
    send: async (method: string, params: unknown): Promise<void> => {
      await server.sendNotification(method, params)
      await server.sendRequest('arrived')
    },
    end: () => [client, server].forEach((connection) => connection.dispose()),
  }
}

describe('notifications of the server', () => {
  it('reach each part that listens to them, and only those', async () => {
    const heard: [listener: string, params: unknown][] = []
    const listeners = new NotificationListeners()
    for (const [name, method] of [
      ['notes', 'changed'],
      ['signOff', 'changed'],
      ['board', 'status'],
    ] as const)
      listeners.add(method, (params) => heard.push([name, params]))
    const { send, end } = connected(listeners)
    await send('changed', { uri: '甲' })
    await send('status', { uri: '乙' })
    end()
    deepStrictEqual(heard, [
      ['notes', { uri: '甲' }],
      ['signOff', { uri: '甲' }],
      ['board', { uri: '乙' }],
    ])
  })

  it('reach who begins to listen while the process runs, whether or not somebody listens already', async () => {
    const heard: string[] = []
    const listeners = new NotificationListeners()
    listeners.add('changed', () => heard.push('notes'))
    const { send, end } = connected(listeners)
    listeners.add('changed', () => heard.push('signOff'))
    listeners.add('status', () => heard.push('board'))
    await send('changed', {})
    await send('status', {})
    end()
    deepStrictEqual(heard, ['notes', 'signOff', 'board'])
  })

  it('still reach the others when one has stopped listening, and the next process after a restart', async () => {
    const heard: string[] = []
    const listeners = new NotificationListeners()
    const first = listeners.add('changed', () => heard.push('notes'))
    listeners.add('changed', () => heard.push('signOff'))
    const before = connected(listeners)
    first.dispose()
    await before.send('changed', {})
    before.end()
    const after = connected(listeners)
    await after.send('changed', {})
    after.end()
    deepStrictEqual(heard, ['signOff', 'signOff'])
  })
})
