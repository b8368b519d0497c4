import type { Settings } from '@sellgraph/config'
import { type Capability, type CapabilityRuntime, startHourly } from '@sellgraph/service-kit'
import { cleanUp } from './clean-up.ts'
import type { AnyDocumentSubject } from './documents.ts'
import { openLocalDiskStore } from './local-disk-store.ts'
import type { ObjectStore } from './object-store.ts'
import { documentRoutes } from './routes.ts'
import { register, type RunningDocuments } from './running.ts'
import { createTickets } from './ticket.ts'
import { urlSecretsOf } from './url-secrets.ts'

/** What a service that keeps documents uses: `uses: [documents([contractDocuments])]`. */
export function documents(subjects: readonly AnyDocumentSubject[]): Capability {
  return {
    migrations: { name: 'documents', dir: new URL('./migrations/', import.meta.url) },
    async start(runtime) {
      const running = await startDocuments(runtime)
      const { store } = running
      const cleaning = startHourly(
        'cleaning up documents',
        async (goOn) => {
          const { expired, deleted, abandoned } = await cleanUp(running, goOn)
          return expired + deleted + abandoned
        },
        runtime.log,
      )
      return {
        routes: documentRoutes(running, subjects),
        async stop() {
          await cleaning.stop()
          store.close()
        },
      }
    },
  }
}

/**
 * Opens the store and makes documents of this database available to resolvers and commands.
 *
 * @throws StartProblem when a setting is missing that documents cannot do without
 */
export async function startDocuments({
  service,
  db,
  settings,
  clock,
  log,
}: CapabilityRuntime): Promise<RunningDocuments> {
  const running: RunningDocuments = {
    service,
    db,
    store: await openStore(settings),
    tickets: createTickets(service, await urlSecretsOf(settings)),
    baseUrl: settings.DOCUMENTS_BASE_URL.replace(/\/+$/, ''),
    maxBytes: settings.DOCUMENTS_MAX_MB * 1024 * 1024,
    clock,
    log,
  }
  register(running)
  return running
}

export type DocumentSettings = Pick<Settings<'service'>, Extract<keyof Settings<'service'>, `DOCUMENTS_${string}`>>

/** The store that the settings name. */
export async function openStore(settings: DocumentSettings): Promise<ObjectStore> {
  if (settings.DOCUMENTS_STORE === 'disk') return openLocalDiskStore(settings.DOCUMENTS_DIR)
  const { DOCUMENTS_S3_ACCESS_KEY_ID: accessKeyId, DOCUMENTS_S3_SECRET_ACCESS_KEY: secretAccessKey } = settings
  // The SDK takes some 30 MB in each process: those who keep files on disk do without.
  const { createS3Store } = await import('./s3-store.ts')
  return createS3Store({
    endpoint: settings.DOCUMENTS_S3_ENDPOINT,
    region: settings.DOCUMENTS_S3_REGION,
    bucket: settings.DOCUMENTS_S3_BUCKET ?? '',
    pathStyle: settings.DOCUMENTS_S3_PATH_STYLE,
    credentials:
      accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey },
    encryption: settings.DOCUMENTS_S3_ENCRYPTION,
    kmsKeyId: settings.DOCUMENTS_S3_KMS_KEY_ID,
  })
}
