// npm run bench:token [-- --requests 20000 --people 200]: what tokens cost a request that asks three subgraphs, in CPU
// time of all threads. Everything in this one process, one request after the other; in a deployment the first two rows
// are spent in the gateway and the third in three services.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import {
  createClientTokenVerifier,
  createInternalTokenSigner,
  createInternalTokenVerifier,
  generateInternalKeys,
  publicKeysOf,
} from '@sellgraph/identity'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, people: { type: 'string', default: '200' } },
})
const requests = Number(values.requests)
const people = Number(values.people)
const subgraphs = ['crm', 'sales-pipeline', 'fulfillment']
/** µs of CPU that a request may spend on tokens. */
const limit = 200

const issuerKey = await generateKeyPair('RS256')
const jwks = { keys: [{ ...(await exportJWK(issuerKey.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] }
const server = createServer((_, response) => response.end(JSON.stringify(jwks)))
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const keys = generateInternalKeys()
const signer = createInternalTokenSigner({ keys })
const clients = createClientTokenVerifier({ issuers: [{ issuer, jwksUri: issuer }], audience: 'sellgraph' })
const services = subgraphs.map((audience) => ({
  audience,
  verifier: createInternalTokenVerifier({ audience, keys: publicKeysOf(keys) }),
}))
const tokens = await Promise.all(
  Array.from({ length: people }, (_, n) =>
    new SignJWT({ sub: `person.${n}`, roles: ['CONSULTANT'], client_id: 'web', scope: 'openid profile' })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience('sellgraph')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(issuerKey.privateKey),
  ),
)
const tokenOf = (request: number) => tokens[request % people] as string
const caller = { subject: 'person.1', kind: 'EMPLOYEE', roles: ['CONSULTANT'], clientId: 'web' } as const

const firstSight = await costOf(people, async (n) => void (await clients.verify(tokenOf(n))))
const known = async (n: number) => void (await clients.verify(tokenOf(n)))
const sign = (n: number) => {
  const tokenFor = signer.forRequest(caller, `request-${n}`)
  for (const name of subgraphs) tokenFor(name)
}
await costOf(2_000, known)
await costOf(2_000, sign)

const client = await costOf(requests, known)
const signing = await costOf(requests, sign)
const signed = Array.from({ length: requests }, (_, n) => signer.forRequest(caller, `request-${n}`))
for (const tokenFor of signed) for (const name of subgraphs) tokenFor(name)
const verifyAll = async (n: number) => {
  for (const { audience, verifier } of services) await verifier.verify(signed[n]?.(audience) ?? '', `request-${n}`)
}
const verifying = await costOf(requests, verifyAll)
// The same tokens again: what it would cost if one token served many requests.
const shared = signer.forRequest(caller, 'shared')
const verifyShared = async () => {
  for (const { audience, verifier } of services) await verifier.verify(shared(audience), 'shared')
}
const sharing = await costOf(requests, verifyShared)
server.close()

const total = client + signing + verifying
const row = (what: string, cost: number) => ({
  what,
  'µs of CPU a request': Math.round(cost * 10) / 10,
  [`share of ${limit} µs`]: Math.round((cost / limit) * 100) / 100,
})
console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
console.table([
  row('gateway: the client token, seen before', client),
  row('gateway: signs for 3 subgraphs', signing),
  row('subgraphs: verify one token each', verifying),
  row('all of a request', total),
  row('of it, the busiest process', Math.max(client + signing, verifying / subgraphs.length)),
  row('for comparison: 3 tokens shared by requests', client + sharing),
  row('once per client token: its first sight', firstSight),
])

/** Mean CPU time of one call in µs, of all threads: signatures are checked beside the main one. */
async function costOf(times: number, work: (n: number) => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage()
  for (let n = 0; n < times; n += 1) await work(n)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}
