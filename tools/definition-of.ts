import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServiceDefinition } from '@sellgraph/service-kit'

/** The definition that `apps/<service>/src/service.ts` exports: how tools see all services without an import of an app. */
export async function definitionOf(service: string): Promise<ServiceDefinition> {
  const file = join(import.meta.dirname, '..', 'apps', service, 'src', 'service.ts')
  const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>
  const found = Object.values(exported).filter(
    (value): value is ServiceDefinition =>
      typeof value === 'object' && value !== null && 'modules' in value && 'migrations' in value && 'name' in value,
  )
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`apps/${service}/src/service.ts exports ${found.length} services`)
  return found[0]
}
