import { parseSettings, services, type Settings, SettingsError, subgraphUrlSetting } from '@sellgraph/config'
import { createClientTokenVerifier, createInternalTokenSigner } from '@sellgraph/identity'
import { createLogger, createMetrics, freeStartupMemory } from '@sellgraph/observability'
import { createGateway } from './gateway.ts'
import { followSigningKeys, loadSigningKeys } from './signing-keys.ts'

const settings = readSettings()
const production = process.env['NODE_ENV'] === 'production'
const logger = createLogger({ name: 'gateway', level: settings.LOG_LEVEL })
const fail = (error: unknown): never => {
  logger.fatal({ err: error }, 'ended by an error')
  process.exit(1)
}
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

const signer = createInternalTokenSigner({ keys: loadSigningKeys(settings.INTERNAL_SIGNING_KEY_FILE, !production) })
followSigningKeys(settings.INTERNAL_SIGNING_KEY_FILE, signer, logger)
const gateway = await createGateway({
  supergraphFile: settings.SUPERGRAPH_FILE,
  subgraphUrls: Object.fromEntries(
    services.flatMap((name) => {
      const url = settings[subgraphUrlSetting(name)]
      return url === undefined ? [] : [[name, url]]
    }),
  ),
  verifier: createClientTokenVerifier({ issuers: settings.OIDC_ISSUERS, audience: settings.OIDC_AUDIENCE }),
  signer,
  logger,
  metrics: createMetrics('gateway'),
  metricsToken: settings.METRICS_TOKEN,
  limits: { cost: settings.OPERATION_COST_LIMIT },
  budgets: {
    people: { costPerMinute: settings.BUDGET_PEOPLE, concurrent: settings.CONCURRENT_PEOPLE },
    machines: { costPerMinute: settings.BUDGET_MACHINES, concurrent: settings.CONCURRENT_MACHINES },
  },
  ...(settings.CLIENTS_DIR === undefined ? {} : { clientsDir: settings.CLIENTS_DIR }),
  introspection: settings.INTROSPECTION_FOR_ALL ?? !production,
  origins: settings.CORS_ORIGINS ?? [],
  ...(production ? {} : { explorer: { issuers: settings.OIDC_ISSUERS.map(({ issuer }) => issuer) } }),
})
const port = await gateway.listen({ host: settings.HOST, port: settings.PORT })
logger.info({ port }, 'ready')
freeStartupMemory()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    logger.info({ signal }, 'stopping')
    void gateway.stop().then(() => process.exit(0))
  })
}

function readSettings(): Settings<'gateway'> {
  try {
    return parseSettings('gateway', process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
}
