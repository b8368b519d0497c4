import { readFileSync } from 'node:fs'
import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import pg from 'pg'
import { StackProblem } from './problem.ts'

const TIMEOUT_MS = 5_000

/** Checks that a PostgreSQL of the person's own answers and lets this role make databases and roles. */
export async function checkPostgres(url: string): Promise<void> {
  const { host } = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: TIMEOUT_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new StackProblem(
      `PostgreSQL at ${host} (DATABASE_URL) does not let us in: ${reasonOf(error)}. ` +
        'Start it or correct DATABASE_URL, or unset it to use the embedded PostgreSQL.',
    )
  }
  try {
    const { rows } = await client.query<{ may: boolean; role: string; version: number }>(
      `SELECT rolsuper OR (rolcreatedb AND rolcreaterole) AS may, rolname AS role,
              current_setting('server_version_num')::int / 10000 AS version
       FROM pg_roles WHERE rolname = current_user`,
    )
    const { may, role, version } = rows[0] as { may: boolean; role: string; version: number }
    if (version < 16) {
      throw new StackProblem(`PostgreSQL at ${host} (DATABASE_URL) is version ${version}; Sellgraph needs 16 or later.`)
    }
    if (!may) {
      throw new StackProblem(
        `The role "${role}" of DATABASE_URL may not create databases and roles. Run: ALTER ROLE "${role}" CREATEDB CREATEROLE`,
      )
    }
  } finally {
    await client.end()
  }
}

/** Checks that one of these addresses is a Kafka broker. */
export async function checkKafka(brokers: readonly string[], tls?: { caFile?: string | undefined }): Promise<void> {
  const reasons: string[] = []
  for (const broker of brokers) {
    try {
      await askApiVersions(broker, tls)
      return
    } catch (error) {
      reasons.push(`${broker}: ${reasonOf(error)}`)
    }
  }
  throw new StackProblem(
    `No Kafka broker of KAFKA_BROKERS answers${tls === undefined ? '' : ' over TLS'} (${reasons.join('; ')}). ` +
      'Start it or correct KAFKA_BROKERS and KAFKA_SSL, or unset KAFKA_BROKERS to use the embedded Kafka.',
  )
}

/**
 * Asks a broker which requests it knows: what every Kafka answers, before any sign-in, and nothing else does.
 * https://kafka.apache.org/protocol#The_Messages_ApiVersions
 */
function askApiVersions(broker: string, tls: { caFile?: string | undefined } | undefined): Promise<void> {
  const { hostname, port } = new URL(`tcp://${broker}`)
  const host = hostname.replace(/^\[|\]$/g, '')
  const correlationId = 4711
  return new Promise((resolve, reject) => {
    const onConnect = () => socket.write(apiVersionsRequest(correlationId))
    const socket: Socket =
      tls === undefined
        ? connectTcp({ host, port: Number(port) }, onConnect)
        : connectTls(
            {
              host,
              port: Number(port),
              servername: host,
              ...(tls.caFile === undefined ? {} : { ca: readFileSync(tls.caFile) }),
            },
            onConnect,
          )
    const finish = (error?: Error) => {
      socket.destroy()
      if (error === undefined) resolve()
      else reject(error)
    }
    let answer = Buffer.alloc(0)
    socket.setTimeout(TIMEOUT_MS, () => finish(new Error('no answer within 5 s')))
    socket.once('error', finish)
    socket.once('close', () =>
      finish(new Error('it closed the connection: what listens there is not this kind of Kafka listener')),
    )
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk])
      if (answer.length < 8) return
      if (answer.readInt32BE(4) === correlationId) finish()
      else finish(new Error('what listens there is not Kafka'))
    })
  })
}

function apiVersionsRequest(correlationId: number): Buffer {
  const request = Buffer.alloc(14)
  request.writeInt32BE(10, 0) // size of what follows
  request.writeInt16BE(18, 4) // ApiVersions
  request.writeInt16BE(0, 6) // version 0
  request.writeInt32BE(correlationId, 8)
  request.writeInt16BE(-1, 12) // no client id
  return request
}

function reasonOf(error: unknown): string {
  const { code, message, errors } = error as NodeJS.ErrnoException & { errors?: Error[] }
  if (message !== '' && message !== undefined) return message
  return errors?.map((one) => one.message).join(', ') ?? code ?? String(error)
}
