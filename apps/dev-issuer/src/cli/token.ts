// Prints an access token of a persona:  npm run token -- wang.lei   (or a role: npm run token -- consultant)
import { parseSettings } from '@sellgraph/config'
import { personas } from '@sellgraph/demo-company/personas'

const settings = parseSettings('issuer', process.env)
const issuer = settings.ISSUER_URL ?? `http://${settings.HOST}:${settings.PORT}`
const [persona] = process.argv.slice(2)

if (persona === undefined || persona === '--help') {
  const rows = personas.map(
    ({ subject, roles, name, nameEn }) => `  ${subject.padEnd(16)} ${roles.join(', ').padEnd(16)} ${name} ${nameEn}`,
  )
  fail(`Usage: npm run token -- <persona or role>\n\n${rows.join('\n')}`, persona === undefined ? 1 : 0)
} else {
  process.stdout.write(`${await tokenOf(persona)}\n`)
}

async function tokenOf(wanted: string): Promise<string> {
  const response = await fetch(`${issuer}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: wanted }),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => fail(`The dev issuer does not answer at ${issuer}. Start the system first: npm start`))
  const answer = (await response.json()) as { access_token?: string; error_description?: string }
  return answer.access_token ?? fail(answer.error_description ?? `The dev issuer answered ${response.status}.`)
}

function fail(message: string, code = 1): never {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}
