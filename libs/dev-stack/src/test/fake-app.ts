// Stands in for an app in the specs of the supervisor: it answers /ready, and notes when it is told to end.
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { FAKE_APP: name = '', FAKE_CRASH: crashes, FAKE_STOP_LOG: stopLog = '' } = process.env

if (crashes === name) {
  console.log('reading the price book')
  console.error('the price book is torn')
  process.exit(3)
}

const server = createServer((request, response) => {
  if (request.url === '/dev/personas') response.end('[{"subject":"wang.lei","roles":["CONSULTANT"]}]')
  else if (request.url === '/crash') process.exit(4)
  else response.end('{"ready":true}')
})
server.listen(Number(process.env['PORT']), process.env['HOST'])
console.log(`${name} listens`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    appendFileSync(stopLog, `${name} ${signal}\n`)
    server.close()
    server.closeAllConnections()
  })
}
