import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { defaultPorts, services } from '@sellgraph/config'
import { parse } from 'yaml'

interface Job {
  readonly job_name: string
  readonly authorization?: { readonly credentials_file?: string }
  readonly static_configs: readonly { readonly targets: readonly string[] }[]
}

const { scrape_configs: jobs } = parse(readFileSync(new URL('./prometheus.yml', import.meta.url), 'utf8')) as {
  scrape_configs: Job[]
}

test('Prometheus reads every service and the gateway, and each with a secret from a file', () => {
  const targets = jobs.flatMap((job) => job.static_configs.flatMap((group) => group.targets))
  expect(targets).toEqual([
    `gateway:${String(defaultPorts.gateway)}`,
    ...services.map((name) => `${name}:${String(defaultPorts[name])}`),
  ])
  for (const { authorization } of jobs) {
    expect(authorization?.credentials_file).toMatch(/^\/run\/secrets\//)
  }
})
