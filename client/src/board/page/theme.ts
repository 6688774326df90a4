// The colours of VS Code's theme as a canvas needs them, and when they change.
import { contrastGrid } from './contrastGrid.ts'

export interface Theme {
  readonly background: string
  readonly text: string
  /** Of the lines across the plot, which stand behind all else. */
  readonly grid: string
  /** Of the axes. */
  readonly border: string
  readonly focus: string
  readonly conflict: string
  readonly font: string
  /** One for each line, then again from the first. */
  readonly lines: readonly string[]
}

export function currentTheme(): Theme {
  const style = getComputedStyle(document.body)
  const variable = (...names: readonly string[]): string =>
    names.map((name) => style.getPropertyValue(`--vscode-${name}`).trim()).find((value) => value !== '') ?? style.color
  const text = variable('editor-foreground', 'foreground')
  const background = variable('editor-background')
  const highContrast = document.body.dataset['vscodeThemeKind']?.startsWith('vscode-high-contrast') ?? false
  return {
    background,
    text,
    grid: highContrast
      ? contrastGrid(text, background)
      : variable('editorIndentGuide-background1', 'editorIndentGuide-background', 'editorWidget-border'),
    border: variable('editorWidget-border', 'contrastBorder', 'panel-border'),
    focus: variable('focusBorder', 'contrastActiveBorder'),
    conflict: variable('errorForeground', 'editorError-foreground'),
    font: `12px ${style.fontFamily}`,
    lines: ['blue', 'green', 'purple', 'orange', 'foreground'].map((name) => variable(`charts-${name}`)),
  }
}

/** VS Code sets the variables on the root element, and the kind of theme on the body. */
export function onThemeChange(changed: () => void): void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] })
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-kind'] })
}
