import type { ServiceName } from '@sellgraph/config'
import type { AppName } from '@sellgraph/dev-stack'
import { askRun } from './control.ts'

export interface TestSystem {
  /** Where an app answers; the gateway's GraphQL endpoint is `${urlOf('gateway')}/graphql`. */
  urlOf(app: AppName): string
  /** A token of the development issuer for a persona, by subject or role. */
  token(persona: string): Promise<string>
  /** What a service tells of itself to Prometheus. */
  metricsOf(service: ServiceName): Promise<string>
  /** Kills an app as a crash would. */
  kill(app: AppName): Promise<void>
  /** Starts an app that was killed and settles when it is ready. */
  restart(app: AppName): Promise<void>
}

/**
 * The whole system of the run, with empty data: issuer, six services and gateway as processes of their own. The first
 * call of a run starts it; all whole-system specs share it.
 */
export async function testSystem(): Promise<TestSystem> {
  const { urls, metricsToken } = (await askRun('/system')) as { urls: Record<AppName, string>; metricsToken: string }
  return {
    urlOf: (app) => urls[app],
    async token(persona) {
      const response = await fetch(`${urls['dev-issuer']}/dev/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ persona }),
      })
      if (!response.ok) throw new Error(`the issuer gave no token for ${persona}: ${await response.text()}`)
      return ((await response.json()) as { access_token: string }).access_token
    },
    async metricsOf(service) {
      const response = await fetch(`${urls[service]}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
      if (!response.ok) throw new Error(`${service} answered ${response.status} when asked for its metrics`)
      return await response.text()
    },
    async kill(app) {
      await askRun(`/system/kill?app=${app}`)
    },
    async restart(app) {
      await askRun(`/system/restart?app=${app}`)
    },
  }
}
