// Runs in the browser. GraphiQL with a line above it: who is asking.
/* global document, fetch, localStorage, MonacoEnvironment, Worker */
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createElement as h, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import './page.css'

const workers = { json: 'json.worker.js', graphql: 'graphql.worker.js' }
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(`/explorer/${workers[label] ?? 'editor.worker.js'}`),
}

/** Set by the gateway: `issuers` to ask for personas, `defaultQuery`. */
const settings = JSON.parse(document.getElementById('settings').textContent)

/** The personas of the first issuer that has some; none where people sign in for real. */
async function findPersonas() {
  for (const issuer of settings.issuers) {
    try {
      const response = await fetch(`${issuer}/dev/personas`)
      if (response.ok) return { issuer, personas: await response.json() }
    } catch {
      // A real issuer has no such door.
    }
  }
  return { issuer: undefined, personas: [] }
}

async function tokenOf(issuer, persona) {
  const response = await fetch(`${issuer}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  return (await response.json()).access_token
}

function Explorer({ issuer, personas }) {
  const [persona, setPersona] = useState(localStorage.getItem('persona') ?? personas[0]?.subject)
  const [token, setToken] = useState('')
  const session = useMemo(() => ({ token: '' }), [])
  session.token = token

  useEffect(() => {
    if (issuer === undefined) return
    localStorage.setItem('persona', persona)
    void tokenOf(issuer, persona).then(setToken)
  }, [issuer, persona])

  const fetcher = useMemo(() => {
    const send = async (input, init) => {
      const attempt = () =>
        fetch(input, { ...init, headers: { ...init.headers, authorization: `Bearer ${session.token}` } })
      const response = await attempt()
      if (response.status !== 401 || issuer === undefined) return response
      // The token has expired while the page was open.
      session.token = await tokenOf(issuer, localStorage.getItem('persona'))
      return attempt()
    }
    return createGraphiQLFetcher({ url: '/graphql', fetch: send })
  }, [issuer, session])

  const who =
    issuer === undefined
      ? h('input', {
          type: 'password',
          placeholder: 'Access token',
          'aria-label': 'Access token',
          onChange: (event) => setToken(event.target.value.trim()),
        })
      : h(
          'select',
          { value: persona, 'aria-label': 'Persona', onChange: (event) => setPersona(event.target.value) },
          personas.map(({ subject, name, nameEn, title, roles }) =>
            h('option', { key: subject, value: subject }, `${name} ${nameEn} · ${title} · ${roles.join(', ')}`),
          ),
        )
  return h(
    'div',
    { className: 'explorer' },
    h('header', null, h('strong', null, 'Sellgraph'), h('label', null, 'You are ', who)),
    // GraphiQL asks for the schema at once, which needs a token.
    h('main', null, token === '' ? null : h(GraphiQL, { fetcher, defaultQuery: settings.defaultQuery })),
  )
}

const found = await findPersonas()
createRoot(document.getElementById('root')).render(h(Explorer, found))
