// Notifications: each can be told never to come again, and one is shown at a time.
import type { Translate } from './translate.ts'

export type NoticeKind = 'information' | 'warning' | 'error'

/** Shows a message with buttons, and answers the button that was pressed. */
export type ShowMessage = (
  kind: NoticeKind,
  message: string,
  buttons: readonly string[],
) => PromiseLike<string | undefined>

/** What `vscode.Memento` offers. */
export interface Memory {
  get<Value>(key: string, otherwise: Value): Value
  update(key: string, value: unknown): PromiseLike<void>
}

export interface Notice {
  /** Stays the same over versions: under it stands that the notice is not wanted any more. */
  readonly id: string
  readonly kind: NoticeKind
  readonly message: string
  readonly button: string
  readonly action: () => unknown
}

export class Notices {
  readonly #memory: Memory
  readonly #show: ShowMessage
  readonly #translate: Translate
  #open = false

  constructor(memory: Memory, show: ShowMessage, translate: Translate) {
    this.#memory = memory
    this.#show = show
    this.#translate = translate
  }

  isWanted(id: string): boolean {
    return !this.#memory.get(keyOf(id), false)
  }

  async forget(id: string): Promise<void> {
    await this.#memory.update(keyOf(id), true)
  }

  /** Nothing happens while another notice is open, or when this one is not wanted any more. */
  async show({ id, kind, message, button, action }: Notice): Promise<void> {
    if (this.#open || !this.isWanted(id)) return
    this.#open = true
    try {
      const never = this.#translate("Don't show again")
      const pressed = await this.#show(kind, message, [button, never])
      if (pressed === never) await this.forget(id)
      else if (pressed === button) await action()
    } finally {
      this.#open = false
    }
  }
}

function keyOf(id: string): string {
  return `notice.${id}.unwanted`
}
