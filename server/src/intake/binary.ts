// What is no text at all: known signatures, NULs, and more control characters than any extraction leaves behind.

const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip: docx, xlsx, ofd
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], // doc, xls, wps
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38, 0x37, 0x61], // gif
  [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  [0x1f, 0x8b, 0x08], // gzip
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // rar
  [0x7f, 0x45, 0x4c, 0x46], // elf
]

/** Share of control characters from which a text is none. */
const maxControlShare = 0.05

/** Whether the file says by its first bytes that it is a document of a program, a picture or an archive. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))
}

/** Whether a decoded text holds a NUL, or mostly what no article prints. Line and page breaks and tabs are printed. */
export function readsAsBinary(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0) return true
    if (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d)) controls++
  }
  return controls > text.length * maxControlShare
}
