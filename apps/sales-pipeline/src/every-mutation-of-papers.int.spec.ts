import { afterAll, beforeAll, beforeEach, test } from '@jest/globals'
import { startTestDocuments, testDocumentFolder } from '@sellgraph/documents/testing'
import { useLetterhead } from './modules/papers/letterhead.ts'
import { deeds } from './testing/mutations/papers.ts'
import { openStage, type Stage } from './testing/mutations/stage.ts'
import { walk } from './testing/mutations/walk.ts'
import { MONDAY } from './testing/sales-floor.ts'

const folder = testDocumentFolder()
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await startTestDocuments(stage.service, 'sales-pipeline', folder.environment)
  useLetterhead(stage.service.db, { name: '恒远装备有限公司', nameEn: 'Hengyuan Equipment Co., Ltd.', lines: [] })
})
beforeEach(() => {
  stage.service.clock.set(MONDAY)
})
afterAll(async () => {
  await stage.service.stop()
  folder.remove()
})

test.each(Object.entries(deeds))(
  '%s is done once, by who may, on what it has seen; it is on record and told',
  (name, deed) => walk(stage, name, deed),
)
