import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql'

type Arguments = Readonly<Record<string, unknown>>

/**
 * What a directive of a linked specification is called in a supergraph. Composition may import it (`@listSize`), rename
 * it, or leave it in its namespace (`@cost__listSize`).
 */
export function linkedDirective(supergraph: DocumentNode, identity: string, directive: string): string {
  for (const link of linksOf(supergraph)) {
    const url = typeof link['url'] === 'string' ? link['url'] : ''
    if (!url.startsWith(`${identity}/`)) continue
    const imports = Array.isArray(link['import']) ? (link['import'] as unknown[]) : []
    for (const one of imports) {
      if (one === `@${directive}`) return directive
      const { name, as } = Object(one) as { name?: unknown; as?: unknown }
      if (name === `@${directive}`) return typeof as === 'string' ? as.slice(1) : directive
    }
    const own = identity.slice(identity.lastIndexOf('/') + 1)
    const namespace = typeof link['as'] === 'string' ? link['as'] : own
    return directive === own ? namespace : `${namespace}__${directive}`
  }
  return directive
}

/** The arguments of each application of a directive to a node. */
export function applications(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Arguments[] {
  return (node.directives ?? []).flatMap((directive) => (directive.name.value === name ? [argumentsOf(directive)] : []))
}

function linksOf(supergraph: DocumentNode): Arguments[] {
  return supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? applications(definition, 'link')
      : [],
  )
}

function argumentsOf(directive: ConstDirectiveNode): Arguments {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  )
}
