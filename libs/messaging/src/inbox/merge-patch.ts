import { isObject } from './masked.ts'

/** Applies a JSON merge patch (RFC 7386): fields of the patch replace, null removes, what it leaves out stays. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged = new Map(isObject(target) ? Object.entries(target) : [])
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name)
    else merged.set(name, mergePatch(merged.get(name), value))
  }
  return Object.fromEntries(merged)
}

/**
 * What a patch removes although the schema requires it becomes null: a merge patch has no other way to say so, and many
 * fields of the contracts must be there and may be null.
 */
export function withRequiredNulls(merged: unknown, patch: unknown, schema: unknown): unknown {
  if (!isObject(merged) || !isObject(patch) || !isObject(schema)) return merged
  const { required, properties } = schema
  const filled = new Map(Object.entries(merged))
  for (const [name, value] of Object.entries(patch)) {
    if (value === null && Array.isArray(required) && required.includes(name)) filled.set(name, null)
    else if (filled.has(name) && isObject(properties) && Object.hasOwn(properties, name)) {
      filled.set(name, withRequiredNulls(filled.get(name), value, properties[name]))
    }
  }
  return Object.fromEntries(filled)
}
