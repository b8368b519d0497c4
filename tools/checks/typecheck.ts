// Type checks one project: node tools/checks/typecheck.ts libs/kernel
// `npm run typecheck` checks everything in one program and is what CI runs; this is the target behind
// `nx affected -t typecheck`, which needs an answer per project.
import { join, relative } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '..', '..')
const [project] = process.argv.slice(2)
if (project === undefined) throw new Error('Which project? node tools/checks/typecheck.ts libs/kernel')

const config = ts.getParsedCommandLineOfConfigFile(
  join(root, 'tsconfig.json'),
  { incremental: false },
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => report([diagnostic]) },
)
const files = (config?.fileNames ?? []).filter((file) => !relative(join(root, project), file).startsWith('..'))
const { tsBuildInfoFile: _, ...options } = config?.options ?? {}
const program = ts.createProgram(files, options)
const diagnostics = program
  .getSourceFiles()
  .flatMap((source) => (files.includes(source.fileName) ? ts.getPreEmitDiagnostics(program, source) : []))
report(diagnostics)
console.log(`${project}: ${files.length} files, ${diagnostics.length} errors`)
process.exitCode = diagnostics.length > 0 ? 1 : 0

function report(found: readonly ts.Diagnostic[]): void {
  if (found.length === 0) return
  console.error(
    ts.formatDiagnosticsWithColorAndContext(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  )
}
