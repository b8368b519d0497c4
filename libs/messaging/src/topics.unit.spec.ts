import { describe, expect, test } from '@jest/globals'
import { allContracts } from './catalogue.ts'
import { accessRules, isOurTopic, topicDeclarations, topicUsers } from './topics.ts'

const prefix = 'acme.'
const rules = accessRules({ prefix })
const topics = topicDeclarations({ prefix })

describe('the declaration of topics', () => {
  test('covers the topic of every contract, once, with an owner that is a service', () => {
    const names = topics.map(({ topic }) => topic)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(names)).toEqual(new Set(allContracts().map(([, { topic }]) => prefix + topic)))
    for (const { owner } of topics) expect(topicUsers()).toContain(owner)
    expect(names.every((name) => isOurTopic(name, prefix) && !isOurTopic(name, 'other.'))).toBe(true)
  })

  test('keeps facts for a time and state by its newest row', () => {
    for (const { topic, config } of topics) {
      expect([topic, config['cleanup.policy']]).toEqual([topic, topic.startsWith('acme.evt.') ? 'delete' : 'compact'])
    }
  })
})

describe('access', () => {
  test('each topic is written by its owner and by nobody else', () => {
    for (const { topic, owner } of topics) {
      const writers = rules.filter(({ operation, name }) => operation === 'write' && name === topic)
      expect(writers.map(({ principal }) => principal)).toEqual([`User:acme.${owner}`])
    }
    expect(rules.filter(({ operation }) => operation === 'write')).toHaveLength(topics.length)
  })

  test('facts with personal data are not for every reader', () => {
    const personal = allContracts().filter(([, { kind, personal }]) => kind === 'event' && (personal ?? []).length > 0)
    expect(personal.length).toBeGreaterThan(0)
    for (const [, { topic }] of personal) {
      expect(topics.find((one) => one.topic === prefix + topic)?.readers).toEqual(['bi-sensitive'])
    }
  })

  test('personal data is read by those alone who need it', () => {
    const readers = rules.filter(({ name, operation }) => name.includes('state-sensitive.') && operation === 'read')
    expect(new Set(readers.map(({ principal }) => principal))).toEqual(new Set(['User:acme.bi-sensitive']))
  })

  test('each user has consumer groups of its own, and no name begins with another', () => {
    const groups = rules.filter(({ resource }) => resource === 'group')
    expect(groups.map(({ principal, name }) => [principal, name])).toEqual(
      topicUsers().map((user) => [`User:acme.${user}`, `acme.${user}`]),
    )
    for (const user of topicUsers()) {
      expect(topicUsers().filter((other) => other.startsWith(user))).toEqual([user])
    }
  })
})
