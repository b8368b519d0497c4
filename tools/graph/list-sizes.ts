import { type DocumentNode, type FieldDefinitionNode, Kind, type TypeNode } from 'graphql'

/**
 * Fields that answer with a list of records and do not say how long it may be, as `Type.field`: their cost could not be
 * estimated. A field of a connection that its own field sizes (`sizedFields`) is not among them.
 */
export function unsizedLists(document: DocumentNode): string[] {
  const fields = fieldsOf(document)
  const records = recordTypes(document)
  const sizedByParent = new Set<string>()
  for (const { field } of fields) {
    for (const name of textsOf(field, 'sizedFields')) sizedByParent.add(`${nameOf(field.type)}.${name}`)
  }
  return fields
    .filter(({ type, field }) => {
      const target = nameOf(field.type)
      const long = isList(field.type) ? records.has(target) : target.endsWith('Connection')
      return long && !sizedByParent.has(`${type}.${field.name.value}`) && listSizeOf(field) === undefined
    })
    .map(({ type, field }) => `${type}.${field.name.value}`)
    .sort()
}

function fieldsOf(document: DocumentNode): { type: string; field: FieldDefinitionNode }[] {
  return document.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION ||
    one.kind === Kind.OBJECT_TYPE_EXTENSION ||
    one.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (one.fields ?? []).map((field) => ({ type: one.name.value, field }))
      : [],
  )
}

function recordTypes(document: DocumentNode): Set<string> {
  return new Set(
    document.definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ||
      one.kind === Kind.OBJECT_TYPE_EXTENSION ||
      one.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      one.kind === Kind.UNION_TYPE_DEFINITION
        ? [one.name.value]
        : [],
    ),
  )
}

function listSizeOf(field: FieldDefinitionNode) {
  return field.directives?.find((directive) => directive.name.value === 'listSize')
}

function textsOf(field: FieldDefinitionNode, argument: string): string[] {
  const value = listSizeOf(field)?.arguments?.find(({ name }) => name.value === argument)?.value
  return value?.kind === Kind.LIST ? value.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : []
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)
}
