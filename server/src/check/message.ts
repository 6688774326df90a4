// Puts messages together in both languages, and names quantities in them.
import type { Language, Message, RelatedMention } from '../model/finding.ts'
import type { Observation } from '../model/figure.ts'
import { periodText } from '../model/periodText.ts'
import type { Entry } from '../index/snapshot.ts'

/** A text that is the same in both languages: what the article itself says. */
export function quoted(text: string): Message {
  return { zh: text, en: text }
}

/** 18.6%, with 下降 where it goes down: what the text states. */
export function statedText({ direction, text }: Observation): string {
  return direction === 'down' && !saysItself.test(text) ? `下降${text}` : text
}

/** 翻一番, 减半 */
const saysItself = /^[翻减]/

/** Both texts one after the other. */
export function join(...messages: readonly Message[]): Message {
  return { zh: messages.map(({ zh }) => zh).join(''), en: messages.map(({ en }) => en).join('') }
}

export const truncationHint: Message = { zh: '（若按截尾则相符）', en: ' (truncation would explain it)' }

/** 跨境电商进出口总额（2023年上半年，中国）; 同比增速 is added for a rate of growth. */
export function quantityText(observation: Observation, language: Language): string {
  const name = `${observation.indicator ?? ''}${measureWord(observation, language)}`
  const marks = [
    observation.period && periodText(observation.period, language),
    observation.scope,
    ...observation.qualifiers,
  ]
  const list = marks.filter((mark) => mark !== null && mark !== '')
  if (list.length === 0) return name
  return language === 'zh' ? `${name}（${list.join('，')}）` : `${name} (${list.join(', ')})`
}

const growthWords: Readonly<Record<string, Message>> = {
  yoy: { zh: '同比增速', en: ' year-on-year growth' },
  mom: { zh: '环比增速', en: ' growth on the period before' },
  annual: { zh: '年均增速', en: ' average annual growth' },
}
const plainGrowth: Message = { zh: '增速', en: ' growth' }
const changeWord: Message = { zh: '变动', en: ' change' }

function measureWord(observation: Observation, language: Language): string {
  if (observation.fresh) return ''
  if (observation.basis === 'change') return changeWord[language]
  if (observation.basis !== 'growth') return ''
  return (growthWords[observation.base ?? ''] ?? plainGrowth)[language]
}

/** How many other places a finding names; of more than `relatedShown` the reader is told the number in one last line. */
export const mostRelated = 30
export const relatedShown = 10

/** The mention of a figure as related place: 进口额2760亿元, 进口额增长7.1%. */
export function relatedFigure({ at, reading }: Pick<Entry<Observation>, 'at' | 'reading'>): RelatedMention {
  const rises = reading.basis === 'growth' && reading.direction === 'up' && !saysItself.test(reading.text)
  return { at, message: quoted(`${reading.indicator ?? ''}${rises ? '增长' : ''}${statedText(reading)}`) }
}
