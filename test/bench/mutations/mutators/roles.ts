// A part, or a share, with one digit written as another.
import { rewritten, type FigureMutator } from '../planting.ts'
import type { Stated, StatedFigure } from '../stated.ts'
import { chineseCount, digitsReplaced, ofNumeral } from './digits.ts'

export const partChanged = inRole('part changed', /^(?:parts?|num|den|a|b|flow)$/)
export const wholeChanged = inRole('whole changed', /^(?:whole|value|now|before|same)$/)
export const shareChanged = inRole('share changed', /^(?:share|change|points|diff|multiple|quotient)$/)

function inRole(name: string, roles: RegExp): FigureMutator {
  const digits = ofNumeral(name, digitsReplaced)
  return {
    name,
    plant(figure, stated, random) {
      if (!plays(figure, stated, roles)) return null
      const counted = chineseCount(figure.written)
      return counted === null ? digits.plant(figure, stated, random) : rewritten(figure, counted)
    },
  }
}

function plays(figure: StatedFigure, { bonds }: Stated, roles: RegExp): boolean {
  return bonds.some(({ members }) => members.some(({ id, role }) => id === figure.id && roles.test(role)))
}
