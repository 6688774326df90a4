// Reading takes time in proportion to the text, whatever stands in it. Processor time, so that other work does not count.
import assert from 'node:assert/strict'
import places from '../../server/src/lexicon/places.json' with { type: 'json' }
import { processorTime } from '../bench/measure.ts'
import { digestOf } from '../support/figures.ts'

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Characters of the basic block without rhyme or reason, always the same. */
function anyHan(length: number): string {
  let state = 7
  const codes = Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return 0x4e00 + ((state >> 4) % 20000)
  })
  return codes.map((code) => String.fromCharCode(code)).join('')
}

const railway = (index: number) =>
  `${String.fromCharCode(0x5000 + (index % 97), 0x6000 + (Math.floor(index / 97) % 997))}山高铁`

/** Railways, no two of one name. */
function worksByName(length: number): string {
  const lines = Array.from({ length: Math.ceil(length / 14) }, (_, index) => `${railway(index)}全长12公里。`)
  return lines.join('\n').slice(0, length)
}

/** News in brief, each on a railway of its own that its heading does not name. */
function worksInBrief(length: number): string {
  const items = Array.from(
    { length: Math.ceil(length / 30) },
    (_, at) => `最长的高铁通车\n\n${railway(at)}全长12公里，通车了。`,
  )
  return `国内联播快讯\n\n央视网消息：\n\n${items.join('\n\n')}`.slice(0, length)
}

const cities = places.prefectures.map((names) => names.split('/')[0]!)

/** Lists of cities, each named as often as the others but for the first, which stands in none. */
function listsOfCities(length: number): string {
  const list = `${cities.slice(1).join('、')}。`
  return `${cities[0]!}很美。`.repeat(Math.ceil(length / list.length)) + repeat(list)(length)
}

/** What a text is made of, and how long the shorter one of two is. */
const kinds: readonly (readonly [name: string, text: (length: number) => string, length: number])[] = [
  ['the digit 9', repeat('9'), 100_000],
  ['groups of digits', repeat('999,'), 30_000],
  ['digits with points', repeat('9.'), 60_000],
  ['the magnitude 亿', repeat('亿'), 50_000],
  ['opening brackets', repeat('《'), 100_000],
  ['closing brackets', repeat('》'), 100_000],
  ['brackets （', repeat('（'), 200_000],
  ['quotation marks', repeat('“'), 200_000],
  ['brackets in ASCII, nested', (length) => '('.repeat(length / 2) + ')'.repeat(length / 2), 200_000],
  ['titles that open behind commas in ASCII', repeat('《,'), 60_000],
  ['straight quotation marks', repeat('"'), 200_000],
  ['opening tags', repeat('<b '), 60_000],
  ['rows of cells without a number', repeat('甲区\t乙区\n'), 40_000],
  ['rows of cells', repeat('云\t1\n'), 20_000],
  ['middle dots', repeat('·'), 100_000],
  ['commas of lists', repeat('、'), 100_000],
  ['blanks', repeat(' '), 400_000],
  ['full-width blanks', repeat('　'), 400_000],
  ['line breaks', repeat('\n'), 400_000],
  ['Latin letters', repeat('A'), 200_000],
  ['starts of comments', repeat('<!--'), 200_000],
  ['any Chinese characters', anyHan, 100_000],
  ['names of bodies', repeat('甲市商务局'), 60_000],
  ['years', repeat('2023年'), 20_000],
  ['days told from the article', repeat('昨天，'), 60_000],
  ['figures without a stop', repeat('增长1%'), 5_000],
  ['works by name', worksByName, 120_000],
  ['works in news in brief', worksInBrief, 120_000],
  ['lists of cities', listsOfCities, 60_000],
  ['lists of goods among places', repeat('北京、上海、天津、重庆，渔船产量、渔网销量分别增长3%、4%，'), 60_000],
  ['numbers between 从 and 分别', repeat(`从${'1甲、'.repeat(36)}分别1户${'虾1户'.repeat(8)}，`), 20_000],
  ['what a body tells in one sentence', repeat('国家统计局表示，出口1.2亿元，'), 60_000],
  ['closing brackets in front of numbers', repeat('乙）12，'), 60_000],
  ['brackets around places that stay open', repeat('（云南省出口1.2亿元，'), 60_000],
  ['titles with issuer and date', repeat('2023年1月2日，商务部印发《关于促进某业的通知》，'), 30_000],
  ['what is given to whom, in Chinese numerals', repeat('市银行为渔户提供三万元产业贷款和五万元金融贷款，'), 20_000],
  ['what is given to whom, without a number', repeat('市银行为渔户提供网箱，以及50万元补助资金。'), 20_000],
  ['what others invest, told nowhere to whom', repeat('日本投资增长4%，'), 150_000],
  [
    'the ends of lists in front of a quoted name',
    repeat(`建成网箱、渔礁${'在内的'.repeat(24)}甲“海上粮仓”3座。`),
    5_000,
  ],
  ['hedges in a row', repeat(`渔业以${'仅'.repeat(40)}20%的土地增长。`), 5_000],
  ['words of how long in a row', repeat(`企业成立${'已满'.repeat(30)}约两年的渔企增多。`), 5_000],
  [
    'one line of sentences',
    repeat('2023年前三季度，甲市进出口总额3256.7亿元，同比增长6.3%，其中出口1832.4亿元，占外贸总值的56.3%。'),
    20_000,
  ],
]

/** Milliseconds below which a ratio says nothing. */
const slack = 60
/** Some times what is reached, in milliseconds for a thousand characters: nothing here takes a minute in a file of 5 MB. */
const slowest = 12
/** Where each other character begins a figure. */
const slowestFigures = 80

describe('time to read a text', function () {
  this.timeout(30_000)
  // A machine that is busy with other things pauses now and then; a text that takes too long does so every time.
  this.retries(2)
  before(() => kinds.forEach(([, text]) => digestOf(text(2_000))))

  for (const [name, text, length] of kinds) {
    it(`grows with its length for ${name}`, () => {
      const [short, long] = [text(length), text(length * 2)]
      const limit = name.startsWith('figures') ? slowestFigures : slowest
      const once = processorTime(() => digestOf(short))
      const twice = processorTime(() => digestOf(long))
      assert.ok(twice <= 3 * once + slack, `${length}: ${once.toFixed(0)} ms, ${length * 2}: ${twice.toFixed(0)} ms`)
      assert.ok(twice <= (limit * length * 2) / 1000 + slack, `${length * 2} characters take ${twice.toFixed(0)} ms`)
    })
  }

  it('grows with its length for a Markdown heading of as many parts as bodies are named below it', () => {
    const text = (half: number) =>
      `# ${repeat('丰收年景 ')(half)}\n\n${repeat('中国石化、中国石油、国家电网、中国移动。')(half)}`
    const read = (half: number) => processorTime(() => digestOf(text(half), '公报.md'))
    read(2_000)
    const [once, twice] = [read(75_000), read(150_000)]
    assert.ok(twice <= 3 * once + slack, `150,000: ${once.toFixed(0)} ms, 300,000: ${twice.toFixed(0)} ms`)
  })
})
