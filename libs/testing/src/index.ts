export { eventually } from './eventually.ts'
export { type TestDatabase, testDatabase } from './test-database.ts'
export { testKafka, testTopicPrefix } from './test-kafka.ts'
export { type TestSystem, testSystem } from './test-system.ts'
