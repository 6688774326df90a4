// The commands of sign-off: sign an article at a stage, take a signature back, see what changed since, show where it stands.
import {
  commands,
  ConfigurationTarget,
  type Disposable,
  l10n,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode'
import { showSignOffCommand, type SignedStage, type SignOff } from '../../../server/src/lsp/protocol.ts'
import { inertText } from '../inertText.ts'
import type { SignedTexts } from './signedTexts.ts'
import type { SignOffServer } from './signOffServer.ts'
import { stageDescription, stageIcon } from './signOffText.ts'

/** What a menu hands over: a stage of the tree. From the palette there is none. */
type StageTarget = { readonly uri: string; readonly stage: string } | undefined

export class SignOffCommands {
  readonly #server: SignOffServer
  readonly #texts: SignedTexts

  constructor(server: SignOffServer, texts: SignedTexts) {
    this.#server = server
    this.#texts = texts
  }

  register(): Disposable[] {
    const handlers: Record<string, (...given: never[]) => unknown> = {
      'jiaokan.signOff.sign': (target: StageTarget) => this.#sign(target),
      'jiaokan.signOff.withdraw': (target: StageTarget) => this.#withdraw(target),
      'jiaokan.signOff.changes': (target: StageTarget) => this.#changes(target),
      [showSignOffCommand]: () => commands.executeCommand('jiaokan.signOff.focus'),
    }
    return Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler))
  }

  async #sign(target: StageTarget): Promise<void> {
    const place = target ?? (await this.#pick(l10n.t('Sign at which stage?'), ({ known }) => known))
    if (place === undefined || !(await isSaved(place.uri))) return
    const author = await authorName()
    if (author === undefined) return
    const signed = await this.#server.change('sign', { ...paramsOf(place), author })
    if (signed) tell(l10n.t('{0} signed by {1}', place.stage, author))
  }

  async #withdraw(target: StageTarget): Promise<void> {
    const place = target ?? (await this.#pick(l10n.t('Withdraw which signature?'), ({ signed }) => signed !== null))
    if (place === undefined) return
    const author = await authorName()
    if (author === undefined) return
    const withdrawn = await this.#server.change('withdraw', { ...paramsOf(place), author })
    if (withdrawn) tell(l10n.t('Signature withdrawn: {0}', place.stage))
  }

  /** The text as signed beside the present one, in the editor for differences. */
  async #changes(target: StageTarget): Promise<void> {
    const place =
      target ?? (await this.#pick(l10n.t('Changes since which signature?'), ({ signed }) => signed !== null))
    if (place === undefined) return
    const found = await this.#server.changes(place.uri, place.stage)
    if (found === null) return tell(l10n.t('{0} is not signed', place.stage))
    if (!found.textKnown) return tell(l10n.t('The signed text is kept nowhere any more.'))
    const { by, date, text } = found.signed
    const uri = Uri.parse(place.uri)
    const name = workspace.asRelativePath(uri, false)
    const title = l10n.t('{0}: {1} signed by {2} {3} ↔ now', name, place.stage, by, date)
    await commands.executeCommand('vscode.diff', this.#texts.uriOf(place.uri, text), uri, title)
  }

  /** A stage of the article in front, by keyboard. */
  async #pick(title: string, fits: (stage: SignedStage) => boolean): Promise<StageTarget> {
    const uri = window.activeTextEditor?.document.uri.toString()
    const signOff = uri === undefined ? null : await this.#server.status(uri)
    if (uri === undefined || signOff === null) {
      void window.showWarningMessage(l10n.t('Only articles of an open folder can be signed. Open one first.'))
      return undefined
    }
    const items = stageItems(signOff, fits)
    if (items.length === 0) {
      tell(l10n.t('Nobody has signed this article yet'))
      return undefined
    }
    const stage = (await window.showQuickPick(items, { title: inertText(title) }))?.stage
    return stage === undefined ? undefined : { uri, stage }
  }
}

function stageItems({ stages }: SignOff, fits: (stage: SignedStage) => boolean) {
  return stages.filter(fits).map((state): QuickPickItem & { readonly stage: string } => ({
    label: `$(${stageIcon(state)}) ${inertText(state.stage)}`,
    description: inertText(stageDescription(state, l10n.t)),
    stage: state.stage,
  }))
}

const paramsOf = ({ uri, stage }: NonNullable<StageTarget>) => ({ textDocument: { uri }, stage })

function tell(message: string): void {
  void window.setStatusBarMessage(inertText(message), 5000)
}

/** What is signed is what lies in the file: other people and the command line see nothing else. */
async function isSaved(uri: string): Promise<boolean> {
  const document = workspace.textDocuments.find((one) => one.uri.toString() === uri)
  if (document === undefined || !document.isDirty || document.isUntitled) return true
  const save = l10n.t('Save and Sign')
  const question = l10n.t('The article has changes that are not saved.')
  if ((await window.showWarningMessage(question, { modal: true }, save)) !== save) return false
  return document.save()
}

/** The setting, else asked for and kept there: a name comes from nowhere else. */
async function authorName(): Promise<string | undefined> {
  const configuration = workspace.getConfiguration('jiaokan')
  const known = configuration.get('notes.author', '').trim()
  if (known !== '') return known
  const prompt = l10n.t('Your name, as it is to stand in signatures and notes')
  const given = (await window.showInputBox({ prompt, ignoreFocusOut: true }))?.trim()
  if (!given) return undefined
  await configuration.update('notes.author', given, ConfigurationTarget.Global)
  return given
}
