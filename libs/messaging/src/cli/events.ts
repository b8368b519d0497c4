// npm run events -- <what> …: what operators do to events, from the command line.
import { services } from '@sellgraph/config'

const USAGE = `What operators do to the events of one service.

  events parked    what could not be handled: list, show, retry, fix, skip
  events replay    has a consumer go back on its topics
  events backfill  publishes the state of an entity again
  events topics    topics and rights in the cluster, compared with their declaration
  events <what> --help

  --service <name>   the service, in the system that npm start runs: ${services.join(', ')}
  --database <url>   its database, wherever that is; DATABASE_URL unless given`

type Main = (args: readonly string[], env: NodeJS.ProcessEnv) => Promise<number>

const tools: Readonly<Record<string, () => Promise<{ main: Main }>>> = {
  parked: () => import('./parked.ts'),
  replay: () => import('./replay.ts'),
  backfill: () => import('./backfill.ts'),
  topics: () => import('./topics.ts'),
}

/** Runs one of the tools; the exit code: 0 done, 1 refused, 2 used wrongly. */
export async function main([what = '', ...rest]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const tool = Object.hasOwn(tools, what) ? tools[what] : undefined
  if (tool === undefined) {
    const asked = what === '--help' || what === 'help'
    if (asked) console.log(USAGE)
    else console.error(what === '' ? USAGE : `There is no ${what}.\n\n${USAGE}`)
    return asked ? 0 : 2
  }
  try {
    const { args, service } = withoutService(rest)
    return await (await tool()).main(args, service === undefined ? env : { ...env, ...(await whereabouts(service)) })
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function withoutService(args: readonly string[]): { args: readonly string[]; service: string | undefined } {
  const at = args.findIndex((arg) => arg === '--service' || arg.startsWith('--service='))
  if (at < 0) return { args, service: undefined }
  const joined = args[at]?.startsWith('--service=') === true
  const service = joined ? args[at]?.slice('--service='.length) : args[at + 1]
  return { args: [...args.slice(0, at), ...args.slice(at + (joined ? 1 : 2))], service: service ?? '' }
}

async function whereabouts(given: string): Promise<Record<string, string>> {
  const service = services.find((known) => known === given)
  if (service === undefined) throw new Error(`There is no service ${given}: they are ${services.join(', ')}.`)
  // Only here: where services run in production, nothing of the embedded system is needed.
  const { serviceDatabaseUrl } = await import('@sellgraph/dev-stack')
  return { DATABASE_URL: serviceDatabaseUrl(service), EVENTS_CONSUMER: service }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process.env)
