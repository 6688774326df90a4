// Turns the figures of one passage into observations: value, hedge, basis, period, indicator, scope, status and their keys.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import type { Hedge, Observation, Status } from '../model/figure.ts'
import { type Passage, sentenceAt } from '../model/passage.ts'
import { readAddition, shownAsNew } from './additions.ts'
import { baseOfAddition } from './base.ts'
import { readMovement } from './basis.ts'
import type { Movement } from './movement.ts'
import { type Carried, enterSentence, nothingCarried } from './carried.ts'
import { isOfParts, type Setting, settingsOf, wordsBeforeClause } from './clause.ts'
import { distribute, isNamed, nameFromBefore, nameFromList, type Share } from './subject/listed/distribution.ts'
import { carryOn } from './subject/carried/carryOn.ts'
import { withOwnerTold } from './subject/carried/bareHead.ts'
import { withEvent } from './subject/carried/casualties.ts'
import { isNamedQuantity, normaliseName, type Subject, subjectWith } from './subject/indicator.ts'
import { ownName, shownName } from './scope/ownName.ts'
import { toObservation } from './observation.ts'
import { isBearer } from './scope/bearers.ts'
import { scopeOfFigure } from './scope/figureScope.ts'
import { readHedge } from './quantity.ts'
import { isNotPast, isUnfinished } from './periods/periodBounds.ts'
import { listedSide } from './subject/carried/sideNames.ts'
import { tradeWithPartner } from './subject/carried/sector.ts'
import { isPayersPart } from './subject/generalName.ts'
import { spokenBetween } from './periods/spokenPeriod.ts'
import { yearsApart } from './periods/yearsApart.ts'
import { scopeOfListed } from './scope/listedScope.ts'
import { isUnnamed, traderIn } from './scope/scope.ts'
import type { Scope } from './scope/scopedClause.ts'
import { readQualifiers } from './qualifiers.ts'
import { readSource } from './sources.ts'
import type { Surroundings } from './surroundings.ts'
import { isCondition } from './conditions.ts'
import { isThreshold } from './threshold.ts'
import { readTiming } from './timing.ts'
import { withRanks } from './rank.ts'
import { withPurpose } from './subject/measured/purpose.ts'
import { spelledName } from './subject/spelledName.ts'
import { readSubject } from './subject/subject.ts'
import { remember } from './remember.ts'
import { wordsInFront } from './subject/subjectWords.ts'
import { isOverYears } from './again/overYears.ts'
import { withAlone, withoutContradictions, withoutListedTwice } from './again/within.ts'
import { mapped } from '../tools/gathered.ts'

/** The observations of a passage, in order, and the period that the next paragraph may take up. */
export interface Observed {
  readonly observations: readonly Observation[]
  readonly period: string | null
}

/** One observation per figure; never throws. `first` is the index of the passage's first figure. */
export function observePassage(
  passage: Passage,
  figures: readonly DetectedFigure[],
  first: number,
  around: Surroundings,
): Observed {
  const carried = nothingCarried()
  const settings = settingsOf(passage, figures, first)
  const shares = distribute(settings)
  const years = yearsApart(settings, around.periods, shares)
  const observations = mapped(settings, (setting, order) => {
    const last = order === 0 ? 0 : settings[order - 1]!.figure.end
    carried.period = spokenBetween(passage, around, last, setting.sentenceStart) ?? carried.period
    return observe(passage, setting, around, carried, { share: shares[order] ?? null, year: years[order] ?? null })
  })
  return {
    observations: withRanks(
      withoutContradictions(withAlone(withoutListedTwice(observations, settings), settings, passage.text), settings),
      settings,
      passage.text,
    ),
    period: carried.period,
  }
}

/** What 分别 gives a figure: its name, its year. */
interface Apart {
  readonly share: Share
  readonly year: string | null
}

function observe(
  passage: Passage,
  setting: Setting,
  around: Surroundings,
  carried: Carried,
  { share, year }: Apart,
): Observation {
  enter(passage, setting, around, carried)
  const movement = readMovement(setting, carried.movement)
  const hedge = hedgeOf(setting, carried)
  const threshold = isThreshold(setting, hedge) || isCondition(setting, hedge, around.conditions)
  const { period, status, base } = readTiming(setting, movement, around, carried, year)
  const { subject, scope } = tie({ passage, setting, movement, around, carried }, share)
  const name = ownName(subject.name, scope)
  const addition = readAddition(setting, movement, name, carried.addition)
  const fact = !threshold && status === 'actual' && !isUnfinished(period.value, around.date)
  const told = !period.loose && !(hedge !== 'exact' && isOverYears(setting.figure, passage))
  const named = subject.sure && name !== null && !isPayersPart(name, setting.sentence)
  const comparable = named && told && fact && !isUnnamed(setting.clause) && !isBearer(scope.name)
  const kept = period.loose || isUnreached(status, period.value, around.date) ? null : period.lasting
  if (!threshold) remember(carried, setting, movement, { subject, name, scope, period: kept, base, addition })
  return toObservation(setting.figure, setting.left, {
    movement,
    addition,
    hedge,
    status: threshold ? 'actual' : status,
    name,
    shown: shownAsNew(shownAs(name, scope.name, setting, movement, carried), addition, setting),
    scope: scope.name,
    period: period.value,
    relativePeriod: period.value === null ? period.text : null,
    base: addition === null ? base : baseOfAddition(setting, period),
    source: carried.source,
    qualifiers: readQualifiers(setting),
    threshold,
    currency: movement.basis === 'growth' ? carried.currency : null,
    comparable,
  })
}

