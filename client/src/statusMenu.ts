// The menu behind the status item.
import { commands, l10n, type QuickPickItem, window } from 'vscode'
import type { ServerStatus } from '../../server/src/lsp/protocol.ts'

interface Entry extends QuickPickItem {
  readonly command: string
  readonly argument?: string
}

export async function showStatusMenu(status: ServerStatus | undefined): Promise<void> {
  const chosen = await window.showQuickPick(entries(status), { placeHolder: 'Jiaokan 校勘' })
  if (chosen) await commands.executeCommand(chosen.command, ...(chosen.argument ? [chosen.argument] : []))
}

function entries(status: ServerStatus | undefined): Entry[] {
  const paused = status?.state === 'paused'
  return [
    { label: `$(warning) ${l10n.t('Show conflicts')}`, command: 'jiaokan.conflicts.focus' },
    { label: `$(graph-line) ${l10n.t('Show indicators')}`, command: 'jiaokan.indicators.focus' },
    { label: `$(list-flat) ${l10n.t('Show problems')}`, command: 'workbench.actions.view.problems' },
    ...(paused
      ? [{ label: `$(debug-continue) ${l10n.t('Resume checking')}`, command: 'jiaokan.resume' }]
      : [
          { label: `$(refresh) ${l10n.t('Check the whole folder')}`, command: 'jiaokan.checkWorkspace' },
          { label: `$(debug-pause) ${l10n.t('Pause checking')}`, command: 'jiaokan.pause' },
        ]),
    { label: `$(debug-restart) ${l10n.t('Restart the server')}`, command: 'jiaokan.restart' },
    { label: `$(settings) ${l10n.t('Show the settings that count')}`, command: 'jiaokan.showConfiguration' },
    { label: `$(output) ${l10n.t('Show log')}`, command: 'jiaokan.showLog' },
    { label: `$(report) ${l10n.t('Report a problem…')}`, command: 'jiaokan.reportProblem' },
    { label: `$(gear) ${l10n.t('Open settings')}`, command: 'workbench.action.openSettings', argument: 'jiaokan.' },
  ]
}
