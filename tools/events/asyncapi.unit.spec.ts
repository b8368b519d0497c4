import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { stringify } from 'yaml'
import { asyncapi, objections } from './asyncapi.ts'
import { topicsOf } from './contracts-topics.ts'
import { readContracts } from './contracts.ts'

const contracts = readContracts()

interface Document {
  channels: Record<
    string,
    { address: string; messages: Record<string, unknown>; bindings: { kafka: { topicConfiguration: object } } }
  >
  components: {
    messages: Record<string, { examples: { headers: unknown; payload: unknown }[] }>
    schemas: Record<string, unknown>
  }
}

test('the document has every topic and type, and a deletion for every row of state', () => {
  const { channels, components } = asyncapi(contracts) as unknown as Document
  expect(Object.keys(channels)).toEqual(topicsOf(contracts).map(({ name }) => name))
  const wanted = contracts.types.flatMap(({ type, kind }) => (kind === 'state' ? [type, `${type}.deleted`] : [type]))
  expect(Object.keys(components.messages).sort()).toEqual(wanted.sort())
  expect(
    Object.values(channels)
      .flatMap(({ messages }) => Object.keys(messages))
      .sort(),
  ).toEqual(wanted)
  expect(channels['state.crm.customer.v1']).toMatchObject({
    address: '{prefix}state.crm.customer.v1',
    bindings: { kafka: { topicConfiguration: { 'cleanup.policy': ['compact'] } } },
  })
})

test('the official parser has nothing to say against it, and objects to what is wrong', async () => {
  // A fact and a row of state; `asyncapi.ts --check` parses the whole document.
  const few = contracts.types.filter(({ type }) => type === 'crm.LeadConverted.v1' || type === 'state.crm.lead.v1')
  const document = asyncapi({ ...contracts, types: few })
  expect(await objections(stringify(document))).toEqual([])
  const { channels: _, ...withoutChannels } = document
  expect(await objections(stringify(withoutChannels))).not.toEqual([])
})

test('every sample holds by the schemas of the document itself, headers included', () => {
  const document = asyncapi(contracts) as unknown as Document
  // AsyncAPI schemas extend draft-07, which is not the dialect of the contracts.
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(document, 'asyncapi')
  const wrong = Object.entries(document.components.messages).flatMap(([name, { examples }]) =>
    (['headers', 'payload'] as const).flatMap((part) => {
      const holds = ajv.compile({ $ref: `asyncapi#/components/messages/${name}/${part}` })
      return examples
        .filter((example) => !holds(example[part]))
        .map(() => `${name} ${part}: ${ajv.errorsText(holds.errors)}`)
    }),
  )
  expect(wrong).toEqual([])
  const holds = ajv.compile({ $ref: 'asyncapi#/components/messages/crm.LeadConverted.v1/payload' })
  expect(
    holds({
      ...(document.components.messages['crm.LeadConverted.v1']!.examples[0]!.payload as object),
      convertedAt: 'today',
    }),
  ).toBe(false)
})
