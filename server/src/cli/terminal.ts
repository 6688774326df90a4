// The terminal as the commands see it: two streams, what they are good for, and the current folder.

export interface Terminal {
  /** Absolute, with forward slashes. */
  readonly currentFolder: string
  /** Resolves when the stream takes more: long output waits for its reader. */
  write(text: string): Promise<void>
  /** One line on stderr; the line break is added. */
  complain(line: string): void
  /** Replaces the line of progress on stderr, '' takes it away. Does nothing where stderr is no terminal. */
  progress(line: string): void
  readonly colours: boolean
}

/** The streams of this process. A reader that goes away (`| head`) ends the output without a complaint. */
export function processTerminal(currentFolder: string): Terminal {
  const { stdout, stderr } = process
  let progress = ''
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  const clear = () => {
    if (progress !== '') stderr.write('\r\x1b[K')
    progress = ''
  }
  return {
    currentFolder,
    write: (text) =>
      new Promise((resolve) => {
        clear()
        if (stdout.write(text)) resolve()
        else stdout.once('drain', resolve)
      }),
    complain: (line) => {
      clear()
      stderr.write(printable(line) + '\n')
    },
    progress: (line) => {
      if (!stderr.isTTY || line === progress) return
      clear()
      progress = line
      stderr.write(line)
    },
    colours: Boolean(stdout.isTTY) && !process.env['NO_COLOR'],
  }
}

/** Control characters in names and texts must not reach a terminal: it would obey them. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd')
}
