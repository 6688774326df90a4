// Short forms without 《》: 行动计划提出, 落实三年行动计划, 外商投资法. Read only where one full title of the article is meant.
import { alternation } from '../../tools/alternation.ts'
import { behindTitles } from '../../lexicon/titleTypes.ts'
import { FewWords } from '../../detect/entities/entitiesFewWords.ts'
import type { Passage } from '../../model/passage.ts'
import { bareFormsOf, mayPrecede, type PlacedTitle, shortFormBehind, shortReading } from './titlesShortForms.ts'

interface BareForm {
  /** The full titles that it may mean. */
  readonly titles: Set<string>
  /** Passage and offset from which on it is known. */
  passage: number
  start: number
  /** Defined by the text, so that no cue is needed around it. */
  defined: boolean
}

const opening = /(?:^|[，。；：、“”（）！？]|该|上述|上述的|落实|按照|根据|依据|贯彻|对照|发布|印发|出台|实施)$/
const telling = new RegExp(`^(?:${alternation(behindTitles)}|，|。)`)
const partOfALongerWord = /^[律规治制院庭人定则学案典令官师]/

export function findBareTitles(placed: readonly PlacedTitle[], passages: readonly Passage[]): readonly PlacedTitle[] {
  const byArticle = groupBy(placed, (title) => passages[title.passage]?.article ?? 0)
  const byPassage = groupBy(placed, (title) => title.passage)
  const formsByArticle = new Map<number, FewWords<BareForm>>()
  for (const [article, titles] of byArticle) {
    const forms = formsOf(titles, passages)
    if (forms !== null) formsByArticle.set(article, forms)
  }
  const found: PlacedTitle[] = []
  if (formsByArticle.size === 0) return found
  for (let index = 0; index < passages.length; index++) {
    const forms = formsByArticle.get(passages[index]!.article)
    if (forms !== undefined) findIn(passages[index]!, index, forms, byPassage.get(index) ?? [], found)
  }
  return found
}

function formsOf(titles: readonly PlacedTitle[], passages: readonly Passage[]): FewWords<BareForm> | null {
  const forms = new Map<string, BareForm>()
  const learn = (form: string, title: PlacedTitle, defined: boolean) => {
    const known = forms.get(form)
    if (known === undefined) {
      forms.set(form, { titles: new Set([title.reading.title]), passage: title.passage, start: title.end, defined })
    } else known.titles.add(title.reading.title)
  }
  for (const title of titles.filter(({ reading }) => !reading.short)) {
    for (const form of bareFormsOf(title.reading.title)) learn(form, title, false)
    const behind = shortFormBehind(passages[title.passage]!.text, title.end)
    if (behind !== null && !behind.bracketed && behind.form.length > 2) learn(behind.form, title, true)
  }
  if (forms.size === 0) return null
  const words = new FewWords<BareForm>()
  for (const [form, value] of forms) words.add(form, value)
  return words
}

function findIn(
  { text }: Passage,
  index: number,
  forms: FewWords<BareForm>,
  titles: readonly PlacedTitle[],
  found: PlacedTitle[],
): void {
  let next = 0
  for (let at = 0; at < text.length; at++) {
    const form = forms.longest(text, at)
    if (form === undefined) continue
    const end = forms.end
    while (next < titles.length && titles[next]!.end <= at) next++
    const inside = titles[next]
    if (inside !== undefined && inside.start <= at) {
      at = inside.end - 1
      continue
    }
    if (isMeant(form, text, index, at, end)) {
      found.push({ passage: index, start: at, end, reading: shortReading([...form.titles][0]!) })
    }
    at = end - 1
  }
}

function isMeant(form: BareForm, text: string, passage: number, start: number, end: number): boolean {
  if (form.titles.size !== 1) return false
  if (mayPrecede(text.slice(start, end)) && !form.defined) return !partOfALongerWord.test(text.slice(end, end + 1))
  if (passage < form.passage || (passage === form.passage && start < form.start)) return false
  if (form.defined) return true
  return opening.test(text.slice(Math.max(0, start - 4), start)) && telling.test(text.slice(end, end + 2))
}

function groupBy(titles: readonly PlacedTitle[], keyOf: (title: PlacedTitle) => number): Map<number, PlacedTitle[]> {
  const groups = new Map<number, PlacedTitle[]>()
  for (const title of titles) {
    const group = groups.get(keyOf(title))
    if (group === undefined) groups.set(keyOf(title), [title])
    else group.push(title)
  }
  return groups
}
