import { inflateSync } from 'node:zlib'

/**
 * What a reader sees on a PDF of ours, in the order in which it was written: glyphs are numbers of an embedded font, and
 * its table says which letters they are. Enough for what pdfkit writes, and no reader of PDF.
 */
export function pdfText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body])) // prettier-ignore
  const streamOf = (id: string): string => {
    const [, dictionary = '', data = ''] = /^([\s\S]*?)stream\n([\s\S]*)\nendstream$/.exec(objects.get(id) ?? '') ?? []
    return dictionary.includes('/FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data
  }
  const letters = new Map<string, Map<string, string>>()
  for (const [, name = '', font = ''] of file.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '') ?? []
    if (!letters.has(name)) letters.set(name, lettersOf(streamOf(table)))
  }
  return [...objects]
    .filter(([, body]) => /\/Type \/Page\n/.test(body))
    .map(([, page]) => textOf(streamOf(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ''), letters))
    .join('\n')
}

/** `<0000> <00ff> [<0041> …]`: from the first number on, one letter each. */
function lettersOf(table: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, first = '', list = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    for (const [index, [, units = '']] of [...list.matchAll(/<([0-9a-f ]+)>/gi)].entries()) {
      const glyph = (parseInt(first, 16) + index).toString(16).padStart(4, '0')
      const codes = units.replaceAll(' ', '').match(/.{4}/g) ?? []
      found.set(glyph, String.fromCharCode(...codes.map((code) => parseInt(code, 16))))
    }
  }
  return found
}

function textOf(content: string, letters: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined
  const parts: string[] = []
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|(\[[^\]]*\]) TJ/g)) {
    if (name !== undefined) font = letters.get(name)
    if (shown === undefined) continue
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.toLowerCase().match(/.{4}/g) ?? [])
    parts.push(glyphs.map((glyph) => font?.get(glyph) ?? '\ufffd').join(''))
  } // prettier-ignore
  return parts.join('')
}
