import kafkajs, { type Acl, type Admin, type AclResource } from 'kafkajs'
import type { AccessRule } from '../topics.ts'
import { adminClient, whenReady } from './kafkajs.ts'
import type { KafkaSettings } from './kafkajs.ts'

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, ResourcePatternTypes } = kafkajs

/** A topic as it is: what was set for it, without what it has from the cluster. */
export interface ExistingTopic {
  readonly partitions: number
  readonly config: Readonly<Record<string, string>>
}

/** What an operator does to a cluster; services have no need of it, and no right to it. */
export interface ClusterOperator {
  topics(): Promise<Map<string, ExistingTopic>>
  /** Makes this all that is set for each topic. */
  setConfigs(configs: ReadonlyMap<string, Readonly<Record<string, string>>>): Promise<void>
  setPartitions(counts: ReadonlyMap<string, number>): Promise<void>
  /** All rules about topics and groups; undefined when the cluster has no authorizer, so that anyone may do anything. */
  rules(): Promise<AccessRule[] | undefined>
  addRules(rules: readonly AccessRule[]): Promise<void>
  removeRules(rules: readonly AccessRule[]): Promise<void>
  close(): Promise<void>
}

export async function clusterOperator(settings: KafkaSettings): Promise<ClusterOperator> {
  const admin = adminClient(settings)
  await admin.connect()
  return {
    topics: () => existingTopics(admin),
    async setConfigs(configs) {
      if (configs.size === 0) return
      await admin.alterConfigs({
        validateOnly: false,
        resources: [...configs].map(([name, config]) => ({
          type: ConfigResourceTypes.TOPIC,
          name,
          configEntries: Object.entries(config).map(([entry, value]) => ({ name: entry, value })),
        })),
      })
    },
    async setPartitions(counts) {
      if (counts.size === 0) return
      await admin.createPartitions({ topicPartitions: [...counts].map(([topic, count]) => ({ topic, count })) })
      for (const topic of counts.keys()) await whenReady(() => admin.fetchTopicOffsets(topic))
    },
    rules: () => existingRules(admin),
    async addRules(rules) {
      if (rules.length > 0)
        await admin.createAcls({ acl: rules.map((rule) => ({ ...resourceOf(rule), ...aclOf(rule) })) })
    },
    async removeRules(rules) {
      if (rules.length > 0)
        await admin.deleteAcls({ filters: rules.map((rule) => ({ ...resourceOf(rule), ...aclOf(rule) })) })
    },
    close: () => admin.disconnect(),
  }
}

async function existingTopics(admin: Admin): Promise<Map<string, ExistingTopic>> {
  const { topics } = await admin.fetchTopicMetadata()
  if (topics.length === 0) return new Map()
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
  })
  const configs = new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      configEntries.filter(({ configSource }) => configSource === kafkajs.ConfigSource.TOPIC_CONFIG),
    ]),
  )
  return new Map(
    topics.map(({ name, partitions }) => [
      name,
      {
        partitions: partitions.length,
        config: Object.fromEntries(
          (configs.get(name) ?? []).map(({ configName, configValue }) => [configName, configValue]),
        ),
      },
    ]),
  )
}

async function existingRules(admin: Admin): Promise<AccessRule[] | undefined> {
  try {
    const { resources } = await admin.describeAcls({
      resourceType: AclResourceTypes.ANY,
      resourcePatternType: ResourcePatternTypes.ANY,
      operation: AclOperationTypes.ANY,
      permissionType: AclPermissionTypes.ANY,
    })
    return resources.flatMap((resource) => resource.acls.flatMap((acl) => ruleOf(resource, acl) ?? []))
  } catch (error) {
    if ((error as { type?: string }).type === 'SECURITY_DISABLED') return undefined
    throw error
  }
}

function resourceOf({ resource, name, pattern }: AccessRule): AclResource {
  return {
    resourceType: resource === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
    resourceName: name,
    resourcePatternType: pattern === 'literal' ? ResourcePatternTypes.LITERAL : ResourcePatternTypes.PREFIXED,
  }
}

function aclOf({ principal, host, operation, permission }: AccessRule): Acl {
  const name = operation.toUpperCase() as keyof typeof AclOperationTypes
  return {
    principal,
    host,
    operation: AclOperationTypes[name],
    permissionType: permission === 'allow' ? AclPermissionTypes.ALLOW : AclPermissionTypes.DENY,
  }
}

function ruleOf({ resourceType, resourceName, resourcePatternType }: AclResource, acl: Acl): AccessRule | undefined {
  if (resourceType !== AclResourceTypes.TOPIC && resourceType !== AclResourceTypes.GROUP) return undefined
  const [operation = ''] = Object.entries(AclOperationTypes).find(([, value]) => value === acl.operation) ?? []
  return {
    principal: acl.principal,
    host: acl.host,
    resource: resourceType === AclResourceTypes.TOPIC ? 'topic' : 'group',
    name: resourceName,
    pattern: resourcePatternType === ResourcePatternTypes.LITERAL ? 'literal' : 'prefixed',
    operation: operation.toLowerCase(),
    permission: acl.permissionType === AclPermissionTypes.ALLOW ? 'allow' : 'deny',
  }
}
