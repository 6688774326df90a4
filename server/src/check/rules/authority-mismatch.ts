// A figure differs from what counts as right for its quantity: a verified mention or the ledger; or a verified mention was changed.
import type { Digest } from '../../model/digest.ts'
import type { LedgerValue } from '../../model/authority.ts'
import type { Observation } from '../../model/figure.ts'
import type { Finding } from '../../model/finding.ts'
import type { Entry, Series } from '../../index/snapshot.ts'
import { quantityText, relatedFigure, statedText } from '../message.ts'
import { report, type Rule, type RuleContext, type RuleHead } from '../rule.ts'
import { areToldApart } from '../sameQuantity.ts'
import { groupsWithStandard, standardsOf } from '../standards.ts'
import { contradict } from '../values.ts'

type Figure = Entry<Observation>

const head: RuleHead = { code: 'authority-mismatch', family: '对校', severity: 'warning' }

export const authorityMismatch: Rule = {
  ...head,
  checks: [
    { reads: 'quantity', check },
    { reads: 'article', check: checkMarks },
  ],
}

function* check(series: Series, context: RuleContext): Iterable<Finding> {
  for (const group of groupsWithStandard(series)) {
    const { ledger, verified } = standardsOf(group)
    for (const figure of group) {
      if (ledger !== null && contradict(figure.reading, ledger)) yield againstLedger(figure, ledger)
      else if (!verified.includes(figure)) {
        const other = verified.find(
          (one) => contradict(one.reading, figure.reading) && !areToldApart(figure, one, group, context),
        )
        if (other !== undefined) yield againstVerified(figure, other)
      }
    }
  }
}

/** What was verified is no longer what stands there. */
function* checkMarks({ figures, document }: Digest): Iterable<Finding> {
  for (const [ordinal, { observation }] of figures.entries()) {
    const { verified, text } = observation
    if (verified?.stale !== true) continue
    const was = inert(verified.text)
    yield report(head, {
      at: { path: document.path, kind: 'figure', ordinal },
      severity: 'information',
      message: {
        zh: `核实后已改动：核实时为${was}，现为${text}，请重新核实`,
        en: `Changed since it was verified: it was ${was} and is ${text} now; verify it again`,
      },
      related: [],
    })
  }
}

function againstLedger(figure: Figure, { entry, ...ledger }: LedgerValue): Finding {
  const { reading } = figure
  const [value, title] = [inert(entry.value), inert(entry.source.title)]
  return report(head, {
    at: figure.at,
    message: {
      zh: `与台账不符：${quantityText(reading, 'zh')}台账为${value}${title && `（${title}）`}，此处为${statedText(reading)}`,
      en: `Differs from the ledger: ${quantityText(reading, 'en')} is ${value} there${title && ` (${title})`} and ${statedText(reading)} here`,
    },
    related: [],
    remedies: [{ kind: 'copy', ledger }],
  })
}

function againstVerified(figure: Figure, other: Figure): Finding {
  const { reading } = figure
  const [here, there] = [statedText(reading), statedText(other.reading)]
  return report(head, {
    at: figure.at,
    message: {
      zh: `与已核实的数据不符：${quantityText(reading, 'zh')}{0}为${there}（已核实），此处为${here}`,
      en: `Differs from a verified figure: ${quantityText(reading, 'en')} is ${there} in {0} (verified) and ${here} here`,
    },
    related: [relatedFigure(other)],
    remedies: [{ kind: 'copy' }],
  })
}

/** Words of the user's files in a message: one line, and no placeholder. */
function inert(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[{}]/g, '').slice(0, 120)
}
