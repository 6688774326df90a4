// Consistent texts of our own, invented figures throughout, with what bonds them: so that the bench runs anywhere.
import { readMarked } from '../../support/marked.ts'
import type { FigureLabel, RelationLabel } from '../../accuracy/labels.ts'
import { statedOf, type LabelledText, type Stated } from './stated.ts'

/** `⟦…⟧{f1}` is a figure; `basis` and `direction` follow the words in front of it, as far as the bonds need them. */
interface OwnText {
  readonly source: string
  readonly same: readonly (readonly string[])[]
  readonly relations: readonly RelationLabel[]
}

const trade: OwnText = {
  source: `
@@ 2025-01-20-澜江省外贸年报.txt
2024年澜江省外贸情况
　　2024年，澜江省货物贸易进出口总值⟦4862.4亿元⟧{f1}，同比增长⟦8.5%⟧{f2}。其中，出口⟦3215.7亿元⟧{f3}，增长⟦9.8%⟧{f4}；进口⟦1646.7亿元⟧{f5}，增长⟦6.0%⟧{f6}。
　　2023年，澜江省货物贸易进出口总值⟦4481.5亿元⟧{f7}。
　　2024年，澜江省民营企业进出口⟦2966.1亿元⟧{f8}，占外贸总值的⟦61.0%⟧{f9}。
　　2024年，澜江省货物贸易进出口总值首次达到⟦4862.4亿元⟧{f10}。
`,
  same: [['f1', 'f10']],
  relations: [
    { kind: 'sum', whole: 'f1', parts: ['f3', 'f5'] },
    { kind: 'growth', now: 'f1', before: 'f7', rate: 'f2' },
    { kind: 'growth-sum', whole: 'f1', rate: 'f2', parts: ['f3', 'f5'], rates: ['f4', 'f6'] },
    { kind: 'share', part: 'f8', whole: 'f1', share: 'f9' },
  ],
}

const patents: OwnText = {
  source: `
@@ 2024-07-18-澜江市知识产权发布会.txt
　　今年上半年，全市专利申请⟦9.6万件⟧{f1}，其中发明专利⟦6.2万件⟧{f2}，占⟦64.6%⟧{f3}。
　　专利质押融资额由2019年的⟦39.3亿元⟧{f4}增至2023年的⟦169.8亿元⟧{f5}，增长⟦3.3倍⟧{f6}。
　　全市共有知识产权服务机构⟦128家⟧{f7}，其中代理机构⟦95家⟧{f8}、法律服务机构⟦33家⟧{f9}。
`,
  same: [],
  relations: [
    { kind: 'share', part: 'f2', whole: 'f1', share: 'f3' },
    { kind: 'multiple', now: 'f5', before: 'f4', multiple: 'f6' },
  ],
}

export function ownTexts(): Stated {
  return statedOf([trade, patents].map(labelledOf), { same: [] })
}

function labelledOf({ source, same, relations }: OwnText): LabelledText {
  const { files, targets } = readMarked(source)
  const { path, text } = files[0]!
  const figures = targets.map(({ start, end, labels }): FigureLabel => {
    const context = text.slice(Math.max(0, start - 12), end)
    const t = text.slice(start, end)
    return { id: labels[0]!, ctx: context, t, n: context.split(t).length - 1, ...meaningIn(context, t) }
  })
  const document = { path, text, format: 'plaintext', encoding: 'utf-8' } as const
  return { document, figures, same, relations, faulty: [], titles: [], names: [] }
}

const magnitudes: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4 }

function meaningIn(context: string, text: string): Partial<FigureLabel> {
  const scale = magnitudes[/[万亿]/.exec(text)?.[0] ?? ''] ?? 1
  const v = String(Math.round(Number(/[\d.]+/.exec(text)![0]) * scale * 1000) / 1000)
  const moved = /(?:增长|(下降))$/.exec(context.slice(0, -text.length))
  const isRate = /[%倍]/.test(text)
  return {
    v,
    k: isRate ? (text.includes('倍') ? 'multiple' : 'percent') : text.includes('元') ? 'amount' : 'count',
    h: 'exact',
    b: !isRate ? 'level' : moved === null ? 'share' : 'growth',
    ...(moved === null ? {} : { dir: moved[1] === undefined ? 'up' : 'down' }),
  }
}
