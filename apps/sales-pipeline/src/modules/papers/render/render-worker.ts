import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Paper } from '../domain/paper.ts'
import { layoutOf } from './layout.ts'

const require = createRequire(import.meta.url)

/** What of pdfmake is used here; see the layout for why not by its own types. */
interface PdfMake {
  setUrlAccessPolicy(allows: (url: string) => boolean): void
  setLocalAccessPolicy(allows: (path: string) => boolean): void
  setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void
  createPdf(layout: object): { getBuffer(): Promise<Uint8Array> }
}
const pdfmake = require('pdfmake') as PdfMake

// One paper, and the thread ends: fonts of 20 MB do not stay in memory.
const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
const normal = join(fonts, '400Regular', 'NotoSansSC_400Regular.ttf')
const bold = join(fonts, '700Bold', 'NotoSansSC_700Bold.ttf')

// What is printed is text that people typed: whatever it looks like, nothing but the two fonts is ever read.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => path === normal || path === bold)
pdfmake.setFonts({ NotoSansSC: { normal, bold, italics: normal, bolditalics: bold } })

const bytes = await pdfmake.createPdf(layoutOf(workerData as Paper)).getBuffer()
// A copy of exactly its size, which is then the other thread's.
const own = new Uint8Array(bytes)
parentPort?.postMessage(own, [own.buffer])
