/**
 * `attachment` with the file's name: in UTF-8 as RFC 8187 writes it (formerly RFC 5987), and for clients that do not read
 * that in ASCII, with `_` for what ASCII lacks.
 */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^ -~]/gu, '_').replace(/["\\%]/g, '_')
  // encodeURIComponent leaves alone what an attr-char is, and these four besides.
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
