// By which name a body is shown.
import assert from 'node:assert/strict'
import type { EntityMention, EntityType } from '../../../server/src/model/entity.ts'
import { scopesHold } from '../../support/scopes.ts'
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

  it('is never one that says only of what kind the body is', () => {
    const body = '中央广播电视总台'
    assert.equal(printedNames([mention(body, body), mention('总台', body), mention('总台', body)]).size, 0)
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

  it('is the one that an article prints for a place with a long name that it never gives in full', () => {
    const place = (name: string, canonical: string) => mention(name, canonical, 'place')
    const places = [place('广西', '广西壮族自治区'), place('江苏', '江苏省'), place('俄', '俄罗斯')]
    assert.deepEqual([...printedNames(places)], [['广西壮族自治区', '广西']])
    assert.equal(printedNames([...places, place('广西壮族自治区', '广西壮族自治区')]).size, 0)
  })
})

scopesHold('places as printed', [
  ['一季度，广西对东盟出口412亿元，增长12%；广西旅游收入增长9%。', { '412亿元': '广西→东盟', '9%': '广西' }],
  ['广西壮族自治区统计局公布，一季度广西旅游收入增长9%。', { '9%': '广西壮族自治区' }],
  ['前两个月，长三角进出口2.31万亿元。', { '2.31万亿元': '长三角' }],
])
