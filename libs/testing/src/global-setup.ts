import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type AppName, repository } from '@sellgraph/dev-stack'
import { type Backing, startBacking } from './backing.ts'
import { running } from './running.ts'

/** Jest calls this once before the first integration or whole-system spec, and never for unit specs alone. */
export default async function setUp(): Promise<void> {
  const startedAt = performance.now()
  const backing = await startBacking()
  const control = await serveControl(backing)
  // Commands, services and Jest's own workers start in half of the time with code that is compiled already.
  process.env['NODE_COMPILE_CACHE'] ??= join(repository, '.sellgraph', 'compile-cache')
  process.env['SELLGRAPH_TEST_PG_URL'] = backing.postgresUrl
  process.env['SELLGRAPH_TEST_CONTROL'] = control.url
  running.stop = async () => {
    control.close()
    await backing.stop()
  }
  // Jest has no tear-down on Ctrl-C; servers must not outlive the run.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void running.stop().finally(() => process.exit(1))
    })
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stderr.write(`\nSpecs run on ${backing.description}; PostgreSQL was ready in ${seconds} s.\n`)
}

/** Lets specs, which run in other processes, ask for Kafka and the whole system, and kill parts of it. */
function serveControl(backing: Backing): Promise<{ url: string; close: () => void }> {
  const actions: Record<string, (app: AppName) => Promise<unknown>> = {
    '/kafka': () => backing.kafka(),
    '/system': async () => {
      const system = await backing.system()
      return { urls: system.urls(), metricsToken: system.metricsToken() }
    },
    '/system/kill': async (app) => (await backing.system()).kill(app),
    '/system/restart': async (app) => (await backing.system()).restart(app),
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const action = actions[pathname]
    if (action === undefined) {
      response.writeHead(404).end()
      return
    }
    action((searchParams.get('app') ?? '') as AppName).then(
      (answer) => response.end(JSON.stringify(answer ?? null)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    )
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${port}`,
        close() {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}
