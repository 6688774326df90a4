// Reads titles: who issued them and when, and which full title a short form of the same article means.
import { gathered } from '../../tools/gathered.ts'
import type { DetectedTitle } from '../../detect/titles.ts'
import type { EntityMention } from '../../model/entity.ts'
import { type Passage, sentenceAt, sourceSpan } from '../../model/passage.ts'
import type { PeriodMention } from '../../model/period.ts'
import type { TitleMention, TitleReading } from '../../model/title.ts'
import { type Surroundings, surroundingsOf } from './entitiesPlaced.ts'
import { attribute } from './titlesAttribution.ts'
import { findBareTitles } from './titlesBare.ts'
import { bracketedFormsOf, isTypeOnly, type PlacedTitle, shortFormBehind, shortReading } from './titlesShortForms.ts'

/** All title mentions in order of the text: 《…》 and, where their full title stands in the article, bare short forms. */
export function readTitles(
  detected: readonly DetectedTitle[],
  passages: readonly Passage[],
  periods: readonly PeriodMention[],
  entities: readonly EntityMention[],
): readonly TitleMention[] {
  if (detected.length === 0) return []
  const titled = new Set(detected.map(({ passage }) => passage))
  const surroundings = surroundingsOf(titled, passages, entities, periods)
  const byArticle = new Map<number, DetectedTitle[]>()
  for (const title of detected) {
    const article = passages[title.passage]?.article ?? 0
    const list = byArticle.get(article)
    if (list === undefined) byArticle.set(article, [title])
    else list.push(title)
  }
  const placed = gathered([...byArticle.values()], (titles) => readArticle(titles, passages, surroundings))
  return [...placed, ...findBareTitles(placed, passages)]
    .sort((a, b) => a.passage - b.passage || a.start - b.start)
    .map((title) => mentionOf(title, passages))
}

function readArticle(
  titles: readonly DetectedTitle[],
  passages: readonly Passage[],
  surroundings: Surroundings,
): PlacedTitle[] {
  const fulls = new FullTitles()
  for (const { title } of titles) if (!isTypeOnly(title)) fulls.addLaw(title)
  return titles.map((title) => {
    const passage = passages[title.passage]!
    const meant = fulls.meantBy(title.title)
    if (meant !== null || isTypeOnly(title.title)) return place(title, shortReading(meant ?? title.title))
    const form = shortFormBehind(passage.text, title.end)
    fulls.add(title.title, form?.form ?? null)
    const names = surroundings.names.get(title.passage) ?? []
    const attribution = attribute(title, passage, names, surroundings.periods.get(title.passage) ?? [])
    return place(title, { title: title.title, ...attribution, short: false, abbreviation: form?.form ?? null })
  })
}

/** The full titles of an article so far, by what they may be called. */
class FullTitles {
  private readonly byForm = new Map<string, Set<string>>()
  private readonly defined = new Map<string, string>()

  add(title: string, abbreviation: string | null): void {
    if (abbreviation !== null) this.defined.set(abbreviation, title)
    for (const form of bracketedFormsOf(title)) this.learn(form, title)
  }

  /** A law's short name is understood from its first use on, wherever its full title stands. */
  addLaw(title: string): void {
    for (const form of bracketedFormsOf(title)) if (!isTypeOnly(form)) this.learn(form, title)
  }

  /** The one full title meant; null where it is none of several. */
  meantBy(form: string): string | null {
    const defined = this.defined.get(form)
    if (defined !== undefined) return defined
    const titles = this.byForm.get(form)
    return titles?.size === 1 ? [...titles][0]! : null
  }

  private learn(form: string, title: string): void {
    const titles = this.byForm.get(form) ?? new Set()
    this.byForm.set(form, titles.add(title))
  }
}

const place = ({ passage, start, end }: DetectedTitle, reading: TitleReading): PlacedTitle => ({
  passage,
  start,
  end,
  reading,
})

function mentionOf({ passage: index, start, end, reading }: PlacedTitle, passages: readonly Passage[]): TitleMention {
  const passage = passages[index]!
  return {
    span: sourceSpan(passage, start, end),
    passage: index,
    sentence: sentenceAt(passage, start),
    text: passage.text.slice(start, end),
    reading,
  }
}
