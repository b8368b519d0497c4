export { type AppName, apps, environmentOf, nodeFlags, urlOf, type Whereabouts } from './apps.ts'
export { type Child, type ChildExit, type ChildOptions, type Spawn, startChild, stopProcess } from './child.ts'
export { dropDatabases, ensureDatabases, type ServiceDatabase } from './databases.ts'
export {
  areKafkaJarsThere,
  fetchKafkaJars,
  findJava,
  type KafkaOptions,
  type RunningKafka,
  startKafka,
} from './kafka.ts'
export { fetchJars, type Jars } from './maven.ts'
export { createCertificate, type KafkaCertificate, type KafkaSecurity, type KafkaUser } from './kafka-security.ts'
export { repository } from './paths.ts'
export { freePort, freePorts, isPortTaken, listenerOf } from './ports.ts'
export { type PostgresOptions, type RunningPostgres, startPostgres } from './postgres.ts'
export { StackProblem } from './problem.ts'
export { type ProcessIdentity, identify, isRunning } from './process-identity.ts'
export { untilReady } from './ready.ts'
export { checkKafka, checkPostgres } from './reachable.ts'
export { type KafkaAccess } from './secured-kafka.ts'
export { readRun, RunRecord, stopLeftovers } from './run-record.ts'
export { serviceDatabaseUrl } from './service-database.ts'
export { createSystem, runRecordOf, type System, type SystemOptions } from './system.ts'
export { firstQuery } from './welcome.ts'
