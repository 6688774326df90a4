// Short forms of titles: where the text defines one, and which full title of the article a short form means.
import { tellingTypes, titleTypes } from '../../lexicon/titleTypes.ts'
import type { TitleReading } from '../../model/title.ts'

const types = new Set(titleTypes)
const longestType = Math.max(...titleTypes.map((type) => type.length))
const telling = new Set(tellingTypes)
const definition =
  /(?:[（(][^（）()]{1,40}[）)])?[（(](?:[^（）()]{1,40}[，；,;])?(?:以下|下)?(?:统一|均|合)?(?:简称|称)为?[:：]?[“‘]?(《?)([^（）()“”‘’《》]{1,24})》?[”’]?[）)]/y
const lawOfTheCountry = '中华人民共和国'

/** A title mention in its passage's own offsets. */
export interface PlacedTitle {
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly reading: TitleReading
}

export interface ShortForm {
  readonly form: string
  /** Written with 《》 where it is defined: then only 《…》 uses it later. */
  readonly bracketed: boolean
}

/** What stands right behind a title that ends at `end`: （以下简称《意见》） → 意见. */
export function shortFormBehind(text: string, end: number): ShortForm | null {
  definition.lastIndex = end
  const [, bracket, form] = definition.exec(text) ?? []
  return form === undefined ? null : { form, bracketed: bracket === '《' }
}

/** Whether a title in 《》 can only be a short form, being nothing but the kind of a document. */
export const isTypeOnly = (title: string): boolean => types.has(title)

/** What a full title may be called in 《》 later: 《意见》, 《外商投资法》. */
export function bracketedFormsOf(title: string): readonly string[] {
  const base = withoutEdition(title)
  const law = base.startsWith(lawOfTheCountry) ? [base.slice(lawOfTheCountry.length)] : []
  const endings: string[] = []
  for (let length = 1; length <= longestType && length < base.length; length++) {
    if (types.has(base.slice(-length))) endings.push(base.slice(-length))
  }
  return [...law, ...endings]
}

/** What a full title may be called without 《》: 三年行动计划 and 行动计划, 外商投资法. */
export function bareFormsOf(title: string): readonly string[] {
  return bracketedFormsOf(title).filter((form) => telling.has(form) || (form.length > 2 && isLawOf(title, form)))
}

const isLawOf = (title: string, form: string) => title === lawOfTheCountry + form && /[法例]$/.test(form)

/** Whether a bare form may stand in the text before its full title does: only a law's name may. */
export const mayPrecede = (form: string): boolean => !types.has(form)

/** 县域商业三年行动计划（2023—2025年） without the brackets at its end. */
const withoutEdition = (title: string): string => title.replace(/[（(][^（）()]*[）)]$/, '')

/** A short form says nothing of its own about issuer and date. */
export const shortReading = (title: string): TitleReading => ({
  title,
  issuer: null,
  issued: null,
  number: null,
  short: true,
  abbreviation: null,
})
