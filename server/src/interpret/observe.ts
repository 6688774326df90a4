// Turns the figures of one passage into observations: value, hedge, basis, period, indicator, scope, status and their keys.
import type { DetectedFigure } from '../detect/figures/figures.ts'
import type { EntityMention } from '../model/entity.ts'
import type { Hedge, Observation, Status } from '../model/figure.ts'
import { type Passage, sentenceAt } from '../model/passage.ts'
import { readAddition, shownAsNew } from './additions.ts'
import { baseOfAddition, readBase } from './base.ts'
import { readMovement } from './basis.ts'
import type { Movement } from './movement.ts'
import { type Carried, enterSentence, nothingCarried } from './carried.ts'
import { type Setting, settingsOf } from './clause.ts'
import { distribute, isNamed, nameFromBefore, nameFromList, type Share } from './subject/listed/distribution.ts'
import { carryOn } from './subject/carried/carryOn.ts'
import { isNamedQuantity, normaliseName, type Subject, subjectWith } from './subject/indicator.ts'
import { isLeftToSection, type Outlook } from './outlook.ts'
import { ownName, shownName } from './scope/ownName.ts'
import { toObservation } from './observation.ts'
import { isBearer } from './scope/bearers.ts'
import { scopeOfFigure } from './scope/figureScope.ts'
import { type NameInText, type PlacedPeriod } from './scope/placed.ts'
import { readHedge } from './quantity.ts'
import { changeRole } from './periods/changeRole.ts'
import { isAhead, isNotPast, isUnfinished } from './periods/periodBounds.ts'
import { isOfParts, lastingFor, readPeriod, type ReportingPeriod } from './periods/reportingPeriod.ts'
import { listedSide } from './subject/carried/sideNames.ts'
import { tradeWithPartner } from './subject/carried/sector.ts'
import { isPayersPart } from './subject/generalName.ts'
import { spokenBetween } from './periods/spokenPeriod.ts'
import { yearsApart } from './periods/yearsApart.ts'
import { isUnnamed, scopeOfListed, traderIn } from './scope/scope.ts'
import type { Scope } from './scope/scopedClause.ts'
import { readQualifiers, readSource, readStatus } from './status.ts'
import { isThreshold } from './threshold.ts'
import { withRanks } from './rank.ts'
import { spelledName } from './subject/spelledName.ts'
import { readSubject } from './subject/subject.ts'
import { remember } from './remember.ts'
import { wordsInFront } from './subject/subjectWords.ts'
import { isOverYears } from './again/overYears.ts'
import { withAlone, withoutContradictions, withoutListedTwice } from './again/within.ts'

