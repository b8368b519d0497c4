import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import {
  defaultPorts,
  parseSettings,
  services,
  type SettingGroup,
  settingGroups,
  subgraphUrlSetting,
} from '@sellgraph/config'
import { parse } from 'yaml'

interface ComposeService {
  image: string
  command?: string[]
  environment?: Record<string, string | number>
  network_mode?: string
  ports?: string[]
  volumes?: string[]
  healthcheck?: unknown
  init?: boolean
  read_only?: boolean
  stop_grace_period?: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, ComposeService>
  volumes: Record<string, unknown>
}
const serviceNames = [...services] as string[]
const apps = ['gateway', 'dev-issuer', ...services] as const

function groupOf(app: string): SettingGroup {
  if (app === 'gateway') return 'gateway'
  return app === 'dev-issuer' ? 'issuer' : 'service'
}

/** The environment as Compose hands it over when the person set nothing. */
function environmentOf(app: string): Record<string, string> {
  const entries = Object.entries(compose.services[app]?.environment ?? {})
  return Object.fromEntries(
    entries.map(([name, value]) => [name, String(value).replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')]),
  )
}

describe('docker compose', () => {
  test('runs the same system: the seven apps, the issuer, PostgreSQL and Kafka', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...apps, 'kafka', 'postgres'].sort())
    expect(compose.services['postgres']?.image).toBe('postgres:18')
    expect(compose.services['kafka']?.image).toBe('apache/kafka:4.3.1')
  })

  test.each([...apps])('gives %s the settings it reads, on the port of the embedded system', (app) => {
    const group = groupOf(app)
    const environment = environmentOf(app)
    expect(parseSettings(group, environment)).toMatchObject({ PORT: defaultPorts[app], HOST: '0.0.0.0' })
    const unknown = Object.keys(environment).filter(
      (name) => name !== 'NODE_ENV' && !(name in settingGroups[group].shape),
    )
    expect(unknown).toEqual([])
  })

  test.each([...services])('gives %s a database and two roles of its own, made by the same script', (service) => {
    const { DATABASE_URL, DATABASE_OWNER_URL } = parseSettings('service', environmentOf(service))
    const name = service.replaceAll('-', '_')
    for (const [given, role] of [
      [DATABASE_URL, `${name}_runtime`],
      [DATABASE_OWNER_URL ?? '', name],
    ] as const) {
      const url = new URL(given)
      expect([url.username, url.pathname, url.host]).toEqual([role, `/${name}`, 'postgres:5432'])
      expect(url.password).toBe(environmentOf('postgres')['SERVICE_PASSWORD'])
    }
    const script = read('infra/postgres/create-databases.sh')
    expect(/^for service in (.*); do$/m.exec(script)?.[1]?.split(' ')).toContain(name)
    expect(script).toMatch(/REVOKE ALL ON DATABASE .* FROM PUBLIC/)
  })

  test('tells the gateway where every service answers, and services where the keys are', () => {
    const gateway = environmentOf('gateway')
    for (const service of services) {
      expect(gateway[subgraphUrlSetting(service)]).toBe(`http://${service}:${defaultPorts[service]}/graphql`)
      expect(environmentOf(service)['INTERNAL_JWKS_URL']).toBe(
        `http://gateway:${defaultPorts.gateway}/.well-known/internal-jwks.json`,
      )
      expect(environmentOf(service)['KAFKA_BROKERS']).toBe('kafka:9092')
    }
    expect(compose.services['kafka']?.environment?.['KAFKA_ADVERTISED_LISTENERS']).toContain('INSIDE://kafka:9092')
  })

  test('the issuer is reached by the URL that its tokens name, from the browser and from the gateway', () => {
    expect(environmentOf('dev-issuer')['ISSUER_URL']).toBe(environmentOf('gateway')['OIDC_ISSUERS'])
    expect(compose.services['dev-issuer']?.network_mode).toBe('service:gateway')
    expect(compose.services['gateway']?.ports).toContain(
      `127.0.0.1:${defaultPorts['dev-issuer']}:${defaultPorts['dev-issuer']}`,
    )
  })

  test('opens ports to this machine only, and none of a service', () => {
    for (const [name, { ports = [] }] of Object.entries(compose.services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
      if (serviceNames.includes(name)) expect(ports).toEqual([])
    }
  })

  test('every app runs its own main program, without rights, and has time to finish', () => {
    for (const app of apps) {
      const service = compose.services[app]
      expect(service?.command).toEqual([`apps/${app}/src/main.ts`])
      expect(service).toMatchObject({ image: 'sellgraph', init: true, read_only: true, cap_drop: ['ALL'] })
      expect(service?.stop_grace_period).toBe('20s')
      for (const volume of service?.volumes ?? [])
        expect(compose.volumes).toHaveProperty(volume.split(':')[0] as string)
    }
  })
})

describe('the image', () => {
  const instructions = read('infra/docker/Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))

  test('is built in stages from Node 24, and runs as an ordinary user', () => {
    const bases = instructions.filter((line) => line.startsWith('FROM '))
    expect(bases.length).toBeGreaterThan(1)
    for (const base of bases) expect(base).toMatch(/^FROM node:24-slim( AS \w+)?$/)
    const last = instructions.slice(instructions.indexOf(bases.at(-1) as string))
    expect(last).toContain('USER node')
    expect(last.indexOf('USER node')).toBeLessThan(last.findIndex((line) => line.startsWith('ENTRYPOINT')))
  })

  test('tells whether it is healthy, and is ended by the signal that the apps obey', () => {
    expect(instructions.find((line) => line.startsWith('HEALTHCHECK'))).toContain('/health')
    expect(instructions).toContain('STOPSIGNAL SIGTERM')
  })

  test('contains every folder that the apps read', () => {
    const ignored = read('infra/docker/Dockerfile.dockerignore')
    for (const folder of ['apps', 'libs', 'contracts']) {
      expect(instructions).toContain(`COPY ${folder} ./${folder}`)
      expect(ignored).toContain(`!${folder}\n`)
    }
  })
})