/** What is still to come says nothing of the time of what is told next. */
function isUnreached(status: Status, period: string | null, date: string | null): boolean {
  return status === 'target' || (status !== 'actual' && isNotPast(period, date))
}

/** 约106%和137%: what is said in front of the first holds for all that are listed with it in its unit. */
function hedgeOf({ figure, left, right, listed }: Setting, carried: Carried): Hedge {
  const { bound, more, unit } = figure
  const own = readHedge(figure, left, right)
  const given = carried.hedge
  const hedge = own === 'exact' && listed && given !== null && given.unit === unit ? given.hedge : own
  carried.hedge = hedge === 'exact' || bound !== null || more ? null : { hedge, unit }
  return hedge
}

function shownAs(
  name: string | null,
  scope: string | null,
  setting: Setting,
  { basis }: Movement,
  { spelled }: Carried,
): string | null {
  const shown = shownName(name, scope, setting.figure.kind)
  return name === null || shown === null ? shown : spelledName(name, shown, setting, basis, spelled)
}

function enter(passage: Passage, setting: Setting, around: Surroundings, carried: Carried): void {
  if (setting.sentenceStart === carried.sentence) return
  const bodies = around.organisations.get(sentenceAt(passage, setting.figure.start)) ?? []
  const { told } = carried
  enterSentence(carried, setting.sentenceStart, readSource(setting.sentence, bodies))
  if (isOfParts(setting)) carried.told = told
}

/** A figure where it stands, by which its name and its scope are read. */
interface Place {
  readonly passage: Passage
  readonly setting: Setting
  readonly movement: Movement
  readonly around: Surroundings
  readonly carried: Carried
}

/** What the figure measures and of whom. */
function tie(place: Place, share: Share): Tied {
  const { subject, scope } = tieByOwnWords(place, share)
  const { passage, setting, around, carried } = place
  const { text } = passage
  const told = withOwnerTold(subject, { text, periods: around.periods, setting, scope: scope.name, last: carried.last })
  return { subject: withEvent(told, setting, text), scope }
}

interface Tied {
  readonly subject: Subject
  readonly scope: Scope
}

/** The same without what the paragraph told before; a list with 分别 may give both (对韩国出口). */
function tieByOwnWords(place: Place, share: Share): Tied {
  const { passage, setting, movement, around, carried } = place
  const given = isNamed(share) ? share.name : null
  const listed =
    given === null
      ? null
      : scopeOfListed(given, around.places, placeOf(passage, setting), (isNamed) =>
          traderUnsaid(isNamed, around, carried),
        )
  const level = carried.level ?? carried.whole ?? (movement.basis === 'change' ? carried.last : null)
  const partner = listed?.scope.name?.includes('→') === true && !listed.scope.name.endsWith('→中国')
  if (listed !== null && listed.rest !== '')
    return {
      subject: partner
        ? tradeWithPartner(listed.rest, wordsBeforeClause(setting))
        : nameFromList(listed.rest, movement, setting),
      scope: listed.scope,
    }
  if (listed !== null && partner) return { subject: subjectOfFigure(place, null, ''), scope: listed.scope }
  if (listed !== null && level !== null) return { subject: { name: level, sure: false }, scope: listed.scope }
  const scope = scopeOfFigure(passage, setting, around, carried)
  return { subject: subjectOfFigure(place, share, scope.words), scope }
}

const placeOf = ({ text }: Passage, { clauseStart, figure }: Setting) => ({ text, clauseStart, to: figure.start })

/** 云川对东盟、欧盟出口…，│分别增长: a list that goes on is of the same trade. */
function traderUnsaid(isNamed: boolean, { home }: Surroundings, { scope, partners }: Carried): string {
  return (isNamed ? undefined : partners[0]?.replace(/→.*$/, '')) ?? traderIn(home, scope)
}

/** 吞吐量103亿吨，其中内、外贸分别增长5.8%和4.0%: members that name no quantity take that of the whole. */
function ofWhole(
  name: string,
  { figure, sentence, listed }: Setting,
  { basis }: Movement,
  { level, whole }: Carried,
): string {
  if ((level === null || listed) && isNamedQuantity(name)) return listedSide(name, level ?? whole)
  if (basis !== 'growth' || !sentence.includes('其中') || isNamedQuantity(normaliseName(name))) return name
  return carryOn(name, level ?? whole, figure)
}

/** `where`: the words that say so, which are none of the name. */
function subjectOfFigure({ passage, setting, movement, around, carried }: Place, share: Share, where: string): Subject {
  if (isNamed(share)) return nameFromList(ofWhole(share.name, setting, movement, carried), movement, setting)
  const told = nameFromBefore(share, setting, movement, carried)
  if (told !== null) return told
  const words = wordsInFront(passage.text, around.periods, setting, where)
  const subject = withPurpose(readSubject(setting, movement, carried, words), setting, passage.text)
  return share === 'doubt' ? subjectWith(subject, subject.name, false) : subject
}
