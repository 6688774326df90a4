// Giving way: long work pauses between files so that requests are answered meanwhile. Works in Node and in a web worker.

/** Resolves after the messages that have arrived so far were taken up. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
}

/** Runs `action` once, `delay` milliseconds after the last call of `start`. */
export class Debounced {
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly delay: number
  private readonly action: () => void

  constructor(delay: number, action: () => void) {
    this.delay = delay
    this.action = action
  }

  start(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(this.action, this.delay)
  }

  stop(): void {
    clearTimeout(this.timer)
  }
}
