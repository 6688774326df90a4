// Work-done progress towards the client. The work never waits for the client's consent to show it.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver'

export class WorkProgress {
  #reporter: WorkDoneProgressServerReporter | null = null
  #ended = false

  /** Asks the client for a progress with a cancel button; `onCancel` runs when it is pressed. */
  constructor(window: Connection['window'], title: string, onCancel: () => void) {
    window.createWorkDoneProgress().then(
      (reporter) => {
        if (this.#ended) return
        this.#reporter = reporter
        reporter.token.onCancellationRequested(onCancel)
        reporter.begin(title, 0, '', true)
      },
      () => undefined,
    )
  }

  report(done: number, total: number): void {
    this.#reporter?.report(total === 0 ? 100 : (100 * done) / total, `${done}/${total}`)
  }

  end(): void {
    this.#ended = true
    this.#reporter?.done()
    this.#reporter = null
  }
}
