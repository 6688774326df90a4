import { match, ok } from 'node:assert/strict'
import { describe, it } from 'mocha'
import { boardPage } from '../../../client/src/board/boardPage.ts'

const page = boardPage({
  script: 'https://host/board.js',
  style: 'https://host/board.css',
  source: 'https://host',
  nonce: 'abc',
  language: 'zh-cn',
  title: '数据看板：</title><script>alert(1)</script>"',
})

describe('the page of the data board', () => {
  it('may load its own style and script, and nothing else', () =>
    match(page, /content="default-src 'none'; style-src https:\/\/host; script-src 'nonce-abc'"/))

  it('has one script and no style of its own', () => {
    match(page, /<script nonce="abc" src="https:\/\/host\/board\.js"><\/script>/)
    ok(page.match(/<script/g)?.length === 1 && !page.includes('<style') && !page.includes('style="'))
  })

  it('names its language and takes texts as text', () => {
    match(page, /<html lang="zh-cn">/)
    match(page, /<title>数据看板：&lt;\/title&gt;&lt;script&gt;/)
  })
})
