// The refactorings of textDocument/codeAction: another way to write a figure, and the same value wherever it is stated.
import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver'
import { isHarmless } from '../../check/fixes/sound.ts'
import { placeText } from '../../check/place.ts'
import { thingAt } from '../../features/at.ts'
import { followFigure } from '../../features/changeFigure.ts'
import { formatFigure } from '../../features/formatFigure.ts'
import { figureMentions } from '../../features/mentions.ts'
import { otherNames } from '../../features/otherNames.ts'
import type { MentionReference } from '../../model/reference.ts'
import { offsetOf, rangeOf } from '../positions.ts'
import { changeFigureCommand } from '../protocol.ts'
import type { Located } from '../session.ts'
import { phrase } from '../words.ts'
import { workspaceEditOf } from '../workspaceEdit.ts'
import type { HandlerContext } from './context.ts'
import { editOf } from './fixEdits.ts'
import { frameOf } from './rename.ts'

/** Only when the reader asks for actions: they would light the bulb at every figure. */
export function refactorings(context: HandlerContext, located: Located, params: CodeActionParams): CodeAction[] {
  const { only, triggerKind } = params.context
  if (!only && triggerKind === CodeActionTriggerKind.Automatic) return []
  const wants = (kind: string): boolean => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`))
  const { path, snapshot, digest } = located
  const thing = thingAt(snapshot, path, offsetOf(digest.document, params.range.start))
  if (thing?.kind !== 'figure') return []
  return [
    ...(wants(CodeActionKind.RefactorRewrite) ? rewritings(context, located, thing.at) : []),
    ...(wants(CodeActionKind.Refactor) ? everywhere(context, located, thing.at) : []),
    ...(wants(CodeActionKind.Refactor) ? aliases(context, located, thing.at) : []),
  ]
}

function rewritings(context: HandlerContext, located: Located, at: MentionReference): CodeAction[] {
  const { language } = located.folder.settings
  return formatFigure(located.snapshot, at).map((edit) => ({
    title: phrase('writeAs', language, edit.text),
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEditOf([edit], { ...frameOf(context, located), confirm: null }),
  }))
}

function everywhere(context: HandlerContext, located: Located, at: MentionReference): CodeAction[] {
  const { folder, snapshot, digest } = located
  const { language } = folder.settings
  const figure = digest.figures[at.ordinal]
  if (figure === undefined) return []
  const { observation, span } = figure
  const actions: CodeAction[] = []
  const follow = followFigure(snapshot, at)
  if (follow.length > 0) {
    actions.push({
      title: phrase('follow', language, follow.length, observation.text),
      kind: CodeActionKind.Refactor,
      edit: workspaceEditOf(follow, frameOf(context, located)),
    })
  }
  if (context.abilities.commands.has(changeFigureCommand) && observation.value !== null) {
    const title = phrase('changeFigure', language, Math.max(1, figureMentions(snapshot, observation).length))
    const { start } = rangeOf(digest.document, span)
    const command = { title, command: changeFigureCommand, arguments: [folder.uriOf(at.path), start] }
    actions.push({ title, kind: CodeActionKind.Refactor, command })
  }
  return actions
}

/** The indicator goes by another name elsewhere, with the same value: one entry makes them one from now on. */
function aliases(context: HandlerContext, located: Located, at: MentionReference): CodeAction[] {
  const { folder, snapshot } = located
  if (folder.root === null) return []
  const { check, language } = folder.settings
  const [before, trial] = [folder.corpus.findings(check), folder.corpus.trial(check)]
  return otherNames(snapshot, at).flatMap(({ name, other, at: elsewhere }): CodeAction[] => {
    const settles = { kind: 'alias' as const, of: 'indicators' as const, name, other }
    if (!isHarmless(settles, at, before, trial)) return []
    const title = phrase('aliasIndicator', language, other, name, placeText(snapshot, elsewhere, at, language))
    const fix = {
      kind: 'alias' as const,
      title: { zh: title, en: title },
      edits: [],
      preferred: false,
      lossFree: false,
    }
    const edit = editOf(context, located, { ...fix, settles })
    return edit === null ? [] : [{ title, kind: CodeActionKind.Refactor, edit }]
  })
}
