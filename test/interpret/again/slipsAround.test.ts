// What an article says again with a slip, under the same words on both sides of the figure.
import { checkFindings } from '../../support/checkFindings.ts'

describe('a slip under the same words on both sides', () => {
  it('a count told twice', () =>
    checkFindings(`@@ 2024-06-12-渔业.txt
　　澜江省先后分批设立⟦145个⟧{value-conflict}远洋渔业示范区。
　　近年来，澜江省先后分批设立⟦154个⟧{value-conflict}远洋渔业示范区，带动渔民增收。
`))
  it('with and without 了', () =>
    checkFindings(`@@ 2024-06-12-渔业.txt
　　澜江省先后分6批设立⟦145个⟧{value-conflict}远洋渔业示范区。
　　近年来，澜江省先后分6批设立了⟦154个⟧{value-conflict}远洋渔业示范点，带动渔民增收。
`))
  it('an announced number, told again right behind', () =>
    checkFindings(`@@ 2024-06-12-渔业.txt
　　行动聚焦渔船易出险的⟦8个⟧{value-conflict}重点环节。据介绍，⟦6个⟧{value-conflict}重点环节都已逐一排查。
`))
  it('other ones of the kind', () =>
    checkFindings(`@@ 2024-06-12-渔业.txt
　　行动聚焦渔船易出险的8个重点环节。另有6个重点环节由各市自行排查。
`))
  it('more than, and exactly', () =>
    checkFindings(`@@ 2024-06-12-渔业.txt
　　澜江省先后分批设立超过100个远洋渔业示范区。
　　今年以来，澜江省先后分批设立12个远洋渔业示范区。
`))
})
