// Who is measured in a passage: companies and trains by name, somebody without a name, works, films.
import type { EntityMention } from '../../model/entity.ts'
import type { Passage } from '../../model/passage.ts'
import { bearersIn } from './bearers.ts'
import { isMeasured } from './bodies.ts'
import { firstFrom, type NameInText, placeNames } from './placed.ts'
import { shortBodies, shortBodiesIn } from './shortBodies.ts'
import { titledWorksIn } from './titledWorks.ts'
import { namesOf, worksNamed } from './works.ts'

/** Groups by passage, in order of the text, who is measured itself: companies, platforms, trains and the `works`, not those who measure. */
export function placeActors(
  entities: readonly EntityMention[],
  passages: readonly Passage[],
  places: readonly (readonly NameInText[])[],
  works: readonly string[],
  told: readonly string[],
): NameInText[][] {
  const named = placeNames(
    entities.filter(({ reading }) => isMeasured(reading)),
    passages,
    'actors',
  )
  const names = namesOf(works)
  const bodies = namesOf(told)
  const short = shortBodies([...new Set([...named.flat().map(({ canonical }) => canonical), ...told])], passages)
  return named.map((actors, index) => {
    const { text } = passages[index]!
    const others = [
      bearersIn(text, places[index]!),
      worksNamed(text, names),
      titledWorksIn(text),
      shortBodiesIn(text, short, places[index]!),
    ]
    return others.reduce(withOthers, withTold(actors, worksNamed(text, bodies)))
  })
}

/** `told` are names that the text itself gives; those of the dictionaries that reach into one give way (中冶集团│总部, 国药│中国生物公司). */
function withTold(actors: NameInText[], told: readonly NameInText[]): NameInText[] {
  if (told.length === 0) return actors
  const kept = actors.filter((actor) => !isTold(actor, told))
  const own = told.filter((body) => !isCovered(body, kept))
  return [...kept, ...own].sort((a, b) => a.start - b.start)
}

/** Whether one of the bodies, whose starts and ends are in order, reaches over the actor. */
function isTold(actor: NameInText, told: readonly NameInText[]): boolean {
  for (let index = firstFrom(told, actor.end) - 1; index >= 0 && told[index]!.end > actor.start; index--)
    if (reachesOver(told[index]!, actor)) return true
  return false
}

/** Whether the body holds the actor and more, or begins it. */
const reachesOver = (body: NameInText, actor: NameInText) =>
  body.start <= actor.start && body.end > actor.start && (body.start < actor.start || body.end < actor.end)

/** `others` are those that no name of the dictionaries covers. */
function withOthers(actors: NameInText[], others: readonly NameInText[]): NameInText[] {
  if (others.length === 0) return actors
  const own = others.filter((other) => !isCovered(other, actors))
  return own.length === 0 ? actors : [...actors, ...own].sort((a, b) => a.start - b.start)
}

/** Whether one of the actors, which are in order and apart from each other, reaches into the name. */
function isCovered({ start, end }: NameInText, actors: readonly NameInText[]): boolean {
  const count = firstFrom(actors, end)
  return count > 0 && actors[count - 1]!.end > start
}
