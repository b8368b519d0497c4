import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Caller } from '@sellgraph/identity'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { type Audience, audiences } from './audiences.ts'

/** What happens to an operation that its client has not registered: nothing, a line in the log, or a refusal. */
const safelistMode = z.enum(['off', 'log', 'enforce'])

const clientList = z.strictObject({
  /** For machines that are not in the list. */
  otherMachines: safelistMode.default('off'),
  clients: z
    .array(
      z.strictObject({
        /** The client's id as its tokens have it (`client_id` or `azp`), never what a header says. */
        id: z.string().min(1),
        /** Which graph its machine tokens see; people always see the internal one. */
        audience: z.enum(audiences).default('public'),
        mode: safelistMode.default('off'),
        /** Whether its machine tokens may ask for the schema, and get suggestions for misspelt names. */
        introspection: z.boolean().default(false),
        /** File beside the list with its registered operations. */
        manifest: z.string().optional(),
      }),
    )
    .default([]),
})
type ClientList = z.output<typeof clientList>

/** What Apollo's tools write (`generate-persisted-query-manifest`), also for Relay and Apollo Client. */
const manifestFile = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string(),
      /** Several clients may share a file; an operation without a name belongs to all of them. */
      clientName: z.string().nullish(),
    }),
  ),
})

/** What the edge knows of the program that asks. */
export interface Client {
  /** For logs and metrics; `people` and `machines` for those that are not in the list. */
  readonly name: string
  readonly audience: Audience
  readonly mode: z.output<typeof safelistMode>
  readonly introspection: boolean
  /** Registered operations: SHA-256 of the text → the text. */
  readonly operations: ReadonlyMap<string, string>
}

export interface Clients {
  of(caller: Caller): Client
}

const none: ReadonlyMap<string, string> = new Map()

/**
 * The clients of a folder: `clients.yaml` and the manifests it names. Read once; a new list is taken up by a restart.
 *
 * @param folder - none when there are no clients that anything is to be said of
 * @param everyoneInspects - whether all who signed in may see the schema, for development
 * @throws Error that names the file, when it is not as it should be
 */
export function readClients(folder: string | undefined, everyoneInspects: boolean): Clients {
  const list = readList(folder)
  const known = new Map<string, Client>()
  for (const { id, manifest, ...entry } of list.clients) {
    if (known.has(id)) throw new Error(`clients.yaml names ${id} twice`)
    const operations = manifest === undefined ? none : readManifest(join(folder ?? '', manifest), id)
    known.set(id, { ...entry, name: id, operations })
  }
  const machines: Client = {
    name: 'machines',
    audience: 'public',
    mode: list.otherMachines,
    introspection: false,
    operations: none,
  }
  const people: Client = { ...machines, name: 'people', audience: 'internal', mode: 'off' }

  return {
    of(caller) {
      const machine = caller.kind === 'MACHINE'
      const id = caller.clientId ?? (machine ? caller.subject : undefined)
      const client = (id === undefined ? undefined : known.get(id)) ?? (machine ? machines : people)
      if (machine) return everyoneInspects ? { ...client, introspection: true } : client
      const introspection = everyoneInspects || caller.roles.some((role) => role === 'ADMIN' || role === 'OPERATOR')
      return { ...client, audience: 'internal', introspection }
    },
  }
}

function readList(folder: string | undefined): ClientList {
  if (folder === undefined) return clientList.parse({})
  const file = join(folder, 'clients.yaml')
  if (!existsSync(file)) throw new Error(`There is no list of clients at ${file}. Write one, or leave CLIENTS_DIR out.`)
  const read = clientList.safeParse(parseYaml(readFileSync(file, 'utf8')) ?? {})
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  return read.data
}

function readManifest(file: string, client: string): Map<string, string> {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`The manifest of ${client} can not be read from ${file}`, { cause })
  }
  const read = manifestFile.safeParse(content)
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  const operations = new Map<string, string>()
  for (const { id, name, body, clientName } of read.data.operations) {
    if (clientName != null && clientName !== client) continue
    // The id is what clients send and what is looked up: it must be of this very text.
    if (sha256(body) !== id) throw new Error(`${file}: the id of ${name} is not the SHA-256 of its body`)
    operations.set(id, body)
  }
  return operations
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
