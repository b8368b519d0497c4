import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { createMetrics } from '@sellgraph/observability'
import { parse } from 'yaml'
import { messagingMetrics } from '../../libs/service-kit/src/messaging-metrics.ts'

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity?: string }
  readonly annotations: { readonly summary?: string; readonly description?: string }
}

const { groups } = parse(readFileSync(new URL('./alerts.yml', import.meta.url), 'utf8')) as {
  groups: { name: string; rules: Rule[] }[]
}
const rules = groups.flatMap((group) => group.rules)

test('every metric that an alert asks for is one that a service exposes', async () => {
  const metrics = createMetrics('crm')
  messagingMetrics(metrics, () => undefined)
  // A histogram is asked by the names of its series.
  const exposed = new Set(
    (await metrics.registry.getMetricsAsJSON()).flatMap(({ name, type }) =>
      String(type) === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  )
  for (const { alert, expr } of rules) {
    const asked = expr.match(/sellgraph_[a-z_]+/g) ?? []
    expect([alert, asked.length > 0, asked.filter((name) => !exposed.has(name))]).toEqual([alert, true, []])
  }
})

test('every alert has a name of its own, a severity, and says what it means', () => {
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length)
  for (const { labels, annotations } of rules) {
    expect(labels.severity).toMatch(/^(page|warn)$/)
    expect(annotations.summary).toBeTruthy()
    expect(annotations.description).toBeTruthy()
  }
})
