import { randomBytes } from 'node:crypto'
import { type ServiceName, services } from '@sellgraph/config'
import pg from 'pg'
import { readPasswords, writePasswords } from './passwords.ts'
import { StackProblem } from './problem.ts'

/**
 * Makes a database and a login role for each service, where they are missing. A role owns its own database and can
 * connect to no other.
 *
 * @param adminUrl a role that may create databases and roles
 * @param passwordFile where the roles' passwords are kept, readable by its owner only
 * @param prefix put before the names, so that several systems can share one server
 * @returns the URL of each service's database
 */
export async function ensureDatabases(
  adminUrl: string,
  passwordFile: string,
  prefix = '',
): Promise<Record<ServiceName, string>> {
  const passwords = readPasswords(passwordFile)
  const names = services.map((service) => ({ service, name: `${prefix}${service.replaceAll('-', '_')}` }))
  for (const { name } of names) passwords[name] ??= randomBytes(24).toString('base64url')
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'sellgraph-start' })
  // The query under way fails by itself when the server ends; an error that nobody hears would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const roles = await existing(client, 'SELECT rolname AS name FROM pg_roles')
    const databases = await existing(client, 'SELECT datname AS name FROM pg_database')
    const known = readPasswords(passwordFile)
    const foreign = names.filter(({ name }) => roles.has(name) && known[name] === undefined).map(({ name }) => name)
    if (foreign.length > 0) {
      throw new StackProblem(
        `The server already has the roles ${foreign.join(', ')}, made by someone else: their passwords are not in ` +
          `${passwordFile}. Point DATABASE_URL at another server, or drop those roles and their databases.`,
      )
    }
    // Before the roles exist: a start that dies in between must know their passwords the next time.
    writePasswords(passwordFile, passwords)
    // A creator that is no superuser must be a member of a role to give it a database.
    await client.query(`SET createrole_self_grant TO 'set, inherit'`)
    for (const { name } of names) {
      const role = client.escapeIdentifier(name)
      if (!roles.has(name)) {
        await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(passwords[name] as string)}`)
      }
      if (!databases.has(name)) await client.query(`CREATE DATABASE ${role} OWNER ${role}`)
    }
    for (const { name } of names) {
      const { rows } = await client.query<{ open: boolean }>(
        `SELECT has_database_privilege('public', $1, 'CONNECT') AS open`,
        [name],
      )
      if (rows[0]?.open === true)
        await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(name)} FROM PUBLIC`)
    }
  } finally {
    await client.end()
  }
  const urls = names.map(({ service, name }) => {
    const url = new URL(adminUrl)
    url.username = name
    url.password = passwords[name] as string
    url.pathname = `/${name}`
    return [service, url.toString()]
  })
  return Object.fromEntries(urls) as Record<ServiceName, string>
}

/** Removes the databases and roles that `ensureDatabases` made with this prefix. */
export async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'sellgraph-start' })
  // The query under way fails by itself when the server ends; an error that nobody hears would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    for (const service of services) {
      const name = client.escapeIdentifier(`${prefix}${service.replaceAll('-', '_')}`)
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await client.query(`DROP ROLE IF EXISTS ${name}`)
    }
  } finally {
    await client.end()
  }
}

async function existing(client: pg.Client, sql: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(sql)
  return new Set(rows.map(({ name }) => name))
}
