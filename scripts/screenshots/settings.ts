// The user settings of the pictures: a quiet window, fonts with Chinese characters, and one of three themes.

export type Theme = 'light' | 'dark' | 'high-contrast'

const themes: Readonly<Record<Theme, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
}

/** `more` is what a picture switches on. */
export function settingsOf(theme: Theme, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    'workbench.startupEditor': 'none',
    'workbench.reduceMotion': 'on',
    'workbench.tips.enabled': false,
    'workbench.colorTheme': themes[theme],
    'window.commandCenter': false,
    'chat.commandCenter.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'git.enabled': false,
    'extensions.ignoreRecommendations': true,
    'files.autoSave': 'off',
    'files.hotExit': 'off',
    'workbench.editor.restoreEditors': false,
    'editor.hover.delay': 100,
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'editor.fontSize': 13,
    'editor.lineHeight': 1.5,
    'editor.fontFamily': 'DejaVu Sans Mono, WenQuanYi Micro Hei Mono',
    'editor.unicodeHighlight.ambiguousCharacters': false,
    ...more,
  }
}
