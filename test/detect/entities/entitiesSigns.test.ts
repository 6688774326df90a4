// Where the signs of finders stand in a text.
import assert from 'node:assert/strict'
import { SignTable } from '../../../server/src/detect/entities/entitiesSigns.ts'

describe('signs of finders', () => {
  const table = new SignTable(['摄', '', '号局', '局'])

  it('each finder is told the places of its own signs, in order', () =>
    assert.deepEqual(table.placesIn('四局摄影，八局9号'), [[2], [], [1, 6, 8], [1, 6]]))

  it('a text without signs has no places', () => assert.deepEqual(table.placesIn('出口增长'), [null, [], null, null]))

  it('one text after the other', () => {
    table.placesIn('局号摄')
    assert.deepEqual(table.placesIn('摄'), [[0], [], null, null])
  })
})
