import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = import.meta.dirname

const workers = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
}

/**
 * The explorer's files, made from the installed npm packages, so that it works offline: GraphiQL 5 comes as modules
 * only. Takes about 1.5 s and 8 MB.
 *
 * @returns file name → content
 */
export async function bundleExplorer(): Promise<Map<string, Uint8Array>> {
  // Loaded on demand: production has neither the explorer nor its tools.
  const { build, stop } = await import('esbuild')
  const common = { bundle: true, minify: true, write: false, outdir: here, logLevel: 'error' } as const
  try {
    const [page, scripts] = await Promise.all([
      build({
        ...common,
        entryPoints: [join(here, 'page.js')],
        format: 'esm',
        splitting: true,
        loader: { '.ttf': 'file' },
        define: { 'process.env.NODE_ENV': '"production"' },
      }),
      build({
        ...common,
        entryPoints: Object.entries(workers).map(([out, name]) => ({
          out,
          in: fileURLToPath(import.meta.resolve(name)),
        })),
        format: 'iife',
      }),
    ])
    const files = [...page.outputFiles, ...scripts.outputFiles]
    return new Map(files.map(({ path, contents }) => [path.slice(here.length + 1), contents]))
  } finally {
    // The bundler runs as a child process of its own, which is not needed again.
    await stop()
  }
}
