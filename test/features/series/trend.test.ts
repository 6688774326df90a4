import assert from 'node:assert/strict'
import { hover } from '../../../server/src/features/hover/hover.ts'
import { trendColours } from '../../../server/src/features/series/trendPicture.ts'
import { corpusOf } from '../../support/featureCorpus.ts'
import { readMarked } from '../../support/marked.ts'

const years = `2020年江苏省粮食总产量372.9万吨，2021年江苏省粮食总产量374.6万吨。2022年江苏省粮食总产量376.9万吨。`

function trendOf(source: string, pictures: boolean): string {
  const marked = readMarked(source)
  const { path, offset } = marked.cursor!
  const context = { language: 'zh', findings: [], link: (to: string) => to, pictures } as const
  const markdown = hover(corpusOf(marked), path, offset, context)?.markdown ?? ''
  return markdown.split('\n\n').find((block) => /走势/.test(block)) ?? ''
}
const pictureOf = (block: string): string =>
  decodeURIComponent(/\(data:image\/svg\+xml;utf8,([^)]*)\)$/.exec(block)![1]!)

describe('trend in a hover', () => {
  const source = years.replace('376.9', '376‸.9')
  it('is text where no pictures are shown', () => assert.equal(trendOf(source, false), '2020年至2022年走势：▁▄█'))
  it('is a picture where they are, with the text for who does not see it', () => {
    const block = trendOf(source, true)
    assert.match(block, /^!\[2020年至2022年走势：▁▄█\]\(data:image\/svg\+xml;utf8,[^()\s|]*\)$/)
    const picture = pictureOf(block)
    assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>$/)
    assert.equal(picture.match(/r="3"/g)?.length, 3)
    assert.equal(picture.match(/r="7"/g)?.length, 1)
  })
  it('marks a disputed value by its shape', () => {
    const picture = pictureOf(trendOf(`${source}2021年江苏省粮食总产量389.2万吨。`, true))
    assert.equal(picture.match(/<path d="M/g)?.length, 1)
  })
  it('is not shown for two periods', () => assert.equal(trendOf(source.replace(/^[^，]*，/, ''), true), ''))
  it('compares a half year with half years only', () => {
    const halves = '2020年上半年江苏省粮食总产量172.9万吨。2021年上半年江苏省粮食总产量17‸4.6万吨。'
    assert.equal(trendOf(years + halves, true), '')
  })
  it('can be read on light, dark and black', () => {
    for (const colour of Object.values(trendColours))
      for (const background of ['#ffffff', '#1e1e1e', '#1f1f1f', '#000000', '#f8f8f8'])
        assert.ok(contrast(colour, background) >= 3, `${colour} on ${background}: ${contrast(colour, background)}`)
  })
})

/** WCAG 2.1: relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
