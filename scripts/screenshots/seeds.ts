// The notes of the pictures: written into the copy of examples/ as the server writes them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Annotation, Deed } from '../../server/src/model/annotation.ts'
import { printAnnotationFile } from '../../server/src/notes/annotationFile.ts'
import { anchorText } from '../../server/src/notes/anchorText.ts'
import { describeAnchor } from '../../server/src/notes/describeAnchor.ts'
import { annotationPathOf } from '../../server/src/notes/storePaths.ts'

export const bulletin = '2026-02-10-2025年云川省统计公报.md'
export const commentary = '2026-04-18-民营企业成为外贸主力.md'

type Said = readonly [at: string, by: string, deed: Deed]

interface Seed {
  readonly id: string
  readonly words: string
  /** The text in which it was put down, where that is not the present one. */
  readonly then?: (text: string) => string
  readonly said: readonly Said[]
}

const verified = (title: string, date: string): Deed => ({
  does: 'verifies',
  source: { title, address: 'https://tjj.example.org/2025', date },
})

const seeds: Readonly<Record<string, readonly Seed[]>> = {
  [commentary]: [
    {
      id: 'a1b2c3d4e5',
      words: '64.5%',
      said: [
        ['2026-04-19T01:00:00.000Z', '周岚', { does: 'says', text: '2310.5 ÷ 4236.8 = 54.5%，是否两位错写？' }],
        ['2026-04-19T01:00:00.001Z', '周岚', { does: 'categorises', category: '疑问' }],
        ['2026-04-19T02:30:00.000Z', '李敏', { does: 'says', text: '已问商务厅，应为54.5%。' }],
      ],
    },
    {
      id: 'b1b2c3d4e5',
      words: '九成',
      said: [
        ['2026-04-19T01:10:00.000Z', '周岚', { does: 'says', text: '请补出处' }],
        ['2026-04-19T01:10:00.001Z', '周岚', { does: 'categorises', category: '核实' }],
      ],
    },
    {
      id: 'c1b2c3d4e5',
      words: '其中对东盟出口占三成',
      then: (text) => text.replace('民营企业出口1688.2亿元，增长9.3%。', '其中对东盟出口占三成。'),
      said: [
        ['2026-04-18T09:00:00.000Z', '李敏', { does: 'says', text: '这一句还要不要？' }],
        ['2026-04-18T09:00:00.001Z', '李敏', { does: 'categorises', category: '修改' }],
      ],
    },
  ],
  [bulletin]: [
    {
      id: 'd1b2c3d4e5',
      words: '24860.3亿元',
      said: [['2026-04-20T01:00:00.000Z', '李敏', verified('2025年云川统计年鉴', '2026-03-30')]],
    },
    {
      id: 'e1b2c3d4e5',
      words: '9112.6亿元',
      then: (text) => text.replace('9120.6亿元', '9112.6亿元'),
      said: [['2026-04-20T01:05:00.000Z', '李敏', verified('云川省统计局2026年2月通报', '2026-02-12')]],
    },
  ],
}

export function writeSeeds(folder: string): void {
  for (const [article, all] of Object.entries(seeds)) {
    const text = readFileSync(join(folder, article), 'utf8')
    const annotations = all.map((seed) => annotationOf(seed, text)).sort((a, b) => (a.id < b.id ? -1 : 1))
    const path = join(folder, annotationPathOf(article))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, printAnnotationFile({ article, annotations }))
  }
}

function annotationOf({ id, words, then = (text) => text, said }: Seed, text: string): Annotation {
  const written = then(text)
  const start = written.indexOf(words)
  const anchor = start < 0 ? null : describeAnchor(anchorText(written), { start, end: start + words.length })
  if (anchor === null) throw new Error(`“${words}” does not stand in the example.`)
  return { id, subject: 'figure', anchor, events: said.map(([at, by, deed]) => ({ at, by, ...deed })) }
}
