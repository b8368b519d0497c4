/**
 * What a document may be. A name and a media type are what an uploader says; the first bytes are what the file is. Only
 * types that a browser does not run and that offices exchange are taken: no HTML, no SVG, no macros, no archives.
 */
export const mediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/plain',
  'text/csv',
] as const
export type MediaType = (typeof mediaTypes)[number]

export function isMediaType(value: string): value is MediaType {
  return (mediaTypes as readonly string[]).includes(value)
}

/** As many first bytes as {@link looksLike} wants, when the file has them. */
export const SIGNATURE_BYTES = 1_024

/**
 * Whether the first bytes of a file are those of its media type. Texts are looked at as a whole: {@link isText} for
 * each part of them.
 */
export function looksLike(mediaType: MediaType, first: Buffer): boolean {
  switch (mediaType) {
    case 'application/pdf':
      // Readers allow for some bytes ahead of it, and so do those who make one file that is two things: not here.
      return startsWith(first, '%PDF-')
    case 'image/png':
      return startsWith(first, '\x89PNG\r\n\x1a\n')
    case 'image/jpeg':
      return startsWith(first, '\xff\xd8\xff')
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return isOfficePackage(first, 'word/')
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
      return isOfficePackage(first, 'xl/')
    case 'text/plain':
    case 'text/csv':
      return isText(first)
  }
}

export function isTextType(mediaType: MediaType): boolean {
  return mediaType.startsWith('text/')
}

/** No control characters but white space. Of whatever encoding that leaves ASCII alone: UTF-8 and GB 18030 do. */
export function isText(part: Buffer): boolean {
  return !part.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d)
}

const LOCAL_FILE = 'PK\x03\x04'
const NAME_LENGTH_AT = 26
const NAME_AT = 30

/** A ZIP whose first file is one that an office puts first: its list of contents, relations, properties or parts. */
function isOfficePackage(first: Buffer, parts: 'word/' | 'xl/'): boolean {
  if (!startsWith(first, LOCAL_FILE) || first.length < NAME_AT) return false
  const name = first.toString('latin1', NAME_AT, NAME_AT + first.readUInt16LE(NAME_LENGTH_AT))
  return (
    name === '[Content_Types].xml' || ['_rels/', 'docProps/', 'customXml/', parts].some((one) => name.startsWith(one))
  )
}

function startsWith(bytes: Buffer, text: string): boolean {
  return bytes.subarray(0, text.length).equals(Buffer.from(text, 'latin1'))
}
