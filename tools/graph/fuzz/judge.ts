/** What an answer must not be or say, by name. Empty for an answer as it should be. */
export function faultsOf(answer: { status: number; text: string; milliseconds: number }): string[] {
  const faults: string[] = []
  if (answer.status >= 500) faults.push(`status ${answer.status}`)
  if (answer.milliseconds > 10_000) faults.push('took more than ten seconds')
  let body: unknown
  try {
    body = JSON.parse(answer.text)
  } catch {
    return [...faults, 'no JSON']
  }
  const { errors, data } = Object(body) as { errors?: unknown; data?: unknown }
  if (errors === undefined && data === undefined) faults.push('neither data nor errors')
  const words = [...wordsOf(errors), ...userErrors(data)]
  for (const [name, pattern] of leaks) {
    const said = words.find((word) => pattern.test(word))
    if (said !== undefined) faults.push(`${name}: ${said.slice(0, 200)}`)
  }
  for (const code of codesOf(answer.text)) {
    if (code === 'INTERNAL' || code === 'INTERNAL_SERVER_ERROR') faults.push('an internal error')
    if (code === 'SUBGRAPH_UNAVAILABLE') faults.push('a service that does not answer')
  }
  return [...new Set(faults)]
}

/** Codes of the errors of an answer. */
export function codesOf(text: string): string[] {
  try {
    const { errors } = Object(JSON.parse(text)) as { errors?: { extensions?: { code?: unknown } }[] }
    return (errors ?? []).map(({ extensions }) => String(extensions?.code))
  } catch {
    return []
  }
}

const leaks: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack', /\n\s+at |\bat \w[\w.<>]* \(|node:internal/],
  ['a file', /node_modules|\/(?:work|home|srv|usr|app)\/|\.[cm]?[jt]s\b/],
  [
    'SQL',
    /\b(?:SELECT|INSERT INTO|DELETE FROM)\b|relation "|column "|constraint "|at or near|invalid (?:input syntax|byte)|out of range for type|pg_|QueryFailed/,
  ],
  ['a service', /\b(?:sales-pipeline|after-sales|finance-expense|subgraph)\b|service "/],
  ['a host', /127\.0\.0\.1|localhost|ECONN|ENOTFOUND|:\d{4,5}\//],
  ['the language', /Cannot read propert|is not a function|undefined is not|TypeError|RangeError|Maximum call stack/],
]

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : []
}

/** What mutations say of what is wrong: the messages beside their codes. */
function userErrors(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(userErrors)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /message$/i.test(key) ? [inner] : userErrors(inner),
  )
}
