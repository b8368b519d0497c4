import { randomBytes } from 'node:crypto'
import { type ServiceName, services } from '@sellgraph/config'
import pg from 'pg'
import { readPasswords, writePasswords } from './passwords.ts'
import { StackProblem } from './problem.ts'

/** A service's database as the role that serves requests, and as its owner. */
export interface ServiceDatabase {
  readonly url: string
  readonly ownerUrl: string
}

/**
 * Makes a database and two login roles for each service, where they are missing. One owns the database; the other,
 * `<name>_runtime`, may do there what the service gives it the right to when it migrates. Neither can connect to another.
 *
 * @param adminUrl a role that may create databases and roles
 * @param passwordFile where the roles' passwords are kept, readable by its owner only
 * @param prefix put before the names, so that several systems can share one server
 * @returns the URLs of each service's database
 */
export async function ensureDatabases(
  adminUrl: string,
  passwordFile: string,
  prefix = '',
): Promise<Record<ServiceName, ServiceDatabase>> {
  const passwords = readPasswords(passwordFile)
  const names = services.map((service) => ({ service, name: `${prefix}${service.replaceAll('-', '_')}` }))
  const roleNames = names.flatMap(({ name }) => [name, runtimeRoleOf(name)])
  for (const role of roleNames) passwords[role] ??= randomBytes(24).toString('base64url')
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'sellgraph-start' })
  // The query under way fails by itself when the server ends; an error that nobody hears would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const roles = await existing(client, 'SELECT rolname AS name FROM pg_roles')
    const databases = await existing(client, 'SELECT datname AS name FROM pg_database')
    const known = readPasswords(passwordFile)
    const foreign = roleNames.filter((role) => roles.has(role) && known[role] === undefined)
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
    for (const role of roleNames) {
      if (roles.has(role)) continue
      const password = client.escapeLiteral(passwords[role] as string)
      await client.query(`CREATE ROLE ${client.escapeIdentifier(role)} LOGIN PASSWORD ${password}`)
    }
    for (const { name } of names) {
      const role = client.escapeIdentifier(name)
      if (!databases.has(name)) await client.query(`CREATE DATABASE ${role} OWNER ${role}`)
    }
    for (const { name } of names) {
      const { rows } = await client.query<{ open: boolean }>(
        `SELECT has_database_privilege('public', $1, 'CONNECT') AS open`,
        [name],
      )
      if (rows[0]?.open === true)
        await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(name)} FROM PUBLIC`)
      const runtime = client.escapeIdentifier(runtimeRoleOf(name))
      await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(name)} TO ${runtime}`)
    }
  } finally {
    await client.end()
  }
  const urlOf = (name: string, role: string) => {
    const url = new URL(adminUrl)
    url.username = role
    url.password = passwords[role] as string
    url.pathname = `/${name}`
    return url.toString()
  }
  return Object.fromEntries(
    names.map(({ service, name }) => [service, { url: urlOf(name, runtimeRoleOf(name)), ownerUrl: urlOf(name, name) }]),
  ) as Record<ServiceName, ServiceDatabase>
}

function runtimeRoleOf(name: string): string {
  return `${name}_runtime`
}

/** Removes the databases and roles that `ensureDatabases` made with this prefix. */
export async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'sellgraph-start' })
  // The query under way fails by itself when the server ends; an error that nobody hears would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    for (const service of services) {
      const name = `${prefix}${service.replaceAll('-', '_')}`
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
      for (const role of [name, runtimeRoleOf(name)])
        await client.query(`DROP ROLE IF EXISTS ${client.escapeIdentifier(role)}`)
    }
  } finally {
    await client.end()
  }
}

async function existing(client: pg.Client, sql: string): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(sql)
  return new Set(rows.map(({ name }) => name))
}
