// npm run fuzz [-- --seed 1 --count 10000 --gateway http://127.0.0.1:4000 --issuer http://127.0.0.1:4010]
//
// Sends random operations made from the API schema, valid and broken ones, to a system that is running (npm start), in the
// name of several personas. It changes data. Ends with 1 when an answer was an internal error or told what it must not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSchema } from 'graphql'
import { fuzz } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '10000' },
    gateway: { type: 'string', default: 'http://127.0.0.1:4000' },
    issuer: { type: 'string', default: 'http://127.0.0.1:4010' },
    at: { type: 'string', default: '8' },
  },
})
const personas = [
  'consultant',
  'manager',
  'director',
  'finance',
  'legal',
  'production',
  'logistics',
  'service',
  'hr',
  'auditor',
  'admin',
  'operator',
]

async function token(persona: string): Promise<string> {
  const response = await fetch(`${values.issuer}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  if (!response.ok) throw new Error(`the issuer gave no token for ${persona}: ${await response.text()}`)
  return ((await response.json()) as { access_token: string }).access_token
}

/** A token lives longer than this. */
const tokenLife = 60_000
const tokens = new Map(
  personas.map((persona) => {
    let held: { token: Promise<string>; until: number } | undefined
    const current = () => {
      if (held === undefined || held.until < Date.now()) held = { token: token(persona), until: Date.now() + tokenLife }
      return held.token
    }
    return [persona, current] as const
  }),
)
const file = join(import.meta.dirname, '..', '..', '..', 'contracts', 'graphql', 'api.graphql')
const began = performance.now()
const { findings, outcomes } = await fuzz({
  schema: buildSchema(readFileSync(file, 'utf8')),
  url: `${values.gateway}/graphql`,
  tokens,
  seed: Number(values.seed),
  count: Number(values.count),
  atOnce: Number(values.at),
})

const seconds = ((performance.now() - began) / 1000).toFixed(1)
process.stdout.write(`seed ${values.seed}: ${values.count} operations in ${seconds} s\n`)
for (const [outcome, times] of [...outcomes].sort())
  process.stdout.write(`  ${String(times).padStart(6)}  ${outcome}\n`)
const byFault = Map.groupBy(findings, ({ faults }) => faults.join('; '))
for (const [fault, found] of byFault) process.stdout.write(`  ${String(found.length).padStart(6)}  ${fault}\n`)
for (const { faults, who, seed, body, answer } of [...byFault.values()].flatMap((found) => found.slice(0, 5))) {
  process.stdout.write(
    `\n${faults.join('; ')}\n  npm run fuzz -- --seed ${seed} --count 1   (${who})\n  ${body.slice(0, 600)}\n  ${answer.slice(0, 600)}\n`,
  )
}
process.stdout.write(`\n${findings.length} findings\n`)
process.exitCode = findings.length === 0 ? 0 : 1
