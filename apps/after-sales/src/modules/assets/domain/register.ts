import { decimal, invalid, ok, type Result } from '@sellgraph/kernel'

export interface DeliveredLine {
  readonly orderLineId: string
  readonly quantity: string
  readonly serials: readonly string[]
}

export interface AssetUnit {
  readonly serial: string | null
  readonly quantity: string
}

/**
 * What a delivered line becomes: one asset for each serial number, and one for the quantity that has none. There can be
 * no more serial numbers than pieces, and none twice.
 */
export function unitsOf({ orderLineId, quantity, serials }: DeliveredLine): Result<AssetUnit[]> {
  const rest = decimal(quantity).minus(decimal(String(serials.length)))
  if (rest.isNegative()) return invalid('serials', `line ${orderLineId} has more serial numbers than pieces`)
  if (new Set(serials).size < serials.length)
    return invalid('serials', `line ${orderLineId} names a serial number twice`)
  return ok([
    ...serials.map((serial) => ({ serial, quantity: '1' })),
    ...(rest.isZero() ? [] : [{ serial: null, quantity: rest.toFixed() }]),
  ])
}
