import type { LabelledText, Paper, PaperColumn } from '../domain/paper.ts'

/** A part of a page in pdfmake's words. Its published types bring the globals of a browser into the whole program. */
interface Content {
  readonly [property: string]: unknown
}

const INK = '#1f2933'
const QUIET = '#616e7c'
const RULE = '#9aa5b1'
const SHADE = '#eef2f6'

/** What a short hash shows on each page: enough to compare two papers on a desk. */
const SHORT = 12

/** A paper on A4: letterhead, parties, table with its headings on each page, totals, terms, signatures. */
export function layoutOf(paper: Paper): Content {
  const { language, letterhead, number, contentHash, watermark } = paper
  const company = language === 'EN' ? letterhead.nameEn : letterhead.name
  const made = new Date(paper.issuedAt)
  return {
    pageSize: 'A4',
    pageMargins: [40, 56, 40, 58],
    language: language === 'EN' ? 'en' : 'zh-CN',
    defaultStyle: { font: 'NotoSansSC', fontSize: 9, color: INK, lineHeight: 1.15 },
    info: {
      title: `${paper.title} ${number.value}`,
      author: company,
      creator: 'Sellgraph',
      producer: 'Sellgraph',
      creationDate: made,
      modDate: made,
    },
    ...(watermark === null
      ? {}
      : {
          watermark: { text: watermark, font: 'NotoSansSC', color: '#b42318', opacity: 0.12, bold: true, fontSize: 54 },
        }),
    header: (page: number) => ({
      margin: [40, 26, 40, 0],
      columns: [
        { text: page === 1 ? '' : company, color: QUIET, fontSize: 8 },
        { text: page === 1 ? '' : `${paper.title}  ${number.value}`, color: QUIET, fontSize: 8, alignment: 'right' },
      ],
    }),
    footer: (page: number, pages: number) => ({
      margin: [40, 14, 40, 0],
      columns: [
        {
          width: '*',
          color: QUIET,
          fontSize: 7,
          text:
            contentHash === null
              ? ''
              : `${contentHash.label} ${contentHash.value.slice(0, SHORT)}…${page === pages ? `\n${contentHash.value}` : ''}`,
        },
        { width: 80, text: pageWords(language, page, pages), color: QUIET, fontSize: 7, alignment: 'right' },
      ],
    }),
    content: [
      { text: company, bold: true, fontSize: 15, margin: [0, 0, 0, 2] },
      ...letterhead.lines.map((text): Content => ({ text, color: QUIET, fontSize: 8 })),
      { canvas: [{ type: 'line', x1: 0, y1: 6, x2: 515, y2: 6, lineWidth: 1.2, lineColor: INK }] },
      { text: paper.title, bold: true, fontSize: 18, alignment: 'center', margin: [0, 14, 0, 2] },
      { text: labelled(number, language), alignment: 'center', color: QUIET, margin: [0, 0, 0, 12] },
      particulars(paper),
      goods(paper),
      totals(paper.totals),
      ...paper.sections.map(({ heading, text }): Content => ({
        margin: [0, 0, 0, 7],
        stack: [
          // A heading alone at the foot of a page names nothing.
          { text: heading, bold: true, margin: [0, 0, 0, 2], headlineLevel: 1 },
          { text },
        ],
        unbreakable: text.length < 400,
      })),
      signatures(paper),
    ],
  }
}

function particulars({ parties, particulars: facts, language }: Paper): Content {
  const side = (items: readonly LabelledText[]): Content => ({
    stack: items.map((item): Content => ({ text: labelled(item, language), margin: [0, 0, 0, 3] })),
  })
  return {
    margin: [0, 0, 0, 10],
    columns: facts.length === 0 ? [side(parties)] : [{ width: '*', ...side(parties) }, { width: 190, ...side(facts) }],
  } // prettier-ignore
}

function goods({ columns, rows }: Paper): Content {
  return {
    margin: [0, 0, 0, 8],
    table: {
      headerRows: 1,
      // A product is not torn over two pages, unless it would not fit on one.
      dontBreakRows: rows.every(fitsOnPage),
      widths: columns.map(({ width }) => width ?? '*'),
      body: [
        columns.map(({ heading, align }): Content => ({ text: heading, bold: true, fontSize: 8, alignment: align, fillColor: SHADE })),
        ...rows.map((cells) => cells.map((cell, index) => bodyCell(cell, columns[index]))),
      ], // prettier-ignore
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => RULE,
      vLineColor: () => RULE,
      paddingLeft: () => 3,
      paddingRight: () => 3,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
  }
}

/** A page takes about 60 lines of some 25 wide letters in the column of products. */
function fitsOnPage(cells: Paper['rows'][number]): boolean {
  return cells.every(({ text, notes = [] }) => text.length + notes.join('').length < 1_000)
}

function bodyCell({ text, notes = [] }: Paper['rows'][number][number], column: PaperColumn | undefined): Content {
  const alignment = column?.align ?? 'left'
  if (notes.length === 0) return { text, alignment, fontSize: 8 }
  return {
    stack: [
      { text, alignment, fontSize: 8, bold: alignment === 'left' },
      ...notes.map((note): Content => ({ text: note, alignment, fontSize: 7, color: QUIET })),
    ],
  }
}

function totals(items: readonly LabelledText[]): Content {
  return {
    unbreakable: true,
    margin: [0, 0, 0, 14],
    columns: [
      { width: '*', text: '' },
      {
        width: 330,
        table: {
          widths: [112, '*'],
          body: items.map(({ label, value }, index): Content[] => {
            // The total with tax, and the same in capitals.
            const bold = index >= items.length - 2
            return [
              { text: label, bold, fillColor: SHADE },
              { text: value, bold, alignment: 'right' },
            ]
          }),
        },
        layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, hLineColor: () => RULE, vLineColor: () => RULE },
      },
    ],
  }
}

/** Beside each other, with room for a seal. */
function signatures({ signatures: blocks, language }: Paper): Content {
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    columnGap: 24,
    columns: blocks.map(({ heading, lines }): Content => ({
      stack: [
        { text: heading, bold: true, margin: [0, 0, 0, 12] },
        ...lines.map((label): Content => ({
          margin: [0, 0, 0, 14],
          text: `${label}${colon(language)}________________________`,
        })),
      ],
    })),
  }
}

function labelled({ label, value }: LabelledText, language: Paper['language']): string {
  return `${label}${colon(language)}${value}`
}

function colon(language: Paper['language']): string {
  return language === 'EN' ? ': ' : '：'
}

function pageWords(language: Paper['language'], page: number, pages: number): string {
  return language === 'EN' ? `Page ${page} of ${pages}` : `第 ${page} 页，共 ${pages} 页`
}
