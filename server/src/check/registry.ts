// Every rule there is, one line each.
import { abbreviationUndefined } from './rules/abbreviation-undefined.ts'
import { authorityMismatch } from './rules/authority-mismatch.ts'
import { boundViolation } from './rules/bound-violation.ts'
import { definitionDiffers } from './rules/definition-differs.ts'
import { growthMismatch } from './rules/growth-mismatch.ts'
import { hedgeRedundant } from './rules/hedge-redundant.ts'
import { magnitudeSuspect } from './rules/magnitude-suspect.ts'
import { multipleMismatch } from './rules/multiple-mismatch.ts'
import { nameVariant } from './rules/name-variant.ts'
import { periodInvalid } from './rules/period-invalid.ts'
import { periodUnresolved } from './rules/period-unresolved.ts'
import { shareMismatch } from './rules/share-mismatch.ts'
import { sumMismatch } from './rules/sum-mismatch.ts'
import { suppressionUnused } from './rules/suppression-unused.ts'
import { titleAttribution } from './rules/title-attribution.ts'
import { titleMismatch } from './rules/title-mismatch.ts'
import { titleUnbalanced } from './rules/title-unbalanced.ts'
import { unitMisuse } from './rules/unit-misuse.ts'
import { valueConflict } from './rules/value-conflict.ts'
import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [
  valueConflict,
  authorityMismatch,
  growthMismatch,
  sumMismatch,
  shareMismatch,
  multipleMismatch,
  boundViolation,
  definitionDiffers,
  magnitudeSuspect,
  unitMisuse,
  hedgeRedundant,
  periodUnresolved,
  periodInvalid,
  titleMismatch,
  titleAttribution,
  titleUnbalanced,
  nameVariant,
  suppressionUnused,
  abbreviationUndefined,
]
