/** What the rules of a principal come to, as CASL gives it: a tree of comparisons. */
export interface Condition {
  readonly operator: string
  readonly field?: string
  readonly value: unknown
}

/** Comparisons that access rules may use; `all`: a list has all of these. db-kit knows the same ones in SQL. */
export const comparisons = ['eq', 'ne', 'in', 'nin', 'lt', 'lte', 'gt', 'gte', 'all', 'exists'] as const
export type Comparison = (typeof comparisons)[number]

export interface FieldComparison {
  readonly operator: Comparison
  readonly field: string
  readonly value: unknown
}

export type ConditionNode =
  | { readonly kind: 'AND' | 'OR' | 'NOT'; readonly of: readonly Condition[] }
  | ({ readonly kind: 'FIELD' } & FieldComparison)

/** One node of a condition, in a form that a switch can take apart. */
export function nodeOf(condition: Condition): ConditionNode {
  const { operator, field, value } = condition
  if (operator === 'and' || operator === 'or' || operator === 'not') {
    return { kind: operator.toUpperCase() as 'AND', of: value as readonly Condition[] }
  }
  if (!comparisons.includes(operator as Comparison) || field === undefined) {
    throw new TypeError(`access rules can't say "${operator}"`)
  }
  return { kind: 'FIELD', operator: operator as Comparison, field, value }
}

/**
 * Whether a condition holds for a row: true, false, or null where that is not known because the row has no value. It is
 * the three-valued logic of SQL, so that a loaded row is judged as the database would judge it.
 */
export function holds(condition: Condition, row: object): boolean | null {
  const node = nodeOf(condition)
  switch (node.kind) {
    case 'AND':
      return every(node.of.map((part) => holds(part, row)))
    case 'OR':
      return negated(every(node.of.map((part) => negated(holds(part, row)))))
    case 'NOT':
      return negated(every(node.of.map((part) => holds(part, row))))
    case 'FIELD': {
      const value = (row as Readonly<Record<string, unknown>>)[node.field] ?? null
      if (node.operator === 'exists') return (value !== null) === node.value
      // No value is in an empty list, known or not.
      if (node.operator !== 'all' && Array.isArray(node.value) && node.value.length === 0)
        return node.operator === 'nin'
      return value === null ? null : compares(node, value)
    }
  }
}

function every(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false
  return parts.includes(null) ? null : true
}

function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value
}

function compares({ operator, value: operand }: FieldComparison, value: unknown): boolean {
  switch (operator) {
    case 'eq':
      return value === operand
    case 'ne':
      return value !== operand
    case 'in':
      return (operand as readonly unknown[]).includes(value)
    case 'nin':
      return !(operand as readonly unknown[]).includes(value)
    case 'all':
      return (operand as readonly unknown[]).every((item) => (value as readonly unknown[]).includes(item))
    case 'lt':
      return (value as number) < (operand as number)
    case 'lte':
      return (value as number) <= (operand as number)
    case 'gt':
      return (value as number) > (operand as number)
    case 'gte':
      return (value as number) >= (operand as number)
    case 'exists':
      throw new TypeError('whether a field exists is asked before its value')
  }
}
