import { afterAll, beforeAll, beforeEach, test } from '@jest/globals'
import { deeds } from './testing/mutations/offers.ts'
import { openStage, type Stage } from './testing/mutations/stage.ts'
import { walk } from './testing/mutations/walk.ts'
import { MONDAY } from './testing/sales-floor.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => {
  stage.service.clock.set(MONDAY)
})
afterAll(() => stage.service.stop())

test.each(Object.entries(deeds))(
  '%s is done once, by who may, on what it has seen; it is on record and told',
  (name, deed) => walk(stage, name, deed),
)
