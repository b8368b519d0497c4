import { expect, test } from '@jest/globals'
import { topicsOf } from './contracts-topics.ts'
import { fieldsOf, readContracts } from './contracts.ts'
import { pages, split, typeOf } from './page.ts'

const contracts = readContracts()
const all = await pages(contracts)
const html = all.get('index.html')!

test('the page has every topic with its samples, and every field of every type', () => {
  const ids = [...html.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(topicsOf(contracts).map(({ name }) => name))
  for (const { type, schema } of contracts.types) {
    const section = html.split(`<section aria-label="${type}">`)[1]?.split('</section>')[0]
    const rows = [...(section ?? '').matchAll(/<th scope="row">([^<]+)<\/th>/g)].map(([, name]) => name)
    const named = fieldsOf(schema).filter(({ name, field }) => name !== '*' || field.properties === undefined)
    expect(rows).toEqual(named.map(({ path }) => path.slice(1).replaceAll('/*', '[]').replaceAll('/', '.')))
    expect(section).toContain(`ce_type: ${type}`)
  }
})

test('it is whole by itself: nothing is loaded, ids are unique, links lead into the page or the repository', () => {
  expect(html).not.toMatch(/<(link|img|iframe)\b|\bsrc=|url\(|@import|fetch\(/)
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)
  expect(ids).toHaveLength(new Set(ids).size)
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
  for (const link of links) {
    if (link.startsWith('#')) expect(ids).toContain(link.slice(1))
    else expect(link).toMatch(/^\.\.\/(events\.md|\.\.\/contracts\/events\/[\w.-]+)$/)
  }
})

test('personal data is shown as such, with what it is for', () => {
  const employee = html.split('<article id="state.performance.employee.v1"')[1]!.split('</article>')[0]!
  expect(employee).toMatch(/data-personal/)
  expect(employee).toMatch(/name<\/th>.*personal<\/span> <small>Every service shows who/)
})

test('the list names every topic once', () => {
  const list = all.get('README.md')!
  for (const { name } of topicsOf(contracts)) expect(list.split(`\`${name}\``)).toHaveLength(2)
})

test('a Chinese term gets its own column', () => {
  expect(split('Owner (归属销售顾问); null while nobody')).toEqual({
    text: 'Owner; null while nobody',
    chinese: '归属销售顾问',
  })
  expect(split('Day of the certificate (认证日期, R157)')).toEqual({
    text: 'Day of the certificate (R157)',
    chinese: '认证日期',
  })
  expect(split('Code (ISO 4217)')).toEqual({ text: 'Code (ISO 4217)', chinese: '' })
})

test('types are named as people say them', () => {
  const common = (name: string) => ({ $ref: `common.schema.json#/$defs/${name}` })
  expect(typeOf({ anyOf: [common('Money'), { type: 'null' }] })).toBe('Money or null')
  expect(typeOf({ type: ['string', 'null'], format: 'uuid' })).toBe('uuid or null')
  expect(typeOf({ type: 'array', items: { type: 'string', 'x-known-values': ['A'] } })).toBe('list of code')
  expect(typeOf({})).toBe('any')
})
