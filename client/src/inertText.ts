// Words of articles, notes, ledgers and file names where VS Code would read links or icons into them.

/**
 * Titles of lists, their lines, notifications and the status bar make an icon of `$(name)`, notifications and prompts a link
 * of `[text](command:…)`. A character of no width between the signs leaves the words as they look.
 */
export function inertText(text: string): string {
  return text.replaceAll('$(', '$\u200b(').replaceAll('](', ']\u200b(')
}
