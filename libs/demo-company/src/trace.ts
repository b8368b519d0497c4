/** The whole chain of a deal in one query, from its contract. */
export const traceQuery = `query Trace($contractId: ID!) {
  contract(id: $contractId) {
    number
    status
    grossTotal { amount currency }
    customer { name lifecycleStage owner { name } }
    quote { number status current { netTotal { amount } discountPercent } }
    order {
      number
      status
      lines { sku ordered delivered open }
      shipments { number trackingNo status signedBy }
      returnVisits { status dueOn score }
    }
    receivable {
      instalments { seq dueOn amount { amount } open { amount } allocations { amount { amount } allocatedOn } }
    }
    commissionLines {
      employee { name }
      amount { amount currency }
      explanation { steps { label expression value } }
    }
  }
}`
