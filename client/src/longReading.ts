// Reading that takes long: the status item shows it from the start, something larger only after a while. Apart from VS Code.

/** What the server reports of one piece of work. */
export interface Step {
  readonly kind: 'begin' | 'report' | 'end'
  readonly message?: string
}

export interface ShownProgress {
  report(message: string): void
  end(): void
}

export interface LongReadingOptions {
  /** Milliseconds of reading before anything is opened. */
  readonly patience: number
  /** Opens what shows the progress, with a way to end the reading; null where the reader does not want it. */
  readonly open: (cancel: () => void) => ShownProgress | null
  /** Tells the server that the work with this token is to end. */
  readonly cancel: (token: string | number) => void
}

interface Reading {
  readonly timer: ReturnType<typeof setTimeout>
  message: string
  shown: ShownProgress | null
}

export class LongReading {
  readonly #options: LongReadingOptions
  readonly #readings = new Map<string | number, Reading>()

  constructor(options: LongReadingOptions) {
    this.#options = options
  }

  /** Takes what the server reports, in place of the language client. */
  follow(token: string | number, { kind, message = '' }: Step): void {
    if (kind === 'begin') this.#begin(token)
    else if (kind === 'report') this.#report(token, message)
    else this.#end(token)
  }

  dispose(): void {
    for (const token of [...this.#readings.keys()]) this.#end(token)
  }

  #begin(token: string | number): void {
    this.#end(token)
    const timer = setTimeout(() => this.#open(token), this.#options.patience)
    this.#readings.set(token, { timer, message: '', shown: null })
  }

  #open(token: string | number): void {
    const reading = this.#readings.get(token)
    if (reading === undefined) return
    reading.shown = this.#options.open(() => this.#options.cancel(token))
    reading.shown?.report(reading.message)
  }

  #report(token: string | number, message: string): void {
    const reading = this.#readings.get(token)
    if (reading === undefined) return
    reading.message = message
    reading.shown?.report(message)
  }

  #end(token: string | number): void {
    const reading = this.#readings.get(token)
    clearTimeout(reading?.timer)
    reading?.shown?.end()
    this.#readings.delete(token)
  }
}
