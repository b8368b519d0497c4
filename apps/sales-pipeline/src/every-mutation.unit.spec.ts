import { expect, test } from '@jest/globals'
import { deeds as ofContracts } from './testing/mutations/contracts.ts'
import { deeds as ofDeals } from './testing/mutations/deals.ts'
import { deeds as ofOffers } from './testing/mutations/offers.ts'
import { deeds as ofPapers } from './testing/mutations/papers.ts'
import { mutationsOfService } from './testing/mutations/walk.ts'

test('every mutation of the service is walked, and none that it has not', () => {
  const walked = [ofDeals, ofOffers, ofContracts, ofPapers].flatMap((deeds) => Object.keys(deeds))
  expect(walked.toSorted()).toEqual(
    mutationsOfService()
      .map(({ name }) => name)
      .toSorted(),
  )
})
