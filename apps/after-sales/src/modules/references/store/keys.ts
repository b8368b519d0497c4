/** Entities of other services that this one adds fields to: here they are their key and nothing more. */
export interface CustomerRow {
  id: string
}
export interface SalesOrderRow {
  id: string
}
