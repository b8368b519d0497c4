import { randomUUID } from 'node:crypto'
import { newId } from '@sellgraph/kernel'
import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

/** What an input field that holds an id is about. */
const recordOf: Readonly<Record<string, string>> = {
  leadId: 'Lead',
  customerId: 'Customer',
  opportunityId: 'Opportunity',
  quoteId: 'Quote',
  inquiryId: 'Inquiry',
  proposalId: 'Proposal',
  contractId: 'Contract',
  orderId: 'SalesOrder',
  shipmentId: 'Shipment',
  visitId: 'ReturnVisit',
  receiptId: 'Receipt',
  statementId: 'CommissionStatement',
  payoutId: 'PayoutInstruction',
  targetId: 'Target',
  salesPlanId: 'SalesPlan',
}

export interface ProbedMutation {
  readonly name: string
  /** The record that it is about. */
  readonly record: string
  readonly query: string
  /** Its input for a record: all there is to say, as plausible as types and names allow. */
  readonly input: (id: string) => Record<string, unknown>
}

/** The mutations of a subgraph that are about one record that is there already. */
export function mutationsOnRecords(schema: GraphQLSchema): ProbedMutation[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.args[0]!.type)
    if (!isInputObjectType(type)) return []
    const idField = Object.keys(type.getFields()).find((name) => name in recordOf)
    if (idField === undefined) return []
    const answers = getNamedType(field.type)
    const errors = 'getTypes' in answers ? answers.getTypes().map(({ name }) => name) : []
    const fields = errors.includes('ValidationError') ? '... on ValidationError { fields { path message } }' : ''
    return [
      {
        name: field.name,
        record: recordOf[idField] ?? '',
        query: `mutation ($input: ${type.name}!) { ${field.name}(input: $input) { __typename ... on UserError { code message } ${fields} } }`,
        input: (id: string) => ({ ...objectOf(type), [idField]: id }),
      },
    ]
  })
}

/** Texts that must have a form of their own. */
const texts: Readonly<Record<string, () => string>> = {
  idempotencyKey: () => randomUUID(),
  sha256: () => 'a'.repeat(64),
  mediaType: () => 'application/pdf',
}

function objectOf(type: ReturnType<typeof getNamedType>): Record<string, unknown> {
  if (!isInputObjectType(type)) return {}
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type))
      .map((field) => [field.name, valueOf(field.name, field.type)]),
  )
}

function valueOf(name: string, type: GraphQLInputType): unknown {
  if (isListType(getNullableType(type))) return [valueOf(name, getNamedType(type))]
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named)) return objectOf(named)
  switch (named.name) {
    case 'ID':
      return newId()
    case 'Int':
      return 1
    case 'Boolean':
      return true
    case 'Decimal':
      return '1'
    case 'Currency':
      return 'CNY'
    case 'Date':
      return '2027-03-01'
    case 'DateTime':
      return new Date(Date.now() - 60_000).toISOString()
    default:
      return texts[name]?.() ?? '为了核对客户资料'
  }
}
