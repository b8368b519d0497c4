import { parseSettings, type Settings, SettingsError } from '@sellgraph/config'
import { createLogger } from '@sellgraph/observability'
import { createIssuer } from './issuer.ts'
import { loadSecrets } from './keys.ts'
import { personas } from '@sellgraph/demo-company/personas'

const settings = readSettings()
const logger = createLogger({ name: 'dev-issuer', level: settings.LOG_LEVEL })
if (process.env['NODE_ENV'] === 'production') {
  logger.fatal('this issuer asks for no password and is for development: point OIDC_ISSUERS at a real one')
  process.exit(1)
}

const machines = personas.filter(({ kind }) => kind === 'MACHINE').map(({ subject }) => subject)
const url = settings.ISSUER_URL ?? `http://${settings.HOST}:${settings.PORT}`
const server = createIssuer({
  url,
  audience: settings.OIDC_AUDIENCE,
  secrets: await loadSecrets(settings.SELLGRAPH_DATA_DIR, machines),
})
server.listen(settings.PORT, settings.HOST, () => logger.info({ url }, 'ready'))
server.on('error', (error) => {
  logger.fatal(error, 'could not listen')
  process.exit(1)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}

function readSettings(): Settings<'issuer'> {
  try {
    return parseSettings('issuer', process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
}
