import { type Persona, personaTeams } from '@sellgraph/demo-company/personas'

/** The page that stands in for a password: one button per employee, by team. */
export function loginPage(uid: string, personas: readonly Persona[]): string {
  const people = personas.filter(({ kind }) => kind === 'EMPLOYEE')
  const groups = Map.groupBy(people, ({ team }) => team)
  const sections = [...groups].map(([team, members]) => {
    const found = personaTeams.find(({ key }) => key === team)
    const heading = found === undefined ? 'Company' : `${found.name} <small>${found.nameEn}</small>`
    return `<section><h2>${heading}</h2>${members.map(button).join('')}</section>`
  })
  return page(
    'who are you?',
    `<h1>Who are you?</h1>
<p>This issuer is for development: pick a persona and go on, there is no password.</p>
<form method="post" action="/interaction/${encodeURIComponent(uid)}">${sections.join('\n')}</form>`,
  )
}

/**
 * Asks before a session ends: a link from elsewhere must not sign anybody out.
 *
 * @param form - of oidc-provider, with what proves that this page was seen
 */
export function signOutPage(form: string): string {
  return page(
    'sign out?',
    `<h1>Sign out?</h1>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>`,
  )
}

export const signedOutPage = page('signed out', '<h1>You are signed out.</h1>')

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sellgraph: ${title}</title>
<style>
  body { font: 16px/1.4 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  section { margin-bottom: 1.5rem; }
  h2 { font-size: 1rem; margin: 0 0 .4rem; }
  small { color: #666; font-weight: normal; }
  button { font: inherit; text-align: left; margin: 0 .4rem .4rem 0; padding: .4rem .7rem; border: 1px solid #bbb;
    border-radius: .4rem; background: #fff; cursor: pointer; }
  button:hover, button:focus-visible { border-color: #06c; }
  button small { display: block; }
</style>
</head>
<body>
${content}
</body>
</html>
`
}

function button({ subject, name, nameEn, title, roles }: Persona): string {
  return `<button name="persona" value="${subject}">${name} ${nameEn}<small>${title} · ${roles.join(', ')}</small></button>`
}
