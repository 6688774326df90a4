// Many calls in a row become one.

export interface Coalesced {
  /** Runs the action once the calls have paused. */
  call(): void
  dispose(): void
}

/** `quiet` is in milliseconds. A call that is made while the action waits postpones it, at most `longest` in all. */
export function coalesced(action: () => void, quiet: number, longest: number): Coalesced {
  let timer: ReturnType<typeof setTimeout> | undefined
  let first = 0
  const run = (): void => {
    timer = undefined
    action()
  }
  return {
    call() {
      const now = Date.now()
      if (timer === undefined) first = now
      else clearTimeout(timer)
      timer = setTimeout(run, Math.max(0, Math.min(quiet, first + longest - now)))
    },
    dispose: () => clearTimeout(timer),
  }
}
