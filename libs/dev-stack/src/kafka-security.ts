import { execFile } from 'node:child_process'
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface KafkaUser {
  readonly username: string
  readonly password: string
}

/** Clients name themselves by SASL/SCRAM-SHA-512, and may do only what the cluster's rules (ACLs) allow. */
export interface KafkaSecurity {
  /** Super user: applies topics and rules. */
  readonly operator: KafkaUser
  /** Known from the first start of a folder on; what they may do is told by rules. */
  readonly users: readonly KafkaUser[]
  /** Speaks TLS as well, with the certificate of `createCertificate`. */
  readonly certificate?: KafkaCertificate
}

export interface KafkaCertificate {
  /** PKCS #12: key and certificate. */
  readonly keystore: string
  readonly password: string
  /** PEM, for clients. */
  readonly caFile: string
}

/** The settings of a node whose clients have to name themselves, the controller's own connections included. */
export function securedSettings({ operator, users, certificate }: KafkaSecurity): Record<string, string> {
  for (const { username, password } of [operator, ...users]) assertPlain(username, password)
  const scram = jaas('scram.ScramLoginModule', operator)
  // The controller keeps the SCRAM users itself, so that its own listener cannot ask it for them.
  const plain = jaas('plain.PlainLoginModule', operator, ` user_${operator.username}="${operator.password}"`)
  return {
    'listener.security.protocol.map': `CLIENTS:${certificate === undefined ? 'SASL_PLAINTEXT' : 'SASL_SSL'},CONTROLLER:SASL_PLAINTEXT`,
    'inter.broker.listener.name': 'CLIENTS',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.clients.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'listener.name.clients.scram-sha-512.sasl.jaas.config': scram,
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': plain,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': `User:${operator.username}`,
    'allow.everyone.if.no.acl.found': 'false',
    ...(certificate === undefined
      ? {}
      : {
          'ssl.keystore.type': 'PKCS12',
          'ssl.keystore.location': certificate.keystore,
          'ssl.keystore.password': certificate.password,
          // The node is its own client between brokers.
          'ssl.truststore.type': 'PEM',
          'ssl.truststore.location': certificate.caFile,
        }),
  }
}

/** What the storage tool is told, so that the users are known when the node starts for the first time. */
export function scramArguments({ operator, users }: KafkaSecurity): string[] {
  return [operator, ...users].flatMap(({ username, password }) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${username},password=${password}]`,
  ])
}

/** A certificate for 127.0.0.1 that signs itself, made with the keytool of the Java that runs Kafka. */
export async function createCertificate(java: string, dir: string, password: string): Promise<KafkaCertificate> {
  const keystore = join(dir, 'kafka.p12')
  const caFile = join(dir, 'kafka.pem')
  if (existsSync(caFile)) return { keystore, password, caFile }
  // Left behind by a start that died before the certificate was out.
  rmSync(keystore, { force: true })
  const keytool = java === 'java' ? 'keytool' : join(dirname(java), 'keytool')
  const store = ['-keystore', keystore, '-storetype', 'PKCS12', '-storepass', password, '-alias', 'kafka']
  await run(keytool, [
    ...['-genkeypair', '-keyalg', 'EC', '-groupname', 'secp256r1', '-validity', '3650'],
    ...['-dname', 'CN=127.0.0.1', '-ext', 'san=ip:127.0.0.1,dns:localhost', ...store],
  ])
  chmodSync(keystore, 0o600)
  const { stdout } = await run(keytool, ['-exportcert', '-rfc', ...store])
  writeFileSync(caFile, stdout)
  return { keystore, password, caFile }
}

function jaas(module: string, { username, password }: KafkaUser, more = ''): string {
  return `org.apache.kafka.common.security.${module} required username="${username}" password="${password}"${more};`
}

/** Names and passwords stand in files and arguments that have quotes, commas and backslashes of their own. */
function assertPlain(username: string, password: string): void {
  if (!/^[\w.-]+$/.test(username) || !/^[\w.~-]+$/.test(password)) {
    throw new Error(
      `the name and the password of the Kafka user ${JSON.stringify(username)} may hold letters, digits and _ . - ~ only`,
    )
  }
}
