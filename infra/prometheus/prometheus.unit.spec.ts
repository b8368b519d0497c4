import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { defaultPorts, services } from '@sellgraph/config'
import { parse } from 'yaml'

interface Job {
  readonly job_name: string
  readonly authorization?: { readonly credentials_file?: string }
  readonly oauth2?: { readonly client_secret_file?: string }
  readonly static_configs: readonly { readonly targets: readonly string[] }[]
}

const { scrape_configs: jobs } = parse(readFileSync(new URL('./prometheus.yml', import.meta.url), 'utf8')) as {
  scrape_configs: Job[]
}

test('Prometheus reads every service and the gateway, and each with a secret from a file', () => {
  const targets = jobs.flatMap((job) => job.static_configs.flatMap((group) => group.targets))
  expect(targets).toEqual([
    ...services.map((name) => `${name}:${String(defaultPorts[name])}`),
    `gateway:${String(defaultPorts.gateway)}`,
  ])
  for (const { authorization, oauth2 } of jobs) {
    expect(authorization?.credentials_file ?? oauth2?.client_secret_file).toMatch(/^\/run\/secrets\//)
  }
})
