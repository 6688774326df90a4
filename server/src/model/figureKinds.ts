// The kinds that tell figures apart: what is counted, how exactly, what it says of a quantity, and whether it is a fact.

export type FigureKind =
  'amount' | 'count' | 'percent' | 'percentage-point' | 'multiple' | 'ratio' | 'fraction' | 'duration' | 'measure'
export type Hedge = 'exact' | 'over' | 'nearly' | 'about' | 'under'
export type Basis = 'level' | 'growth' | 'change' | 'share' | 'rate' | 'ratio'
export type Direction = 'up' | 'down'
export type Status = 'actual' | 'target' | 'forecast' | 'plan'
