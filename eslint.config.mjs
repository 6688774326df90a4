// The rules of the house that a machine can hold: types, sizes, and which stage may import what.
import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** The stages in the order of the data flow. A stage may import the ones before it. */
const stages = ['model', 'lexicon', 'intake', 'parse', 'detect', 'interpret', 'index', 'check', 'features']
const unreachable = ['lsp', 'cli', 'node', 'client']
const protocolPackages = [
  'vscode-languageserver',
  'vscode-languageserver/*',
  'vscode-languageserver-*',
  'vscode-jsonrpc',
]

/** `features` shows findings in a hover, as `check/present` words them. */
const allowedAcross = { features: ['check/present', 'check/run', 'check/settings'] }

function stageRules(stage, place) {
  const later = [...stages.slice(place + 1), ...unreachable]
  const forbidden = stage === 'features' ? [...later, 'check'] : later
  return {
    files: [`server/src/${stage}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...protocolPackages, 'vscode'],
              message: 'Only lsp/ and main speak the protocol, only client/ knows VS Code.',
            },
            {
              regex: '^(node:|fs$|path$|os$|child_process$|crypto$|worker_threads$)',
              message: 'model … features run in a web worker as they are.',
            },
            {
              regex: laterStages(forbidden, allowedAcross[stage] ?? []),
              message: 'A stage imports model/, lexicon/ and earlier stages only.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'setTimeout',
        'setInterval',
        'performance',
        'fetch',
        'console',
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.pattern=/\\\\b/i]', message: 'No \\b: Chinese has no word boundaries.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'No randomness in model … features.' },
        { object: 'Date', property: 'now', message: 'No clock in model … features.' },
      ],
    },
  }
}

function laterStages(folders, allowed) {
  const except = allowed.length ? `(?!(?:\\.\\./)+(?:${allowed.join('|')})\\.ts$)` : ''
  return `^${except}(?:\\.\\./)+(?:${folders.join('|')})/`
}

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.vscode-test/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-depth': ['error', 4],
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['{client,server}/src/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['{client,server}/src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/await-thenable': 'error' },
  },
  ...stages.map(stageRules),
  { files: ['server/src/lexicon/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['server/src/{lsp,cli,node}/**/*.ts', 'server/src/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['vscode', '**/client/**'], message: 'Nothing in server/ imports client/ or VS Code.' }],
        },
      ],
    },
  },
  {
    files: ['server/src/cli/**/*.ts', 'server/src/node/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: protocolPackages, message: 'Only lsp/ and main speak the protocol.' }] },
      ],
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'server/src/(?!lsp/protocol\\.ts$)',
              message: 'The client shares only lsp/protocol.ts with the server.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs', 'test/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
)
