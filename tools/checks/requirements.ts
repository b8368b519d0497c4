// docs/requirements.md lists what works: | R157 | what shows it | path of the spec |. Each row's spec must exist and
// hold a test whose title names the number, so that the table cannot claim what nothing proves.
// Of a range that is finished, no number may be missing.
//
//   node tools/checks/requirements.ts
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface RequirementsReport {
  readonly rows: number
  readonly problems: string[]
}

const NUMBER = /^[RP]\d{2,3}$/

/** First and last number of what is finished. */
export type Range = readonly [first: string, last: string]

/** The domains of which every requirement works: sales-pipeline. */
const finished: readonly Range[] = [['R053', 'R081']]

/** Checks the table in `docs/requirements.md` of a workspace; it lists every number of the `complete` ranges. */
export function checkRequirements(root: string, complete: readonly Range[] = []): RequirementsReport {
  const file = 'docs/requirements.md'
  if (!existsSync(join(root, file))) return { rows: 0, problems: [`${file} is missing`] }
  const problems: string[] = []
  const seen = new Set<string>()
  const lines = readFileSync(join(root, file), 'utf8').split(/\r?\n/)
  lines.forEach((line, index) => {
    const at = `${file}:${index + 1}`
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim())
    const numbers = (cells[1] ?? '').split(/[\s,]+/).filter((word) => NUMBER.test(word))
    if (!line.trimStart().startsWith('|') || numbers.length === 0) return
    for (const number of numbers) {
      if (seen.has(number)) problems.push(`${at}  ${number} is listed twice`)
      seen.add(number)
    }
    if ((cells[2] ?? '') === '') problems.push(`${at}  ${numbers.join(', ')}: which operation or event shows it?`)
    const specs = [...(cells[3] ?? '').matchAll(/[\w./-]+\.spec\.ts/g)].map((match) =>
      match[0].replace(/^(\.\.\/)+/, ''),
    )
    if (specs.length === 0) problems.push(`${at}  ${numbers.join(', ')}: no spec is named`)
    const missing = specs.filter((spec) => !existsSync(join(root, spec)))
    for (const spec of missing) problems.push(`${at}  ${spec} does not exist`)
    const titles = specs.filter((spec) => !missing.includes(spec)).flatMap((spec) => titlesOf(join(root, spec)))
    for (const number of numbers) {
      const named = titles.some((title) => new RegExp(`\\b${number}\\b`).test(title))
      if (specs.length > missing.length && !named)
        problems.push(`${at}  no test title in ${specs.join(', ')} names ${number}`)
    }
  })
  for (const number of complete.flatMap(numbersOf)) {
    if (!seen.has(number)) problems.push(`${file} lacks ${number}, which is finished`)
  }
  if (seen.size === 0) problems.push(`${file} lists no requirement`)
  return { rows: seen.size, problems }
}

function numbersOf([first, last]: Range): string[] {
  const from = Number(first.slice(1))
  return Array.from(
    { length: Number(last.slice(1)) - from + 1 },
    (_, index) => first.charAt(0) + String(from + index).padStart(3, '0'),
  )
}

/** First arguments of every test(), it() and describe() call, `.each` included; the rest of a file proves nothing. */
function titlesOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false)
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(test|it|describe)\b/.test(node.expression.getText(source))) {
      const [title] = node.arguments
      if (title !== undefined && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) {
        titles.push(title.getText(source))
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return titles
}

if (import.meta.main) {
  const { rows, problems } = checkRequirements(join(import.meta.dirname, '..', '..'), finished)
  for (const problem of problems) console.error(problem)
  console.log(`requirements: ${rows} listed, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
