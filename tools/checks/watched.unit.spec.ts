import { expect, test } from '@jest/globals'
import { services } from '@sellgraph/config'
import { buildSchema } from '@sellgraph/graphql-kit'
import { schemaPartsOf } from '@sellgraph/service-kit'
import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql'
import { definitionOf } from '../definition-of.ts'

/** Records whose every reader need not be known. What is confidential of them is watched field by field. */
const open: Readonly<Record<string, string>> = {
  Employee: 'the directory of colleagues',
  Team: 'the directory of teams',
  Position: 'the directory of positions',
  Territory: 'the directory of territories',
  TerritoryAppointment: 'the directory of territories',
  ReachFact: 'who could see what and when, without any of it',
  AccessGrant: 'who may act for whom; what is done by it is audited',
  AccessGrantUse: 'what was done by a grant is audited',
  ApiClient: 'the register of machines',
  Product: 'a catalogue; its prices and costs are watched as fields',
  FabCard: 'what sellers tell customers',
  ObjectionHandling: 'what sellers tell customers',
  ClosingTechnique: 'know-how of all sellers',
  SalesScript: 'what sellers tell customers',
  ProductFact: 'what may be said of products to everybody',
  ExchangeRate: 'what currencies are worth, which banks publish',
  PolicyParameter: 'rules that everybody works by',
  PolicyVersion: 'rules that everybody works by; a draft is watched',
  ParkedEvent: 'shown to operators with personal data masked',
  EventReplay: 'what operators do',
  EventOperation: 'what operators do',
  WorkItem: 'what is to be done, without amounts and people of the customer',
  WorkSubject: 'what a record is called',
}

test.each(services)(
  'R192: every record of %s is watched, said to be open, or part of a record that is watched',
  async (service) => {
    const definition = await definitionOf(service)
    const parts = schemaPartsOf(definition)
    const watched = new Set(parts.flatMap((part) => part.watched ?? []).map((name) => name.split('.')[0]))
    const types = Object.values(buildSchema(parts).getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
    )
    const records = types.filter((type) => {
      const fields = Object.keys(type.getFields())
      return fields.includes('id') && fields.length > 1
    })
    expect(records.length).toBeGreaterThan(0)
    const shownBy = (record: GraphQLObjectType) =>
      types.filter((type) => Object.values(type.getFields()).some((field) => getNamedType(field.type) === record))
    const unwatched = records.filter(
      (record) =>
        !watched.has(record.name) && !Object.hasOwn(open, record.name) &&
        !(shownBy(record).length > 0 && shownBy(record).every(({ name }) => watched.has(name))),
    )
    expect(unwatched.map(({ name }) => name)).toEqual([])
  },
) // prettier-ignore
