// Who in the extension listens to which notification of the server, whichever process sends it.

export interface Listening {
  dispose(): void
}

/** The part of a connection that is needed: it has one handler for each method, and a second takes the place of the first. */
export interface NotificationSource {
  onNotification(method: string, handler: (params: unknown) => void): unknown
}

type Handler = (params: unknown) => void

export class NotificationListeners {
  readonly #listeners = new Set<{ readonly method: string; readonly handler: Handler }>()
  #source: NotificationSource | null = null
  /** The methods for which the connection has a handler. */
  readonly #followed = new Set<string>()

  add(method: string, handler: Handler): Listening {
    const listener = { method, handler }
    this.#listeners.add(listener)
    this.#follow(method)
    return { dispose: () => void this.#listeners.delete(listener) }
  }

  /**
   * Hands on what a connection sends, from now on and in place of the one before: one handler for each method, which tells all
   * that listen to it, those that come later too.
   */
  follow(source: NotificationSource): void {
    this.#source = source
    this.#followed.clear()
    for (const { method } of this.#listeners) this.#follow(method)
  }

  #follow(method: string): void {
    if (this.#source === null || this.#followed.has(method)) return
    this.#followed.add(method)
    this.#source.onNotification(method, (params) => this.#tell(method, params))
  }

  #tell(method: string, params: unknown): void {
    for (const listener of this.#listeners) if (listener.method === method) listener.handler(params)
  }
}
