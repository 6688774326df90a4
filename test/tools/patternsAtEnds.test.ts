import assert from 'node:assert/strict'
import { endTest, startTest } from '../../server/src/tools/patternsAtEnds.ts'

describe('patterns bound to one end of a text', () => {
  const aimsAtGoal = startTest('的', /^的(?:预期)?目标/)
  const tellsDirection = endTest('到至', /(?<!达)(?:到|至)$/)

  it('match as the pattern alone does', () => {
    assert.deepEqual(['的目标', '的预期目标', '的产量', '目标', ''].map(aimsAtGoal), [true, true, false, false, false])
    assert.deepEqual(['增加到', '降至', '达到', '到了', ''].map(tellsDirection), [true, true, false, false, false])
  })

  it('never match behind a character that was not given', () => {
    assert.equal(startTest('甲', /^[甲乙]组/)('乙组'), false)
    assert.equal(endTest('甲', /第[甲乙]$/)('第乙'), false)
  })
})
