// Set the title marks right: 〈〉 inside 《》, and the missing 》 where another mention of the title shows its end.
import { sourceSpan } from '../../model/passage.ts'
import { rangeInPassage } from '../mention.ts'
import type { Fix, FixContext, FixMaker } from './fix.ts'

const longestTitle = 80

export const bracket: FixMaker = (finding, context) => {
  const fault = finding.at.kind === 'titleFault' ? context.digest.titleFaults[finding.at.ordinal] : undefined
  if (fault?.fault === 'nested') return nested(finding.at.path, fault, context)
  return fault?.fault === 'close' ? closing(finding.at.path, fault, context) : []
}

type Fault = FixContext['digest']['titleFaults'][number]

function nested(path: string, fault: Fault, { digest }: FixContext): readonly Fix[] {
  const passage = digest.passages[fault.passage]
  if (passage === undefined) return []
  const { start } = rangeInPassage(passage, fault.span)
  const inner = /^《([^《》]{1,80})》/.exec(passage.text.slice(start))
  if (inner === null) return []
  const end = start + inner[0].length
  const edits = [
    { path, span: sourceSpan(passage, start, start + 1), text: '〈' },
    { path, span: sourceSpan(passage, end - 1, end), text: '〉' },
  ]
  const title = { zh: `改为〈${inner[1]}〉`, en: `Change to 〈${inner[1]}〉` }
  return [{ kind: 'bracket', title, edits, preferred: true, lossFree: true }]
}

function closing(path: string, fault: Fault, { digest, snapshot }: FixContext): readonly Fix[] {
  const passage = digest.passages[fault.passage]
  if (passage === undefined) return []
  const start = rangeInPassage(passage, fault.span).start + 1
  for (let length = longestTitle; length >= 4; length--) {
    const name = passage.text.slice(start, start + length)
    if (name.length < length || /[《》]/.test(name) || snapshot.title(name) === undefined) continue
    const { end } = sourceSpan(passage, start, start + length)
    const edits = [{ path, span: { start: end, end }, text: '》' }]
    const title = { zh: `补“》”：《${name}》`, en: `Add the missing 》: 《${name}》` }
    return [{ kind: 'bracket', title, edits, preferred: false, lossFree: false }]
  }
  return []
}
