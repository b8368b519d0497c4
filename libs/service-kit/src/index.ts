export { auditSourcesOf, migrationsOf, reactionsOf, schemaPartsOf, statesOf } from './capabilities.ts'
export { type Command, type CommandContext, defineCommand, type Output, runCommand } from './command.ts'
export { existing, type GraphContext, mutation, type MutationResolver } from './context.ts'
export {
  type Capability,
  type CapabilityRuntime,
  defineService,
  type FeatureModule,
  type RunningCapability,
  type ServiceDefinition,
} from './definition.ts'
export { startHourly } from './hourly.ts'
export { type DecimalRange, input } from './input.ts'
export { purpose, recordReveal, type Revealed, revealing, REVEALS_PER_HOUR } from './reveal.ts'
export { runService, type RunningService, startService, type StartOptions } from './run-service.ts'
export { StartProblem } from './start-problem.ts'
