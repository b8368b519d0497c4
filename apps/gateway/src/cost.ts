import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'
import { applications, linkedDirective } from './linked-directives.ts'

/** What an operation is estimated to cost before anything of it is done. */
export interface Estimate {
  readonly cost: number
  /** Lists that want exactly one argument saying how much of them is asked for, and got none or several. */
  readonly unsliced: readonly string[]
}

type Variables = Readonly<Record<string, unknown>>

export type CostModel = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables | undefined,
) => Estimate

/** A mutation writes, locks and publishes; it is worth ten records read. */
const mutationWeight = 10
/** The whole schema is a megabyte that this process itself has to make. */
const introspectionWeights: ReadonlyMap<string, number> = new Map([
  ['__schema', 100],
  ['__type', 20],
])
/** Length of a list that says nothing of it. */
const unknownLength = 10

interface ListSize {
  readonly assumed: number | undefined
  /** Paths of the arguments that say how many are asked for: `first`, `page.first`. */
  readonly slicing: readonly (readonly string[])[]
  /** Fields of the answer that are as long as that, when the field itself is no list. */
  readonly sized: ReadonlySet<string>
  readonly requireOne: boolean
}

interface FieldCost {
  readonly type: string
  /** Of one item. */
  readonly weight: number
  readonly list: boolean
  readonly size: ListSize | undefined
  readonly defaults: Variables
  /** Only what adds something. */
  readonly arguments: ReadonlyMap<string, InputCost>
}

interface InputCost {
  readonly weight: number
  readonly type: string
}

/**
 * Estimates by the cost directives (`@cost`, `@listSize`) that composition carries into the supergraph: a record weighs
 * 1, a value 0, a list as many records as are asked for, lists in lists multiplied. What is asked for is read from the
 * arguments and variables of the very request. Fields that are repeated, and the branches of a union, are added up
 * although the answer has only some of them: the estimate errs upwards.
 */
export function costModel(supergraph: DocumentNode): CostModel {
  const identity = 'https://specs.apollo.dev/cost'
  const costDirective = linkedDirective(supergraph, identity, 'cost')
  const listDirective = linkedDirective(supergraph, identity, 'listSize')
  const weightOf = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }): number | undefined => {
    const [found] = applications(node, costDirective)
    return typeof found?.['weight'] === 'number' ? found['weight'] : undefined
  }

  const weights = new Map<string, number>()
  const inputs = new Map<string, ReadonlyMap<string, InputCost>>()
  for (const one of supergraph.definitions) {
    switch (one.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        weights.set(one.name.value, weightOf(one) ?? 1)
        break
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.UNION_TYPE_DEFINITION:
        weights.set(one.name.value, 1)
        break
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
        weights.set(one.name.value, weightOf(one) ?? 0)
        break
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        inputs.set(one.name.value, inputCosts(one.fields))
        break
      default:
    }
  }

  function inputCosts(nodes: readonly InputValueDefinitionNode[] | undefined): Map<string, InputCost> {
    return new Map(
      (nodes ?? []).map((node) => [node.name.value, { weight: weightOf(node) ?? 0, type: nameOf(node.type) }]),
    )
  }
  /** Whether a value of this input type could add anything; one that refers to itself is met only once. */
  function weighs(type: string, met = new Set<string>()): boolean {
    if (met.has(type)) return false
    met.add(type)
    return [...(inputs.get(type)?.values() ?? [])].some((field) => field.weight > 0 || weighs(field.type, met))
  }

  function fieldCost(field: FieldDefinitionNode): FieldCost {
    const type = nameOf(field.type)
    const [size] = applications(field, listDirective)
    return {
      type,
      weight: weightOf(field) ?? weights.get(type) ?? 0,
      list: isList(field.type),
      size: size === undefined ? undefined : readListSize(size),
      defaults: Object.fromEntries(
        (field.arguments ?? []).flatMap(({ name, defaultValue }) =>
          defaultValue === undefined ? [] : [[name.value, valueFromASTUntyped(defaultValue)]],
        ),
      ),
      arguments: new Map([...inputCosts(field.arguments)].filter(([, { weight, type }]) => weight > 0 || weighs(type))),
    }
  }

  const fields = new Map<string, ReadonlyMap<string, FieldCost>>()
  for (const one of supergraph.definitions) {
    if (one.kind !== Kind.OBJECT_TYPE_DEFINITION && one.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    fields.set(one.name.value, new Map((one.fields ?? []).map((field) => [field.name.value, fieldCost(field)])))
  }
  const roots = rootTypes(supergraph)

  /** What the value of an argument adds. */
  function inputCost({ weight, type }: InputCost, value: unknown): number {
    if (value === undefined || value === null) return 0
    if (Array.isArray(value)) return sum(value, (item) => inputCost({ weight, type }, item))
    const below = inputs.get(type)
    if (below === undefined || typeof value !== 'object') return weight
    return weight + sum([...below], ([name, cost]) => inputCost(cost, (value as Variables)[name]))
  }

  return (document, operation, given) => {
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const one of document.definitions) {
      if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
    }
    const variables = withDefaults(operation, given ?? {})
    const unsliced: string[] = []

    /** @param length - of the sized fields of this selection */
    function selectionCost(set: SelectionSetNode, type: string, sized?: ReadonlySet<string>, length = 1): number {
      return sum(set.selections, (node) => {
        if (isSkipped(node.directives, variables)) return 0
        switch (node.kind) {
          case Kind.FIELD: {
            const name = node.name.value
            const known = fields.get(type)?.get(name)
            if (known === undefined) return introspectionWeights.get(name) ?? 0
            const root = type === roots.mutation ? mutationWeight : 0
            return root + costOf(node, known, `${type}.${name}`, sized?.has(name) === true ? length : undefined)
          }
          case Kind.INLINE_FRAGMENT:
            return selectionCost(node.selectionSet, node.typeCondition?.name.value ?? type, sized, length)
          case Kind.FRAGMENT_SPREAD: {
            const fragment = fragments.get(node.name.value)
            if (fragment === undefined) return 0
            return selectionCost(fragment.selectionSet, fragment.typeCondition.name.value, sized, length)
          }
        }
      })
    }

    function costOf(node: FieldNode, field: FieldCost, coordinate: string, sizedByParent: number | undefined): number {
      const { size } = field
      const values =
        size === undefined && field.arguments.size === 0
          ? {}
          : argumentValues(node.arguments, variables, field.defaults)
      let length: number | undefined
      if (size !== undefined) {
        const asked = size.slicing.map((path) => valueAt(values, path)).filter((value) => value != null)
        if (size.requireOne && size.slicing.length > 0 && asked.length !== 1) unsliced.push(coordinate)
        const counts = asked.filter((value): value is number => typeof value === 'number' && value >= 0)
        length = counts.length > 0 ? Math.max(...counts) : size.assumed
      }
      const count = sizedByParent ?? (field.list ? (length ?? unknownLength) : 1)
      const below =
        node.selectionSet === undefined
          ? 0
          : selectionCost(node.selectionSet, field.type, field.list ? undefined : size?.sized, length ?? unknownLength)
      const input = sum([...field.arguments], ([name, cost]) => inputCost(cost, values[name]))
      return count * (field.weight + below) + input
    }

    const cost = selectionCost(operation.selectionSet, roots[operation.operation] ?? '')
    return { cost: Math.min(Math.ceil(cost), Number.MAX_SAFE_INTEGER), unsliced }
  }
}

