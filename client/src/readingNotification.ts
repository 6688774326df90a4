// The notification of a reading that takes long: with a button that ends it, the way to the log, and the way to be rid of it.
import { l10n, ProgressLocation, window } from 'vscode'
import type { ShownProgress } from './longReading.ts'
import type { Notices } from './notices.ts'

const id = 'reading'

/** Null where it is not wanted. */
export function openReadingNotification(notices: Notices, cancel: () => void): ShownProgress | null {
  if (!notices.isWanted(id)) return null
  const title = l10n.t('Jiaokan reads the folder')
  let show: (message: string) => void = () => undefined
  let end: () => void = () => undefined
  const options = { location: ProgressLocation.Notification, title, cancellable: true }
  void window.withProgress(options, (progress, cancellation) => {
    cancellation.onCancellationRequested(cancel)
    show = (message) => progress.report({ message: `${message} · ${links()}` })
    return new Promise<void>((resolve) => (end = resolve))
  })
  return { report: (message) => show(message), end: () => end() }
}

/** A progress has no buttons but the one that cancels: what else can be done stands in its text. */
function links(): string {
  const forget = encodeURIComponent(JSON.stringify([id]))
  return [
    `[${l10n.t('Show log')}](command:jiaokan.showLog)`,
    `[${l10n.t("Don't show again")}](command:jiaokan.forgetNotice?${forget})`,
  ].join(' · ')
}
