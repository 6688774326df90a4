// How a line of a tree looks: icon, text beside it, and what a screen reader says. Apart from VS Code, so that it can be tested without it.
import type { TreeNode } from '../../../server/src/lsp/protocol.ts'
import type { Translate } from '../translate.ts'

export interface TreeLook {
  readonly label: string
  readonly description: string
  /** A codicon; null where VS Code shows the icon of the file. */
  readonly icon: string | null
  /** A theme colour; never the only thing that tells something. */
  readonly colour: string | null
  readonly accessibleLabel: string
  /** What `viewItem` is in the `when` of a menu: the kind, and what can be done with it. */
  readonly context: string
}

const icons: Readonly<Record<TreeNode['kind'], string | null>> = {
  folder: 'root-folder',
  file: null,
  rule: 'law',
  finding: 'warning',
  related: 'arrow-small-right',
  indicator: 'graph-line',
  series: 'globe',
  period: 'calendar',
  title: 'book',
  entityType: 'symbol-namespace',
  entity: 'tag',
  mention: 'quote',
}

const severities = {
  error: { icon: 'error', colour: 'problemsErrorIcon.foreground' },
  warning: { icon: 'warning', colour: 'problemsWarningIcon.foreground' },
  information: { icon: 'info', colour: 'problemsInfoIcon.foreground' },
  hint: { icon: 'lightbulb', colour: null },
} as const

const entityIcons: Readonly<Record<string, string>> = {
  org: 'organization',
  place: 'location',
  person: 'person',
  platform: 'server',
  programme: 'project',
}

/** `ruleText` names a rule in the reader's language. */
export function treeLook(node: TreeNode, translate: Translate, ruleText: (code: string) => string): TreeLook {
  const label = node.kind === 'rule' ? ruleText(node.label) : node.label
  const description = [node.kind === 'rule' ? node.label : node.detail, counts(node, translate)]
    .filter((part) => part !== '')
    .join(' · ')
  const severity = node.severity && severityText(node.severity, translate)
  return {
    label,
    description,
    ...iconOf(node),
    accessibleLabel: [severity, label, description].filter((part) => part).join(translate(', ')),
    context: contextOf(node),
  }
}

/** `3 处提及 · 1 冲突` for lines that stand for several mentions, `3 个名称` for several names; `有冲突` for a mention that is in conflict. */
function counts({ kind, id, count, conflicts }: TreeNode, translate: Translate): string {
  if (kind === 'finding' || kind === 'related') return ''
  if (kind === 'mention') return conflicts > 0 ? translate('in conflict') : ''
  const areFindings = kind === 'file' || kind === 'rule'
  if (areFindings && conflicts === count && count > 0) return inConflict(conflicts, translate)
  const all = counted({ kind, id, count }, translate)
  return conflicts === 0 ? all : `${all} · ${inConflict(conflicts, translate)}`
}

function counted({ kind, id, count }: Pick<TreeNode, 'kind' | 'id' | 'count'>, translate: Translate): string {
  if (kind === 'file' || kind === 'rule') return findingCount(count, translate)
  if (kind === 'entityType') return names(count, lastKey(id) === 'titles', translate)
  return mentions(count, translate)
}

function findingCount(count: number, translate: Translate): string {
  return count === 1 ? translate('1 finding') : translate('{0} findings', String(count))
}

function inConflict(count: number, translate: Translate): string {
  return count === 1 ? translate('1 conflict') : translate('{0} conflicts', String(count))
}

function mentions(count: number, translate: Translate): string {
  return count === 1 ? translate('1 mention') : translate('{0} mentions', String(count))
}

function names(count: number, areTitles: boolean, translate: Translate): string {
  if (areTitles) return count === 1 ? translate('1 title') : translate('{0} titles', String(count))
  return count === 1 ? translate('1 name') : translate('{0} names', String(count))
}

function iconOf(node: TreeNode): Pick<TreeLook, 'icon' | 'colour'> {
  if (node.severity) return severities[node.severity]
  if (node.kind === 'mention' && node.conflicts > 0) return severities.warning
  if (node.kind === 'entityType') return { icon: entityIcons[lastKey(node.id)] ?? icons.entityType, colour: null }
  return { icon: icons[node.kind], colour: null }
}

function lastKey(id: string): string {
  const keys: unknown = JSON.parse(id)
  return Array.isArray(keys) ? String(keys.at(-1)) : ''
}

function severityText(severity: keyof typeof severities, translate: Translate): string {
  return {
    error: translate('Error'),
    warning: translate('Warning'),
    information: translate('Information'),
    hint: translate('Hint'),
  }[severity]
}

/** `finding place rule copy`: what a menu asks with `viewItem =~ /\bplace\b/`. */
function contextOf({ kind, location, code, series }: TreeNode): string {
  return [
    kind,
    location ? 'place' : '',
    code ? 'rule' : '',
    series ? 'series' : '',
    ['mention', 'title', 'entity', 'indicator', 'finding', 'related', 'period'].includes(kind) ? 'copy' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