function readListSize(given: Variables): ListSize {
  const { assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument } = given
  return {
    assumed: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicing: texts(slicingArguments).map((path) => path.split('.')),
    sized: new Set(texts(sizedFields)),
    requireOne: requireOneSlicingArgument !== false,
  }
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** The variables as they will be executed: those that are not given have their defaults. */
function withDefaults(operation: OperationDefinitionNode, given: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).filter(({ defaultValue }) => defaultValue !== undefined)
  if (defaults.length === 0) return given
  const all: Record<string, unknown> = {}
  for (const { variable, defaultValue } of defaults) {
    if (defaultValue !== undefined) all[variable.name.value] = valueFromASTUntyped(defaultValue)
  }
  return Object.assign(all, given)
}

function argumentValues(
  nodes: readonly ArgumentNode[] | undefined,
  variables: Variables,
  defaults: Variables,
): Variables {
  const values: Record<string, unknown> = { ...defaults }
  for (const { name, value } of nodes ?? []) {
    // A variable that is not given leaves the argument's own default.
    if (value.kind === Kind.VARIABLE && !Object.hasOwn(variables, value.name.value)) continue
    values[name.value] = valueFromASTUntyped(value, variables)
  }
  return values
}

function valueAt(values: Variables, path: readonly string[]): unknown {
  let value: unknown = values
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Variables)[key]
  }
  return value
}

function isSkipped(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  return (directives ?? []).some(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false
    const condition = given?.find((argument) => argument.name.value === 'if')?.value
    const value = condition === undefined ? undefined : valueFromASTUntyped(condition, variables)
    return value === (name.value === 'skip')
  })
}

function rootTypes(supergraph: DocumentNode): Partial<Record<OperationTypeNode, string>> {
  const found: Partial<Record<OperationTypeNode, string>> = {
    [OperationTypeNode.QUERY]: 'Query',
    [OperationTypeNode.MUTATION]: 'Mutation',
  }
  for (const one of supergraph.definitions) {
    if (one.kind !== Kind.SCHEMA_DEFINITION) continue
    for (const { operation, type } of one.operationTypes) found[operation] = type.name.value
  }
  return found
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0
  for (const item of items) total += of(item)
  return total
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}
