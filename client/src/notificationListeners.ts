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

  add(method: string, handler: Handler): Listening {
    const listener = { method, handler }
    this.#listeners.add(listener)
    return { dispose: () => void this.#listeners.delete(listener) }
  }

  /** Hands on what a connection sends: one handler for each method, which tells all that listen to it. */
  follow(source: NotificationSource): void {
    for (const method of new Set([...this.#listeners].map((listener) => listener.method)))
      source.onNotification(method, (params) => this.#tell(method, params))
  }

  #tell(method: string, params: unknown): void {
    for (const listener of this.#listeners) if (listener.method === method) listener.handler(params)
  }
}
