import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** How large an operation may be. Counted as it would be executed: a fragment counts each time it is spread. */
export interface Limits {
  /** Tokens of the document; the parser stops at the next one. */
  readonly tokens: number
  /** Levels of fields. */
  readonly depth: number
  /** Fields at the root of the operation. */
  readonly rootFields: number
  /** Fields in all. */
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  /** Estimated cost, of one record each: what is multiplied by the sizes of lists. */
  readonly cost: number
}

export const defaultLimits: Limits = {
  tokens: 5_000,
  depth: 20,
  rootFields: 30,
  fields: 2_000,
  aliases: 60,
  directives: 60,
  cost: 10_000,
}

/** What is refused for its size, whatever it would cost. */
export const tooLarge = 'OPERATION_TOO_LARGE'

type Size = Record<Exclude<keyof Limits, 'tokens' | 'cost'>, number>

const nothing: Size = { depth: 0, rootFields: 0, fields: 0, aliases: 0, directives: 0 }

const words: Record<keyof Size, (count: number, limit: number) => string> = {
  depth: (count, limit) => `The operation is ${count} levels deep; at most ${limit} are allowed.`,
  rootFields: (count, limit) => `The operation has ${count} root fields; at most ${limit} are allowed.`,
  fields: (count, limit) => `The operation has ${count} fields; at most ${limit} are allowed.`,
  aliases: (count, limit) => `The operation has ${count} aliases; at most ${limit} are allowed.`,
  directives: (count, limit) => `The operation has ${count} directives; at most ${limit} are allowed.`,
}

/** A validation rule, so that an operation over a limit is refused before anything is executed: HTTP 400, `tooLarge`. */
export function limitsRule(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      const sizeOf = measure(document)
      for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue
        const size = sizeOf(operation.selectionSet)
        size.directives += operation.directives?.length ?? 0
        for (const name of Object.keys(words) as (keyof Size)[]) {
          if (size[name] <= limits[name]) continue
          context.reportError(
            new GraphQLError(words[name](size[name], limits[name]), {
              nodes: operation,
              extensions: { code: tooLarge, limit: limits[name] },
            }),
          )
        }
      }
      // Nothing below the document is of interest to this rule.
      return false
    },
  })
}

/** Each fragment is measured once, whatever fans out from it, so measuring is linear in the document. */
function measure(document: DocumentNode): (selections: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  const measured = new Map<string, Size>()

  function fragmentSize(name: string): Size {
    const known = measured.get(name)
    if (known !== undefined) return known
    // Set first: a fragment that spreads itself counts nothing here, another rule refuses it.
    measured.set(name, nothing)
    const fragment = fragments.get(name)
    const size = fragment === undefined ? nothing : sizeOf(fragment.selectionSet)
    measured.set(name, size)
    return size
  }

  function selectionSize(node: SelectionNode): Size {
    const directives = node.directives?.length ?? 0
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const size = fragmentSize(node.name.value)
      return { ...size, directives: size.directives + directives }
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const size = sizeOf(node.selectionSet)
      return { ...size, directives: size.directives + directives }
    }
    const below = node.selectionSet === undefined ? nothing : sizeOf(node.selectionSet)
    // Introspection is deep by nature; graphql-js has a rule of its own against its abuse.
    const introspection = node.name.value === '__schema' || node.name.value === '__type'
    return {
      depth: introspection ? 1 : below.depth + 1,
      rootFields: 1,
      fields: below.fields + 1,
      aliases: below.aliases + (node.alias === undefined ? 0 : 1),
      directives: below.directives + directives,
    }
  }

  function sizeOf(selections: SelectionSetNode): Size {
    const total = { ...nothing }
    for (const node of selections.selections) {
      const size = selectionSize(node)
      total.depth = Math.max(total.depth, size.depth)
      total.rootFields += size.rootFields
      total.fields += size.fields
      total.aliases += size.aliases
      total.directives += size.directives
    }
    return total
  }

  return sizeOf
}
