// The document that the data board's page starts from.

export interface PageParts {
  readonly script: string
  readonly style: string
  /** What VS Code serves the extension's files from. */
  readonly source: string
  readonly nonce: string
  readonly language: string
  readonly title: string
}

/** Nothing is loaded but the page's own style and script; all else is built from data, as text. */
export function boardPage({ script, style, source, nonce, language, title }: PageParts): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="stylesheet" href="${escaped(style)}">
<title>${escaped(title)}</title>
</head>
<body>
<main id="board" aria-busy="true"></main>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
