import assert from 'node:assert/strict'
import { parsed } from './view.ts'

const ports = [
  '全省港口去年完成货物吞吐量4.5亿吨，集装箱吞吐量增长6.2%，码头作业效率继续提升，港口枢纽地位更加巩固。',
  '港口集团负责人介绍，新建成的自动化码头投入使用，集装箱装卸时间缩短两成，远洋航线增加到120条，港口吞吐能力大幅提升。',
  '下一步，港口将继续加密远洋航线，推进铁路进码头，提高集装箱铁水联运的比重，增强港口对腹地的辐射能力。',
]
const schools = [
  '乡村小规模学校的课堂正在发生变化。教师轮岗制度推行以来，音乐、美术教师走进山村教室，学生们第一次有了合唱课。',
  '教育部门为每名轮岗教师发放补助，学校改善了教师宿舍和食堂，学生食堂的营养午餐补助标准也提高了，山村课堂留得住教师。',
  '专家表示，教师轮岗要与职称评定衔接，让教师安心在山村学校任教，学生才能持续受益，课堂质量才能稳步提高。',
]

function column(paragraph: string, width: number): string[] {
  return [...`　　${paragraph}`.matchAll(new RegExp(`.{1,${width}}`, 'gu'))].map(([line]) => line.trim())
}

describe('the articles of a file', () => {
  it('are one where nothing parts them, headed by the first lines', () => {
    const { articles } = parsed(
      '港口吞吐量创新高\n枢纽地位 更加巩固\n\n' + ports.map((text) => `　　${text}`).join('\n'),
    )
    assert.deepEqual(
      articles.map(({ title }) => title),
      ['港口吞吐量创新高 枢纽地位 更加巩固'],
    )
  })

  it('are parted at marked headings with a byline or an agency under them, not at sections', () => {
    const source = `# 港口吞吐量创新高
本报记者 李某某
${ports[0]}
## 码头更快
${ports[1]}
# 山村有了合唱课
王 某
${schools[0]}
## 教师轮岗补助提高
据新华社电 ${schools[1]}`
    assert.deepEqual(
      parsed(source).articles.map(({ title, span }) => [title, source.slice(span.start, span.start + 4)]),
      [
        ['港口吞吐量创新高', '# 港口'],
        ['山村有了合唱课', '山村有了'],
        ['教师轮岗补助提高', '教师轮岗'],
      ].map(([title, start]) => [title, start!.slice(0, 4)]),
    )
  })

  it('are not parted at the chapters of a report', () => {
    const source = '# 第一章 总则\n\n正文一。\n\n# 第二章 附则\n\n正文二。\n\n# 第三章 其他\n\n正文三。'
    assert.equal(parsed(source, 'markdown').articles.length, 1)
  })

  it('are parted on a printed page behind closing lines, and where the subject changes', () => {
    const source = [
      ...ports.flatMap((text) => column(text, 18)),
      '（作者系某港口研究院研究员）',
      ...schools.flatMap((text) => column(text, 18)),
      ...ports.flatMap((text) => column(text.replace('全省', '沿海'), 18)),
    ].join('\n\n')
    const { articles, passages } = parsed(source)
    assert.deepEqual(
      articles.map((_, index) => passages.find(({ article }) => article === index)?.text.slice(0, 6)),
      ['全省港口去年', '乡村小规模学', '沿海港口去年'],
    )
  })

  it('count their paragraphs each for itself', () => {
    const { passages } = parsed(
      `# 港口\n本报记者 李某某\n${ports.join('\n')}\n# 山村\n本报记者 王某某\n${schools.join('\n')}`,
    )
    assert.deepEqual(
      passages.filter(({ article }) => article === 1).map(({ paragraph }) => paragraph),
      [1, 1, 2, 3, 4],
    )
  })

  it('take no name of a column for a headline', () => {
    assert.equal(parsed(`数读\n\n${ports[0]}`).articles[0]?.title, null)
  })
})
