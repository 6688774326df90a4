// What VS Code gives a page: messages to the extension, and a state that outlives it.
import type { FromPage, PageState } from '../messages.ts'

interface VsCodeApi {
  postMessage(message: FromPage): void
  getState(): PageState | undefined
  setState(state: PageState): void
}

declare function acquireVsCodeApi(): VsCodeApi

export const vscode = acquireVsCodeApi()
