// What the report, the checks and the exports say of signatures, in Chinese and English. Names come from files: each stays on one line.
import type { Language } from '../model/finding.ts'
import type { SignedArticle } from './signedArticle.ts'
import type { SignedChange } from './signedChanges.ts'
import type { StageState } from './signOffState.ts'

/** `审校：初审 张三 2026-11-21（之后改动2句）；复审 李四 2026-11-22；终审、一校未签` */
export function signOffSummary({ stages, changes }: SignedArticle, language: Language): string {
  const isChinese = language === 'zh'
  const signed = stages.flatMap((state) => {
    if (state.signed === null) return []
    const remarks = remarksOf(state, changes.get(state.stage) ?? null, language)
    const shown = isChinese ? `（${remarks.join('，')}）` : ` (${remarks.join(', ')})`
    return [signatureText(state) + (remarks.length > 0 ? shown : '')]
  })
  const open = stages.filter((one) => one.signed === null).map(({ stage }) => plain(stage))
  if (open.length > 0) signed.push(isChinese ? `${open.join('、')}未签` : `not signed: ${open.join(', ')}`)
  return isChinese ? `审校：${signed.join('；')}` : `Sign-off: ${signed.join('; ')}`
}

/** `初审 张三 2026-11-21` */
export function signatureText({ stage, signed }: StageState): string {
  return [stage, signed?.by ?? '', signed?.date ?? ''].map(plain).filter(Boolean).join(' ')
}

function remarksOf(state: StageState, changes: readonly SignedChange[] | null, language: Language): readonly string[] {
  const { before, isKnown } = state
  const names = before.map(plain)
  const isChinese = language === 'zh'
  return [
    ...(state.isChanged ? [changedText(changes, language)] : []),
    ...coveredText(state, language),
    ...(names.length > 0 ? [isChinese ? `先于${names.join('、')}` : `before ${names.join(', ')}`] : []),
    ...(isKnown ? [] : [isChinese ? '已不在工序中' : 'no stage any more']),
  ]
}

function coveredText({ coveredBy }: StageState, language: Language): readonly string[] {
  if (coveredBy === null) return []
  return [language === 'zh' ? `${plain(coveredBy)}已签改后文字` : `${plain(coveredBy)} is signed on the present text`]
}

/** `null`: what changed cannot be said. */
function changedText(changes: readonly SignedChange[] | null, language: Language): string {
  if (changes === null) return language === 'zh' ? '之后有改动' : 'changed since'
  const { length } = changes
  if (length === 0) return language === 'zh' ? '之后只改了空白' : 'only blanks changed since'
  if (language === 'zh') return `之后改动${length}句`
  return length === 1 ? '1 sentence changed since' : `${length} sentences changed since`
}

/** `初审已失效：张三 2026-11-21签，之后改动2句`; `isGone`: the article is not there any more. */
export function staleSignature(
  state: StageState,
  changes: readonly SignedChange[] | null,
  isGone: boolean,
  language: Language,
): string {
  const [stage, who] = [plain(state.stage), [state.signed?.by ?? '', state.signed?.date ?? ''].map(plain).join(' ')]
  const missing = language === 'zh' ? '文章已不存在' : 'the article is gone'
  const why = [isGone ? missing : changedText(changes, language), ...coveredText(state, language)]
  return language === 'zh'
    ? `${stage}已失效：${who}签，${why.join('，')}`
    : `${stage} is stale: signed by ${who}, ${why.join(', ')}`
}

/** `原“……”，今“……”` */
export function changeText({ before, after }: SignedChange, language: Language): string {
  if (language === 'zh') {
    if (before === null) return `增“${after ?? ''}”`
    return after === null ? `删“${before}”` : `原“${before}”，今“${after}”`
  }
  if (before === null) return `added “${after ?? ''}”`
  return after === null ? `removed “${before}”` : `was “${before}”, is “${after}”`
}

/** Without anything that a terminal would act on. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
}
