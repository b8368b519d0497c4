export const paperLanguages = ['ZH', 'EN'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

/** Why a paper binds nobody. Null is a paper that does what it says. */
export const paperMarks = [
  'DRAFT',
  'SUPERSEDED',
  'EXPIRED',
  'DECLINED',
  'WITHDRAWN',
  'TERMINATED',
  'ABANDONED',
] as const
export type PaperMark = (typeof paperMarks)[number]

/** How our company calls itself to customers. */
export interface Letterhead {
  readonly name: string
  readonly nameEn: string
  /** Address, telephone and the like: a line each. */
  readonly lines: readonly string[]
}

export interface LabelledText {
  readonly label: string
  readonly value: string
}

export interface PaperColumn {
  readonly heading: string
  readonly align: 'left' | 'right' | 'center'
  /** In points; the one column without gets what is left. */
  readonly width: number | null
}

/** What a cell says, and in smaller letters below it what explains it. */
export interface PaperCell {
  readonly text: string
  readonly notes?: readonly string[]
}

export interface PaperSection {
  readonly heading: string
  readonly text: string
}

/** What is printed, before anybody decides on fonts and pages: nothing is left to compute, round or order. */
export interface Paper {
  readonly language: PaperLanguage
  readonly letterhead: Letterhead
  readonly title: string
  readonly number: LabelledText
  /** Across every page of what is not, or no longer, valid. */
  readonly watermark: string | null
  readonly parties: readonly LabelledText[]
  readonly particulars: readonly LabelledText[]
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly (readonly PaperCell[])[]
  readonly totals: readonly LabelledText[]
  readonly sections: readonly PaperSection[]
  readonly signatures: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  /** By which hash what is printed can be told from anything else; null for what nobody has approved. */
  readonly contentHash: LabelledText | null
  /** The moment that the file names as its making, so that the same paper is the same bytes. */
  readonly issuedAt: string
}

export const markWords: Readonly<Record<PaperMark, string>> = {
  DRAFT: '草稿 DRAFT',
  SUPERSEDED: '已被取代 SUPERSEDED',
  EXPIRED: '已过期 EXPIRED',
  DECLINED: '已谢绝 DECLINED',
  WITHDRAWN: '已撤回 WITHDRAWN',
  TERMINATED: '已终止 TERMINATED',
  ABANDONED: '已作废 ABANDONED',
}
