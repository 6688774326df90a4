// Reading ahead: everything in order, some of it already begun, and nothing left behind.
import assert from 'node:assert/strict'
import { readAhead } from '../../server/src/intake/readAhead.ts'
import { nextTurn } from '../../server/src/lsp/turn.ts'

const numbers = Array.from({ length: 300 }, (_, index) => index)

describe('reading ahead', () => {
  it('gives every item with its result, in order, though later ones are read sooner', async () => {
    const read = async (item: number): Promise<number> => {
      for (let turn = item % 3; turn < 3; turn++) await nextTurn()
      return item * 2
    }
    const seen: (readonly [number, number])[] = []
    for await (const one of readAhead(numbers, read)) seen.push(one)
    assert.deepEqual(
      seen,
      numbers.map((item) => [item, item * 2]),
    )
  })

  it('has some begun while one is worked on, and never many', async () => {
    let [begun, used, most] = [0, 0, 0]
    const read = async (): Promise<void> => {
      begun++
      await nextTurn()
    }
    for await (const one of readAhead(numbers, read)) {
      most = Math.max(most, begun - used)
      assert.ok(begun > used + 1 || begun === numbers.length, `nothing was read ahead at ${one[0]}`)
      used++
    }
    assert.ok(most <= 65, `${most} were held at once`)
    assert.equal(begun, numbers.length)
  })

  it('a failure is told at its turn, after what came before it', async () => {
    const seen: number[] = []
    const read = (item: number): Promise<void> => (item === 5 ? Promise.reject(new Error('坏')) : Promise.resolve())
    await assert.rejects(async () => {
      for await (const [item] of readAhead(numbers, read)) {
        await nextTurn()
        seen.push(item)
      }
    }, /坏/)
    assert.deepEqual(seen, [0, 1, 2, 3, 4])
  })

  it('when its reader leaves, what was begun is waited for', async () => {
    let running = 0
    const read = async (): Promise<void> => {
      running++
      await nextTurn()
      running--
    }
    for await (const one of readAhead(numbers, read)) if (one[0] === 3) break
    assert.equal(running, 0)
  })

  it('nothing to read is nothing read', async () => {
    for await (const one of readAhead([], () => Promise.resolve())) assert.fail(String(one))
  })
})
