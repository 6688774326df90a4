// What the tree of conflicts is grouped by, remembered for the folder.
import { commands, type Disposable, type Memento } from 'vscode'

type Grouping = 'file' | 'rule'

const key = 'conflicts.groupBy'

export interface ConflictGrouping {
  readonly tree: 'conflicts' | 'conflictsByRule'
  readonly commands: readonly Disposable[]
}

export function conflictGrouping(memory: Memento, changed: () => void): ConflictGrouping {
  let current = memory.get<Grouping>(key, 'file')
  const show = (grouping: Grouping): void => {
    current = grouping
    void memory.update(key, grouping)
    void commands.executeCommand('setContext', 'jiaokan.groupedBy', grouping)
    changed()
  }
  void commands.executeCommand('setContext', 'jiaokan.groupedBy', current)
  return {
    get tree() {
      return current === 'rule' ? 'conflictsByRule' : 'conflicts'
    },
    commands: [
      commands.registerCommand('jiaokan.groupByFile', () => show('file')),
      commands.registerCommand('jiaokan.groupByRule', () => show('rule')),
    ],
  }
}
