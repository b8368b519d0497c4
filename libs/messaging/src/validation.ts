import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { contractOf } from './catalogue.ts'
import { commonSchema } from './generated/event-catalogue.ts'

/**
 * Why the data breaks the contract of its type, or null when it holds.
 *
 * A producer may send declared fields only, so that nothing confidential slips out by a spread object; a consumer takes
 * fields it does not know, because a newer producer may add some.
 */
export function violation(type: string, data: unknown, side: 'producer' | 'consumer'): string | null {
  const validate = validatorOf(type, side)
  if (validate(data)) return null
  return (validate.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message, params }) => {
      const extra = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : ''
      return `${instancePath === '' ? 'data' : instancePath} ${message ?? 'is not valid'}${extra}`
    })
    .join('; ')
}

type Side = 'producer' | 'consumer'

const compilers: Record<Side, Ajv2020> = { producer: compiler('producer'), consumer: compiler('consumer') }
const validators = new Map<string, ValidateFunction>()

function compiler(side: Side): Ajv2020 {
  // That the contracts are JSON Schemas is checked once, by contracts.unit.spec.ts: compiling the schema of schemas takes
  // a tenth of a second of each start.
  const ajv = new Ajv2020({ strict: false, allErrors: false, meta: false, validateSchema: false })
  addFormats.default(ajv)
  ajv.addSchema(side === 'producer' ? closed(commonSchema) : commonSchema)
  return ajv
}

function validatorOf(type: string, side: Side): ValidateFunction {
  const key = `${side} ${type}`
  let validate = validators.get(key)
  if (validate === undefined) {
    const contract = contractOf(type)
    if (contract === undefined) throw new Error(`${type} has no contract in contracts/events`)
    validate = compilers[side].compile(side === 'producer' ? closed(contract.schema) : contract.schema)
    validators.set(key, validate)
  }
  return validate
}

type Node = Readonly<Record<string, unknown>>

/** The same schema, with `additionalProperties: false` on every object that declares its properties. */
function closed(node: Node): Node {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    const out = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
    const declares = typeof out['properties'] === 'object' && (out['type'] !== undefined || out['$id'] !== undefined)
    return declares && out['additionalProperties'] === undefined ? { ...out, additionalProperties: false } : out
  }
  return walk(node) as Node
}
