import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CheckedBytes } from './checked-bytes.ts'
import { contentDisposition } from './content-disposition.ts'
import { looksLike, type MediaType } from './media-types.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The beginning of a ZIP whose first file has this name. */
function zip(name: string): Buffer {
  const head = Buffer.alloc(30)
  head.write('PK\x03\x04', 'latin1')
  head.writeUInt16LE(Buffer.byteLength(name), 26)
  return Buffer.concat([head, Buffer.from(name), Buffer.alloc(100)])
}

describe('the first bytes', () => {
  const files: [MediaType, Buffer][] = [
    ['application/pdf', Buffer.from('%PDF-1.7\n')],
    ['image/png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['image/jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
    [docx, zip('word/document.xml')],
    [xlsx, zip('xl/workbook.xml')],
    ['text/plain', Buffer.from('合同编号：HT-2026-000123\r\n')],
    ['text/csv', Buffer.from([0xba, 0xcf, 0xcd, 0xac, 0x2c, 0x31, 0x0a])],
  ]

  test.each(files)('of %s are known', (type, bytes) => {
    expect(looksLike(type, bytes)).toBe(true)
    const others = files.filter(([other]) => other !== type && !other.startsWith('text/'))
    for (const [, foreign] of others) expect(looksLike(type, foreign) && !type.startsWith('text/')).toBe(false)
  })

  test.each(['[Content_Types].xml', '_rels/.rels', 'docProps/app.xml'])('of an office file may be %s', (name) => {
    expect([looksLike(docx, zip(name)), looksLike(xlsx, zip(name))]).toEqual([true, true])
  })

  test.each(['META-INF/MANIFEST.MF', 'classes.dex', 'run.exe', 'xl/workbook.xml'])(
    'of another archive are no document: %s',
    (name) => expect(looksLike(docx, zip(name))).toBe(false),
  )

  test('of a program or of HTML in disguise are no PDF', () => {
    expect(looksLike('application/pdf', Buffer.from('MZ\x90\x00'))).toBe(false)
    expect(looksLike('application/pdf', Buffer.from('<html>%PDF-1.7'))).toBe(false)
    expect(looksLike('text/plain', Buffer.from('MZ\x90\x00'))).toBe(false)
  })
})

describe('checked bytes', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

  async function pass(parts: Buffer[], expected: { size: number; sha256: string; mediaType?: MediaType }) {
    const seen: Buffer[] = []
    const checked = Readable.from(parts).pipe(new CheckedBytes(expected))
    const outcome = await (async () => {
      for await (const part of checked) seen.push(part as Buffer)
      return 'passed'
    })().catch((error: { problem?: string }) => error.problem)
    return { outcome, seen: Buffer.concat(seen) }
  }

  test('pass unchanged, however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ minLength: 1, maxLength: 2_000 }), { minLength: 1 }), async (parts) => {
        const cut = parts.map((part) => Buffer.from(part))
        const whole = Buffer.concat(cut)
        const { outcome, seen } = await pass(cut, { size: whole.length, sha256: hash(whole) })
        expect(outcome).toBe('passed')
        expect(seen.equals(whole)).toBe(true)
      }),
    )
  })

  const text = [Buffer.from('a,b\n'), Buffer.from('1,2\n')]
  const expected = { size: 8, sha256: hash(Buffer.concat(text)), mediaType: 'text/csv' } as const

  test.each([
    ['TOO_LONG', text, { ...expected, size: 7 }],
    ['TOO_SHORT', text, { ...expected, size: 9 }],
    ['OTHER_HASH', text, { ...expected, sha256: hash(Buffer.from('other')) }],
    ['OTHER_TYPE', text, { ...expected, mediaType: 'image/png' }],
    ['OTHER_TYPE', [Buffer.from('a,b\n'), Buffer.from('1\x002\n')], expected],
  ] as const)('of the wrong kind never arrive as a whole: %s', async (problem, parts, announced) => {
    const { outcome, seen } = await pass([...parts], announced)
    expect(outcome).toBe(problem)
    expect(seen.length).toBeLessThan(8)
  })

  test('of a wrong type end the transfer at the first kilobyte', async () => {
    let sent = 0
    const source = Readable.from(
      (function* () {
        for (; sent < 1_000; sent += 1) yield Buffer.alloc(1_024, 'x')
      })(),
    )
    const checked = new CheckedBytes({ size: 1_024_000, sha256: 'a'.repeat(64), mediaType: 'application/pdf' })
    await expect(buffer(source.pipe(checked))).rejects.toMatchObject({ problem: 'OTHER_TYPE' })
    expect(sent).toBeLessThan(100)
  })
})

describe('the name of a download', () => {
  test.each([
    ['contract.pdf', `attachment; filename="contract.pdf"; filename*=UTF-8''contract.pdf`],
    ['销售合同.pdf', `attachment; filename="____.pdf"; filename*=UTF-8''%E9%94%80%E5%94%AE%E5%90%88%E5%90%8C.pdf`],
    [`a"b'(c)*.pdf`, `attachment; filename="a_b'(c)*.pdf"; filename*=UTF-8''a%22b%27%28c%29%2A.pdf`],
    ['100%.pdf', `attachment; filename="100_.pdf"; filename*=UTF-8''100%25.pdf`],
    ['😀.pdf', `attachment; filename="_.pdf"; filename*=UTF-8''%F0%9F%98%80.pdf`],
  ])('%s is written for every client', (name, header) => {
    expect(contentDisposition(name)).toBe(header)
  })

  test('cannot begin another header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        expect(contentDisposition(name)).toMatch(/^[\x20-\x7e]+$/)
      }),
    )
  })
})
