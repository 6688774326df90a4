// What the end-to-end tests install, pinned by version and checksum (the `dist.integrity` of each npm package).

/** The desktop VS Code that is downloaded, and the one inside the code-server package below. */
export const vscodeVersion = '1.100.3'

export interface PinnedPackage {
  readonly name: string
  readonly version: string
  readonly integrity: string
}

/** The VS Code server (MIT). What it depends on is pinned by the npm-shrinkwrap.json that it carries. */
export const codeServer: PinnedPackage = {
  name: 'code-server',
  version: '4.100.3',
  integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
}

/** The search program of the VS Code server by `process.arch`, as a package that needs no download after installation. */
export const ripgrep: Readonly<Record<string, PinnedPackage>> = {
  x64: {
    name: '@vscode/ripgrep-linux-x64',
    version: '1.18.0',
    integrity: 'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  },
  arm64: {
    name: '@vscode/ripgrep-linux-arm64',
    version: '1.18.0',
    integrity: 'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
  },
}
