// Makes text from documents harmless inside Markdown: it shows as it is printed, and never as a link, HTML, code or icon.

const markup = /[\\`*_{}[\]<>#!|~$&@]/g
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * Text for one line of Markdown, a table cell included. Line breaks become blanks; control and direction characters go.
 * Bare addresses (`https://`, `www.`) are broken up so that no renderer makes links of them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\n\r\t\u2028\u2029]+/g, ' ')
    .replace(invisible, '')
    .trim()
    .replace(markup, '\\$&')
    .replace(/:(?=\/)/g, '\\:')
    .replace(/www\./gi, (head) => `${head.slice(0, 3)}\\.`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=](?=[-=\s]|$)/, '\\$&')
}

/** A link whose label is text from a document. Whatever could end the address early is percent-encoded. */
export function markdownLink(label: string, address: string): string {
  const target = address.replace(/[\s()<>\\]/g, (character) => `%${hex(character)}`)
  return `[${escapeMarkdown(label)}](${target})`
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')
}
