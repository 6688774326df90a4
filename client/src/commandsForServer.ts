// The commands that the server may name in lenses and actions.
import {
  changeFigureCommand,
  ignoreCommand,
  showPlaceCommand,
  showSignOffCommand,
} from '../../server/src/lsp/protocol.ts'

export const commandsForServer: readonly string[] = [
  changeFigureCommand,
  showPlaceCommand,
  showSignOffCommand,
  ignoreCommand,
]
