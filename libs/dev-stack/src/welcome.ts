import type { System } from './system.ts'

interface Persona {
  subject: string
  nameEn?: string
  name?: string
  roles: string[]
}

/** What a person needs once the system runs: where it is, who to be, what to ask first. */
export async function welcome(system: System): Promise<string> {
  const { gateway, 'dev-issuer': issuer } = system.urls()
  const personas = onePerRole(await personasOf(issuer))
  const roleWidth = Math.max(0, ...personas.map(({ role }) => role.length))
  const subjectWidth = Math.max(0, ...personas.map(({ persona }) => persona.subject.length))
  return [
    `Explorer   ${gateway}/   (pick a persona, write a query)`,
    `GraphQL    ${gateway}/graphql`,
    `Issuer     ${issuer}/`,
    ...kafkaLines(system),
    '',
    ...(personas.length === 0 ? [] : ['Personas, one for each role (`npm run token -- <persona>` prints a token):']),
    ...personas.map(({ role, persona: { subject, nameEn = '', name = '' } }) =>
      `  ${role.padEnd(roleWidth)}  ${subject.padEnd(subjectWidth)}  ${nameEn} ${name}`.trimEnd(),
    ),
    '',
    'A first query, as a consultant:',
    '',
    firstQuery,
  ].join('\n')
}

/** Without sign-in there is nothing to tell: an address suffices. */
function kafkaLines({ brokers, kafkaAccess }: System): string[] {
  if (kafkaAccess === undefined) return []
  const { readers, caFile, passwordFile } = kafkaAccess
  return [
    `Kafka      ${brokers()}   (TLS and SCRAM-SHA-512; docs/events.md)`,
    `           BI signs in as ${readers.join(' or ')}; certificate ${caFile}`,
    `           passwords ${passwordFile}`,
  ]
}

/** What a newcomer is told to ask first; the start-up benchmark asks the same. */
export const firstQuery = `  query {
    leads(first: 5) {
      edges { node { id companyName } }
    }
  }`

function onePerRole(personas: readonly Persona[]): { role: string; persona: Persona }[] {
  const byRole = new Map<string, Persona>()
  for (const persona of personas) {
    for (const role of persona.roles) if (!byRole.has(role)) byRole.set(role, persona)
  }
  return [...byRole].map(([role, persona]) => ({ role, persona }))
}

async function personasOf(issuer: string): Promise<Persona[]> {
  const response = await fetch(`${issuer}/dev/personas`)
  return response.ok ? ((await response.json()) as Persona[]) : []
}
