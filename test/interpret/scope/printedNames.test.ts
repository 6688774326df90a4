// By which name a body is shown.
import assert from 'node:assert/strict'
import type { EntityMention, EntityType } from '../../../server/src/model/entity.ts'
import { printedNames } from '../../../server/src/interpret/scope/printedNames.ts'

const mention = (name: string, canonical: string, type: EntityType = 'org'): EntityMention =>
  ({ reading: { name, canonical, type } }) as EntityMention

describe('names of bodies as printed', () => {
  it('is the one that stands most often', () => {
    const found = printedNames([
      mention('青澜渔业集团有限公司', '青澜渔业集团有限公司'),
      mention('青渔', '青澜渔业集团有限公司'),
      mention('青渔', '青澜渔业集团有限公司'),
    ])
    assert.deepEqual([...found], [['青澜渔业集团有限公司', '青渔']])
  })

  it('is the full one where two bodies share the short one', () => {
    const found = printedNames([
      mention('高新区', '青澜高新技术产业开发区'),
      mention('高新区', '澜江高新技术产业开发区'),
      mention('渔研院', '云川省渔业研究院'),
    ])
    assert.deepEqual([...found], [['云川省渔业研究院', '渔研院']])
  })

  it('is the full one where the short one is another body in full', () => {
    const found = printedNames([mention('云川渔协', '云川省渔业协会'), mention('云川渔协', '云川渔协')])
    assert.equal(found.size, 0)
  })
})
