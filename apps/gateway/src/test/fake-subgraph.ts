import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { graphql, type GraphQLSchema, parse } from 'graphql'

/** A subgraph in miniature over real HTTP, which remembers what it was asked and can be told to misbehave. */
export class FakeSubgraph {
  readonly name: string
  readonly sdl: string
  readonly asked: { headers: IncomingMessage['headers']; body: { query: string; variables: unknown } }[] = []
  /** Answers instead of the schema, once set. */
  answer: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
  url = ''
  readonly #schema: GraphQLSchema
  #server: Server | undefined

  constructor(name: string, sdl: string, resolvers: Record<string, unknown>) {
    this.name = name
    this.sdl = sdl
    this.#schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }])
  }

  async start(port = 0): Promise<void> {
    this.#server = createServer((request, response) => void this.#handle(request, response))
    await new Promise<void>((done) => this.#server?.listen(port, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((done) => this.#server?.close(done))
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const body = JSON.parse(text) as { query: string; variables: Record<string, unknown>; operationName?: string }
    this.asked.push({ headers: request.headers, body })
    if (this.answer !== undefined) return this.answer(request, response)
    const result = await graphql({
      schema: this.#schema,
      source: body.query,
      variableValues: body.variables,
      operationName: body.operationName ?? null,
    })
    sendJson(response, 200, result)
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}
