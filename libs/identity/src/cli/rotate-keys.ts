// npm run keys:rotate -- <file> [add|promote|withdraw|replace] [--overlap 65]
// Rotates the gateway's signing keys (INTERNAL_SIGNING_KEY_FILE) while the system runs.
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { internalKeysMaxAge, internalTokenMaxAge } from '../internal-token.ts'
import { isRotationStep, rotateKeyFile, type RotationStep } from '../rotate-keys.ts'

const usage = `Usage: npm run keys:rotate -- <key file> [step] [--overlap <seconds>]

Without a step it does the whole rotation: add, wait, promote, wait, withdraw. The gateway reads the file again within
two seconds. Where the file is a copy that you bring to the gateways yourself, do the steps one by one, and after each
let pass the time of --overlap since the last gateway has it.

  add       puts a new key into the set; it is published and does not sign yet
  promote   the newest key signs; the others stay published
  withdraw  removes all keys but the one that signs
  replace   a new key instead of all others at once, for a key that was stolen: requests under way may be refused

What is signed by a withdrawn key is refused after ${internalKeysMaxAge / 1000} seconds at the latest.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // Both the time after which subgraphs read the keys anew and the life of a token, and some seconds for the gateway.
    overlap: { type: 'string', default: String(Math.max(internalKeysMaxAge / 1000, internalTokenMaxAge) + 5) },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [file, step] = positionals
const overlap = Number(values.overlap)

if (values.help) process.stdout.write(usage)
else if (
  file === undefined ||
  positionals.length > 2 ||
  !(overlap >= 0) ||
  (step !== undefined && !isRotationStep(step))
) {
  process.stderr.write(usage)
  process.exitCode = 1
} else if (step !== undefined) take(file, step)
else {
  take(file, 'add')
  await wait()
  take(file, 'promote')
  await wait()
  take(file, 'withdraw')
}

function take(keyFile: string, next: RotationStep): void {
  const { keys } = rotated(keyFile, next)
  const names = keys.map(({ kid }) => kid ?? '?')
  process.stdout.write(`${next}: ${names[0] ?? ''} signs, published: ${names.join(', ')}\n`)
}

function rotated(keyFile: string, next: RotationStep) {
  try {
    return rotateKeyFile(keyFile, next)
  } catch (error) {
    // A parser's message may quote what it read, and that is a private key.
    const reason = error instanceof SyntaxError ? 'it is no JSON' : error instanceof Error ? error.message : 'unknown'
    process.stderr.write(`${keyFile} was not changed: ${reason}\n`)
    process.exit(1)
  }
}

async function wait(): Promise<void> {
  process.stdout.write(`waiting ${overlap} s\n`)
  await pause(overlap * 1000)
}
