import { describe, expect, test } from '@jest/globals'
import { cleanEmail, cleanText, e164 } from './cleanse.ts'
import { nameCode, nameKey } from './company-name.ts'
import { firstResponseOverdue, respondedAt } from './first-response.ts'

describe('company names', () => {
  test.each([
    ['蘇州恆力機械股份有限公司', '苏州恒力机械 有限公司'],
    ['ＡＣＭＥ　Ｔｒａｄｉｎｇ Co., Ltd.', 'Acme Trading'],
    ['苏州（恒力）机械有限责任公司', '苏州恒力机械公司'],
  ])('R006: %s and %s are one company', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  test('a name that is nothing but a legal form keeps it', () => {
    expect(nameKey('公司')).toBe('公司')
  })

  test('R006: the code of a part of a name is part of the code of the name', () => {
    expect(nameCode('苏州恒力机械')).toContain(nameCode('恒力'))
    expect(nameCode('acme苏州')).toMatch(/^acme[0-9a-z]{6}$/)
  })
})

describe('what people type', () => {
  test.each([
    ['０５１２－６６６６８８８８', '+8651266668888'],
    ['(0512) 6666 8888 转803', '+8651266668888'],
    ['138 0013 8000', '+8613800138000'],
    ['+44 20 7946 0958', '+442079460958'],
    ['12345', null],
    ['电话不详', null],
  ])('R006: the phone number %s is %s', (text, number) => expect(e164(text)).toBe(number))

  test.each([
    [' Wang.Wei@Example.COM ', 'wang.wei@example.com'],
    ['ｗａｎｇ＠ｅｘａｍｐｌｅ．ｃｎ', 'wang@example.cn'],
    ['wang@example', null],
    ['wang at example.com', null],
  ])('R006: the e-mail address %s is %s', (text, address) => expect(cleanEmail(text)).toBe(address))

  test('R006: text is half-width, without control characters and double spaces', () => {
    expect(cleanText(' ＡＢＣ\u0007　公司\t\n x\u200b ')).toBe('ABC 公司 x')
  })
})

describe('first response', () => {
  const due = new Date('2026-03-02T06:30:00Z')
  const before = new Date('2026-03-02T06:00:00Z')
  const after = new Date('2026-03-02T07:00:00Z')

  test('it is overdue when it came late or has not come and it is late', () => {
    expect(firstResponseOverdue({ firstResponseDue: due, firstRespondedAt: null }, before)).toBe(false)
    expect(firstResponseOverdue({ firstResponseDue: due, firstRespondedAt: null }, after)).toBe(true)
    expect(firstResponseOverdue({ firstResponseDue: due, firstRespondedAt: before }, after)).toBe(false)
    expect(firstResponseOverdue({ firstResponseDue: due, firstRespondedAt: after }, before)).toBe(true)
    expect(firstResponseOverdue({ firstResponseDue: null, firstRespondedAt: null }, after)).toBe(false)
  })

  test('a contact from before the assignment does not beat the clock', () => {
    expect(respondedAt({ assignedAt: due }, before, after)).toEqual(after)
    expect(respondedAt({ assignedAt: before }, due, after)).toEqual(due)
  })
})
