import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { pdfText } from '@sellgraph/testing'
import { quotePaper } from '../domain/quote-paper.ts'
import { quotation } from '../quotation.fixture.ts'
import { renderPaper } from './render-paper.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const pagesOf = (text: string) => text.split('\n')

describe('a paper as PDF', () => {
  test('R062: has all that the quotation says, with the hash of its content on the last page', async () => {
    const text = pdfText(await renderPaper(quotePaper(quotation(2))))
    for (const said of ['恒远装备有限公司', '产品报价单', 'Q-2026-000123-V2', '苏州恒力机械有限公司', '王磊', 'VMC-2', '107,000.00', '人民币壹拾万柒仟元整', '送货至买方工厂', '2026-05-08', '5f'.repeat(32)]) {
      expect(text).toContain(said)
    } // prettier-ignore
    expect(text).not.toContain('草稿')
    expect(text).not.toContain('\ufffd')
  })

  test('of 60 lines repeats the headings of its table and counts its pages', async () => {
    const pages = pagesOf(pdfText(await renderPaper(quotePaper(quotation(60, { mark: 'EXPIRED' })))))
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`第 ${index + 1} 页，共 ${pages.length} 页`)
      expect(page).toContain('已过期 EXPIRED')
      expect(page).toContain('5f5f5f5f5f5f…')
    }
    const withGoods = pages.filter((page) => page.includes('VMC-'))
    for (const page of withGoods) expect(page).toContain('产品名称及规格')
    expect(pages.join('').match(/VMC-\d+/g)).toHaveLength(60)
  })

  test('is the same bytes whenever it is printed, and others when a word of it is', async () => {
    const paper = quotePaper(quotation(3, { language: 'EN' }))
    const [first, again, other] = await Promise.all([
      renderPaper(paper),
      renderPaper(paper),
      renderPaper({ ...paper, title: 'Offer' }),
    ])
    expect(sha256(again)).toBe(sha256(first))
    expect(sha256(other)).not.toBe(sha256(first))
  })

  test('reads no file and no address, whatever people have typed', async () => {
    const typed = { deliveryTerms: 'file:///etc/passwd {{image}} http://127.0.0.1:1/x', customerName: '<svg/onload=x>' }
    const text = pdfText(await renderPaper(quotePaper(quotation(1, typed))))
    expect(text).toContain('<svg/onload=x>')
    expect(text).toContain('file:///etc/passwd')
    expect(text).not.toContain('root:')
  })

  test('with a specification longer than a page is printed all the same', async () => {
    const { lines, ...quote } = quotation(1)
    const specification = '行程与精度按附件执行，'.repeat(700)
    const text = pdfText(await renderPaper(quotePaper({ ...quote, lines: lines.map((line) => ({ ...line, specification })) })))
    expect(text.match(/行程与精度按附件执行，/g)?.length).toBeGreaterThan(600)
  }) // prettier-ignore
})
