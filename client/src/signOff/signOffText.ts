// What sign-off says in views, apart from VS Code, so that it can be tested without it.
import type { SignedChange, SignedStage, SignOff } from '../../../server/src/lsp/protocol.ts'
import type { Translate } from '../translate.ts'

/** Codicons, so that states differ by shape and not by colour alone. */
export function stageIcon({ signed, changed }: SignedStage): string {
  if (signed === null) return 'circle-large-outline'
  return changed ? 'warning' : 'pass'
}

/** Behind the name of a stage: `张三 2026-11-21 · changed since`. */
export function stageDescription(state: SignedStage, translate: Translate): string {
  const { signed, changed, known, coveredBy, before } = state
  const parts = [
    signed === null ? translate('not signed') : [signed.by, signed.date].filter((part) => part !== '').join(' '),
    changed ? translate('changed since') : '',
    coveredBy === null ? '' : translate('{0} is signed on the present text', coveredBy),
    before.length === 0 ? '' : translate('before {0}', before.join('/')),
    known ? '' : translate('no stage any more'),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** `2 of 6 signed · 1 changed since`; empty where nobody signed. */
export function signOffSummary({ stages, missing }: SignOff, translate: Translate): string {
  const signed = stages.filter((one) => one.signed !== null)
  const changed = signed.filter((one) => one.changed)
  if (signed.length === 0) return ''
  const parts = [
    translate('{0} of {1} signed', String(signed.length), String(stages.length)),
    missing ? translate('the article is gone') : '',
    changed.length > 0 && !missing ? translate('{0} changed since', String(changed.length)) : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** One line: what is there now, or what is gone; and the longer story. */
export function changeTexts({ before, after }: SignedChange, translate: Translate): { label: string; tooltip: string } {
  if (after === null) return { label: translate('Removed: {0}', before ?? ''), tooltip: before ?? '' }
  if (before === null) return { label: translate('Added: {0}', after), tooltip: after }
  return { label: after, tooltip: translate('As signed: {0}', before) + '\n' + translate('Now: {0}', after) }
}

export function changeIcon({ before, after }: SignedChange): string {
  if (before === null) return 'diff-added'
  return after === null ? 'diff-removed' : 'diff-modified'
}
