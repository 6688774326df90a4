// Reads the tests of the rules as what they are: a list of texts, each with the findings marked in it.
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const folder = new URL('../check/rules/', import.meta.url)

/** What is known of the names in sight: a text, or the list of what an array holds. */
type Known = string | readonly (Known | null)[]
type Names = ReadonlyMap<string, Known>

/** The texts that the tests of one rule check, in their order; a loop over texts gives each of them. */
export function textsOfRuleTest(code: string): readonly string[] {
  const source = readFileSync(new URL(`${code}.test.ts`, folder), 'utf8')
  const texts: string[] = []
  walk(ts.createSourceFile(code, source, ts.ScriptTarget.Latest, true), new Map(), false, texts)
  return texts
}

/** The rules that have a test file. */
export const testedRules: readonly string[] = readdirSync(folder).map((name) => name.replace(/\.test\.ts$/, ''))

function walk(node: ts.Node, names: Names, isInTest: boolean, texts: string[]): void {
  if (ts.isForOfStatement(node)) return walkLoop(node, names, isInTest, texts)
  const inside = isInTest || (ts.isCallExpression(node) && node.expression.getText() === 'it')
  const first = isInTest && ts.isCallExpression(node) ? node.arguments[0] : undefined
  const text = first && valueOf(first, names)
  if (typeof text === 'string' && text !== '' && !/^assert/.test((node as ts.CallExpression).expression.getText()))
    texts.push(text)
  let known = names
  node.forEachChild((child) => {
    if (ts.isVariableStatement(child)) known = withDeclared(child, known)
    walk(child, known, inside, texts)
  })
}

function walkLoop(node: ts.ForOfStatement, names: Names, isInTest: boolean, texts: string[]): void {
  const values = valueOf(node.expression, names)
  const variable = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations[0]?.name : undefined
  if (!Array.isArray(values) || variable === undefined) return walk(node.statement, names, isInTest, texts)
  for (const value of values as readonly (Known | null)[])
    walk(node.statement, bound(variable, value, names), isInTest, texts)
}

function withDeclared(statement: ts.VariableStatement, names: Names): Names {
  return statement.declarationList.declarations.reduce(
    (known, { name, initializer }) => (initializer ? bound(name, valueOf(initializer, known), known) : known),
    names,
  )
}

function bound(name: ts.BindingName, value: Known | null, names: Names): Names {
  if (value === null) return names
  if (ts.isIdentifier(name)) return new Map([...names, [name.text, value]])
  if (!ts.isArrayBindingPattern(name) || typeof value === 'string') return names
  return name.elements.reduce(
    (known, element, index) =>
      ts.isBindingElement(element) ? bound(element.name, value[index] ?? null, known) : known,
    names,
  )
}

function valueOf(node: ts.Expression, names: Names): Known | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isIdentifier(node)) return names.get(node.text) ?? null
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => valueOf(element, names))
  if (!ts.isTemplateExpression(node)) return null
  const parts = node.templateSpans.map(({ expression, literal }) => {
    const value = valueOf(expression, names)
    return typeof value === 'string' ? value + literal.text : null
  })
  return parts.includes(null) ? null : node.head.text + parts.join('')
}
