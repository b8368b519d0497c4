#!/usr/bin/env node
// The one door into the repository. Runs on Node 18 or later and needs nothing installed: it brings
// Node 24 from the npm registry, installs the workspace when the lockfile changed, and then runs
// the given TypeScript file (or `--` command) on Node 24.
//
//   node tools/run.mjs libs/dev-stack/src/cli/start.ts --fresh
//   node tools/run.mjs -- nx lint crm
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const state = join(root, '.sellgraph')
const REQUIRED_MAJOR = 24

function fail(message) {
  process.stderr.write(`\nsellgraph: ${message}\n`)
  process.exit(1)
}

function step(message) {
  process.stderr.write(`sellgraph: ${message}\n`)
}

/** Runs npm on the given Node, so that `engine-strict` judges the Node the workspace will run on. */
function npm(node, args, cwd) {
  const cli = process.env.npm_execpath
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` }
  // npm hands its own settings to the scripts it runs; they belong to the outer call, not to this one.
  for (const key of Object.keys(env)) if (/^npm_(config|package|lifecycle)_/i.test(key)) delete env[key]
  const run =
    cli !== undefined && cli.endsWith('.js')
      ? spawnSync(node, [cli, ...args], { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
      : spawnSync('npm', args, {
          cwd,
          env,
          stdio: ['ignore', 'inherit', 'inherit'],
          shell: process.platform === 'win32',
        })
  if (run.error !== undefined)
    fail(`npm could not be started (${run.error.message}). Install Node.js with npm and try again.`)
  if (run.status !== 0)
    fail(
      `"npm ${args.join(' ')}" failed in ${cwd}. Its messages are above; mend the cause and run the same command again.`,
    )
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) === REQUIRED_MAJOR) return process.execPath
  const home = join(root, 'tools', 'node')
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  const wanted = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).optionalDependencies[name]
  if (wanted === undefined) {
    fail(
      `this machine has Node ${process.versions.node}; Sellgraph runs on Node ${REQUIRED_MAJOR}, and the npm registry has no Node for ` +
        `${process.platform}-${process.arch}. Install Node ${REQUIRED_MAJOR} (https://nodejs.org) and run the same command again.`,
    )
  }
  const dir = join(home, 'node_modules', name)
  const binary = join(dir, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const installed = existsSync(binary) ? JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).version : undefined
  if (installed !== wanted) {
    step(`bringing Node ${wanted} from the npm registry`)
    npm(process.execPath, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], home)
  }
  if (!existsSync(binary))
    fail(`Node ${wanted} was not installed at ${binary}. Delete tools/node/node_modules and try again.`)
  return binary
}

function installWorkspace(node) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(state, 'installed')
  const done = existsSync(join(root, 'node_modules')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock
  if (done) return
  step('installing the workspace (npm ci)')
  npm(node, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], root)
  mkdirSync(state, { recursive: true })
  writeFileSync(stamp, lock)
}

const node = findNode()
installWorkspace(node)

const [first, ...rest] = process.argv.slice(2)
if (first === undefined) process.exit(0)
const bin = join(root, 'node_modules', '.bin')
const env = { ...process.env, PATH: `${dirname(node)}:${bin}:${process.env.PATH ?? ''}`, SELLGRAPH_NODE: node }
const child =
  first === '--'
    ? spawn(rest[0], rest.slice(1), { env, stdio: 'inherit', cwd: root })
    : spawn(node, ['--disable-warning=ExperimentalWarning', join(root, first), ...rest], {
        env,
        stdio: 'inherit',
        cwd: root,
      })
child.on('error', (error) => fail(`could not start ${first} ${rest.join(' ')}: ${error.message}`))
// The terminal sends Ctrl-C to the whole group; the child decides when it is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
