import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { services, type Settings } from '@sellgraph/config'
import { parse } from 'yaml'
import { findJava, isKafkaFormatted } from './kafka.ts'
import { createCertificate, type KafkaSecurity, type KafkaUser } from './kafka-security.ts'
import { readPasswords, writePasswords } from './passwords.ts'
import { repository } from './paths.ts'
import { StackProblem } from './problem.ts'

/** What a client of the secured embedded Kafka is given. */
export interface KafkaAccess {
  /** PEM of the certificate that the broker shows. */
  readonly caFile: string
  /** User → password, as JSON that its owner alone may read. */
  readonly passwordFile: string
  /** Users that only read: BI. */
  readonly readers: readonly string[]
}

/** Applies topics and rights; the only user that is not of the installation, and has no prefix. */
const OPERATOR = 'operator'

/**
 * The secured embedded Kafka of a data folder. Users are made when its folder is formatted, and never later: their
 * passwords are written before, so that a start that dies in between knows them the next time.
 */
export class SecuredKafka implements KafkaAccess {
  readonly caFile: string
  readonly passwordFile: string
  readonly readers: readonly string[]
  readonly #dir: string
  readonly #prefix: string
  readonly #users: readonly string[]

  constructor(dataDir: string, { TOPIC_PREFIX }: Pick<Settings<'stack'>, 'TOPIC_PREFIX'>) {
    this.#dir = join(dataDir, 'kafka')
    this.#prefix = TOPIC_PREFIX
    this.caFile = join(this.#dir, 'kafka.pem')
    this.passwordFile = passwordFileOf(dataDir)
    this.readers = declaredReaders().map((reader) => TOPIC_PREFIX + reader)
    this.#users = [...services.map((service) => TOPIC_PREFIX + service), ...this.readers]
  }

  /** @throws StackProblem when the folder was formatted without one of the users */
  check(): void {
    if (!isKafkaFormatted(this.#dir)) return
    const known = readPasswords(this.passwordFile)
    const missing = [OPERATOR, ...this.#users].filter((user) => known[user] === undefined)
    if (missing.length === 0) return
    throw new StackProblem(
      `The Kafka in ${this.#dir} does not know ${missing.join(', ')}: its users are made together with its folder. ` +
        'Begin with empty data (`KAFKA_SECURED=true npm start -- --fresh`), or give another SELLGRAPH_DATA_DIR. ' +
        'Without KAFKA_SECURED the system goes on with the data that is there.',
    )
  }

  /** Makes what is missing of passwords and certificate. */
  async prepare(): Promise<KafkaSecurity> {
    const passwords = readPasswords(this.passwordFile)
    for (const user of [OPERATOR, ...this.#users]) passwords[user] ??= randomBytes(24).toString('base64url')
    writePasswords(this.passwordFile, passwords)
    mkdirSync(this.#dir, { recursive: true })
    const userOf = (username: string): KafkaUser => ({ username, password: passwords[username] as string })
    const operator = userOf(OPERATOR)
    return {
      operator,
      users: this.#users.map(userOf),
      certificate: await createCertificate(await findJava(), this.#dir, operator.password),
    }
  }

  /** The settings of a process that signs in as the operator. */
  operatorSettings(): Record<string, string> {
    return this.#settingsOf(OPERATOR)
  }

  /** The settings of a process that signs in as a service. */
  serviceSettings(service: string): Record<string, string> {
    return this.#settingsOf(this.#prefix + service)
  }

  #settingsOf(user: string): Record<string, string> {
    return {
      TOPIC_PREFIX: this.#prefix,
      KAFKA_SSL: 'true',
      KAFKA_SSL_CA_FILE: this.caFile,
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_SASL_USERNAME: user,
      KAFKA_SASL_PASSWORD: readPasswords(this.passwordFile)[user] as string,
    }
  }
}

/** Passwords of a folder that is about to be formatted without users are of no use, and would be taken for known. */
export function forgetKafkaPasswords(dataDir: string): void {
  rmSync(passwordFileOf(dataDir), { force: true })
}

function passwordFileOf(dataDir: string): string {
  return join(dataDir, 'kafka-passwords.json')
}

function declaredReaders(): string[] {
  const declared = readFileSync(join(repository, 'infra', 'kafka', 'topics.yaml'), 'utf8')
  return Object.keys((parse(declared) as { readers: Record<string, string> }).readers)
}
