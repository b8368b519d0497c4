import { defaultFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql'

/** Which records of one type a request has shown, and which of their fields. */
export interface NotedRead {
  readonly type: string
  readonly ids: readonly string[]
  readonly fields: readonly string[]
  /** The operation's name, as far as the client gave it one. */
  readonly operation: string | null
}

/** What one request has shown so far. One per request, in its context. */
export class ReadNotes {
  readonly #notes = new Map<string, Note>()

  /** Answers what was noted since it was asked last, and begins anew. */
  take(): NotedRead[] {
    const taken = [...this.#notes].map(([type, { ids, fields, operation }]) => ({
      type,
      ids: [...ids],
      fields: [...fields],
      operation,
    }))
    this.#notes.clear()
    return taken
  }

  /** The notes of one type, for the wrapped resolvers alone. */
  of(type: string, info: GraphQLResolveInfo): Note {
    let note = this.#notes.get(type)
    if (note === undefined) {
      note = { ids: new Set(), fields: new Set(), last: undefined, operation: info.operation.name?.value ?? null }
      this.#notes.set(type, note)
    }
    return note
  }
}

interface Note {
  readonly ids: Set<string>
  readonly fields: Set<string>
  /** The fields of a record are resolved one after the other: it is added once. */
  last: unknown
  readonly operation: string | null
}

/** What a watched resolver needs of its context. */
interface Noting {
  readonly reads: ReadNotes
}

/**
 * Has every read of the watched records noted, whichever way a request comes to them: a root field, a list, another
 * record, a reference of another subgraph, the payload of a mutation. It is done where a field is resolved, so there is
 * no way around it.
 *
 * @param watched - types (`Customer`), of which every field but `id` is noted, or single fields (`Product.unitCost`)
 * of types that are no secret otherwise
 */
export function watchReads(schema: GraphQLSchema, watched: readonly string[]): void {
  for (const name of new Set(watched)) {
    const [typeName = '', fieldName] = name.split('.')
    const type = schema.getType(typeName)
    // A name that is mistyped would be a record that nobody watches.
    if (!isObjectType(type)) throw new Error(`${name} is watched and is no type of this service`)
    const fields = type.getFields()
    const idField = fields['id']
    if (idField === undefined) throw new Error(`${name} is watched and has no id to note`)
    // As it is now: what a server puts around the resolvers later goes by the field that it is called for.
    const idOf = idField.resolve
    if (fieldName !== undefined && fields[fieldName] === undefined)
      throw new Error(`${name} is watched and is no field`)
    for (const field of fieldName === undefined ? Object.values(fields) : [fields[fieldName]]) {
      if (field === undefined || field.name === 'id') continue
      const answer = field.resolve ?? defaultFieldResolver
      field.resolve = (source: unknown, args: unknown, context: Noting, info) => {
        const note = context.reads.of(typeName, info)
        note.fields.add(field.name)
        if (note.last !== source) {
          const id: unknown = idOf === undefined ? (source as { id?: unknown }).id : idOf(source, {}, context, info)
          if (typeof id !== 'string') throw new Error(`a ${typeName} without an id cannot be noted`)
          note.ids.add(id)
          note.last = source
        }
        return answer(source, args, context, info)
      }
    }
  }
}