/** What bears on a passage's figures beside its own words. */
export interface Surroundings {
  readonly periods: readonly PlacedPeriod[]
  readonly places: readonly NameInText[]
  /** Who is measured itself: companies, platforms, trains, works. */
  readonly actors: readonly NameInText[]
  readonly persons: readonly NameInText[]
  /** Whom and where the paragraphs before named, the last one first. */
  readonly told: readonly string[]
  /** By the ordinal of the sentence that names them. */
  readonly organisations: ReadonlyMap<number, readonly EntityMention[]>
  /** The article's date as far as known, for states (目前) and for what lies ahead. */
  readonly date: string | null
  /** Where the article speaks from, when a clause does not say. */
  readonly home: string | null
  /** Whether it is a government's report, whose sentences list what was done by many. */
  readonly isReport: boolean
  /** What a review above is of; what the heading or the paragraphs before spoke of, under the same heading and anywhere: good to show, not to compare. */
  readonly period: { readonly review: string | null; readonly here: string | null; readonly before: string | null }
  /** What the section makes of figures that nothing says to be facts. */
  readonly outlook: Outlook
}

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
  const observations = settings.map((setting, order) => {
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
  const threshold = isThreshold(setting, hedge)
  const { period, status, base } = readTime(setting, movement, around, carried, year)
  const { subject, scope } = tie(passage, setting, movement, around, carried, share)
  const name = ownName(subject.name, scope)
  const addition = readAddition(setting, movement, name, carried.addition)
  const fact = !threshold && status === 'actual' && !isUnfinished(period.value, around.date)
  const told = !period.loose && !(hedge !== 'exact' && isOverYears(setting.figure, passage))
  const named = subject.sure && name !== null && !isPayersPart(name, setting.sentence)
  const comparable = named && told && fact && !isUnnamed(setting.clause) && !isBearer(scope.name)
  const kept = period.loose || isUnreached(status, period.value, around.date) ? null : period.lasting
  if (!threshold) remember(carried, setting, movement, { subject, name, scope, period: kept, base, addition })
  return toObservation(setting.figure, {
    movement,
    addition,
    hedge,
    status,
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
function hedgeOf({ figure, left, listed }: Setting, carried: Carried): Hedge {
  const { bound, more, unit } = figure
  const own = readHedge(figure, left)
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

interface Time {
  readonly period: ReportingPeriod
  readonly status: Status
  readonly base: string | null
}

/** When it is, whether that lies behind the article, and what it is measured against. */
function readTime(
  setting: Setting,
  movement: Movement,
  around: Surroundings,
  carried: Carried,
  year: string | null,
): Time {
  const { periods, date, outlook } = around
  const stock = movement.basis === 'level' && outlook === null
  const stated = readPeriod(setting, {
    periods,
    paragraph: carried.period,
    article: articlePeriod(setting, around),
    last: carried.lastTime,
    review: around.period.review,
    basis: movement.basis,
    date,
    stock,
  })
  const period = year === null ? spanOfChange(setting, stated, movement, carried) : lastingFor(stated, year)
  const told = readStatus(setting, isAhead(period.value, date), carried.told)
  const left = outlook !== null && told === 'actual' && isLeftToSection(setting, period, date)
  const said = left ? outlook : told
  if (setting.figure.kind !== 'duration') carried.lastTime = period.value
  carried.told = { status: said, end: setting.figure.end }
  const status = said !== 'actual' && startsFromFact(setting) ? 'actual' : said
  return { period, status, base: readBase(setting, movement, period, carried) }
}

/** 预计由6%放缓至5%: what it starts from is there. */
function startsFromFact(setting: Setting): boolean {
  return changeRole(setting) === 'from' && movesOn.test(setting.right)
}

const movesOn = /^[^，。；]{0,14}(?:[升增降减缩扩跃]|提高|放缓|回[升落]|[上下]调|简并)/

/** 机场跑道全长3800米 is not of the time that the news above it was of; how long somebody has worked there and how old she is are not of any. */
function articlePeriod({ figure, left }: Setting, { period, outlook }: Surroundings): string | null {
  const isMeasured = period.review !== null || outlook !== null || measuredTime.test(left)
  if ((figure.unit === '岁' || figure.kind === 'duration') && !isMeasured) return null
  return figure.kind === 'measure' || figure.kind === 'duration' ? period.here : period.before
}

/** 连续8个月, 飞机日利用率9.8小时, 预期寿命提高1岁 */
const measuredTime = /连续$|率|均|寿命|年限|时[长间]/

const years = /^\d{4}$/

/** 从2016年的…增至2021年的…，增长3.3倍，高出同期平均增速2个百分点: the growth spans both. */
function spanOfChange(
  { left }: Setting,
  period: ReportingPeriod,
  movement: Movement,
  carried: Carried,
): ReportingPeriod {
  const { changedFrom } = carried
  if (changedFrom == null || period.value === null) return period
  if (movement.basis !== 'growth' && !(movement.basis === 'change' && /年均|同期/.test(left))) return period
  if (!years.test(changedFrom) || !years.test(period.value) || changedFrom >= period.value) return period
  return lastingFor(period, `${changedFrom}/${period.value}`)
}

/** What the figure measures and of whom; a list with 分别 may give both (对韩国出口). */
function tie(
  passage: Passage,
  setting: Setting,
  movement: Movement,
  around: Surroundings,
  carried: Carried,
  share: Share,
): { subject: Subject; scope: Scope } {
  const given = isNamed(share) ? share.name : null
  const listed = given === null ? null : scopeOfListed(given, around.places, traderIn(around.home, carried.scope))
  const level = carried.level ?? carried.whole ?? (movement.basis === 'change' ? carried.last : null)
  const partner = listed?.scope.name?.includes('→') === true
  if (listed !== null && listed.rest !== '')
    return {
      subject: partner
        ? tradeWithPartner(listed.rest, setting.sentence.slice(0, -setting.clause.length))
        : nameFromList(listed.rest, movement, setting),
      scope: listed.scope,
    }
  if (listed !== null && partner)
    return { subject: subjectOfFigure(passage, setting, movement, around, carried, null, ''), scope: listed.scope }
  if (listed !== null && level !== null) return { subject: { name: level, sure: false }, scope: listed.scope }
  const scope = scopeOfFigure(passage, setting, around, carried)
  return { subject: subjectOfFigure(passage, setting, movement, around, carried, share, scope.words), scope }
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

function subjectOfFigure(
  passage: Passage,
  setting: Setting,
  movement: Movement,
  around: Surroundings,
  carried: Carried,
  share: Share,
  place: string,
): Subject {
  if (isNamed(share)) return nameFromList(ofWhole(share.name, setting, movement, carried), movement, setting)
  const told = nameFromBefore(share, setting, movement, carried)
  if (told !== null) return told
  const subject = readSubject(setting, movement, carried, wordsInFront(passage.text, around.periods, setting, place))
  return share === 'doubt' ? subjectWith(subject, subject.name, false) : subject
}
