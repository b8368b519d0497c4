// The package's own types name their files without extensions, which this module resolution does not find.
declare module 'opencc-js/t2cn' {
  /** A function that turns traditional into simplified characters. */
  export function Converter(direction: { from: 't'; to: 'cn' }): (text: string) => string
}
