// Every relative link in the documentation leads to a file that exists, and every #anchor to a heading of it.
//
//   node tools/checks/links.ts
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export interface DeadLink {
  /** The document, relative to the root. */
  readonly file: string
  readonly line: number
  readonly target: string
  readonly reason: string
}

const SKIPPED = /(^|\/)(node_modules|\.sellgraph|\.nx|coverage)(\/|$)/

/** All dead links of the Markdown files under a folder. Links to the web are not followed. */
export function deadLinks(root: string): { documents: number; links: number; dead: DeadLink[] } {
  const files = globSync('**/*.md', { cwd: root, exclude: (path) => SKIPPED.test(path) }).sort()
  const dead: DeadLink[] = []
  let links = 0
  for (const file of files) {
    for (const { target, line } of linksOf(readFileSync(join(root, file), 'utf8'))) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue
      links += 1
      const reason = problem(root, file, target)
      if (reason !== undefined) dead.push({ file, line, target, reason })
    }
  }
  return { documents: files.length, links, dead }
}

function problem(root: string, file: string, link: string): string | undefined {
  const [path = '', anchor] = decodeURI(link).split('#')
  const target =
    path === '' ? join(root, file) : path.startsWith('/') ? join(root, path) : resolve(root, dirname(file), path)
  if (relative(root, target).startsWith('..')) return 'leads out of the repository'
  if (!existsSync(target)) return 'no such file'
  if (anchor === undefined || anchor === '' || statSync(target).isDirectory() || !target.endsWith('.md'))
    return undefined
  return anchorsOf(readFileSync(target, 'utf8')).has(anchor.toLowerCase()) ? undefined : `no heading #${anchor}`
}

/** Inline links, images, reference definitions and HTML href/src, outside code. */
function linksOf(markdown: string): { target: string; line: number }[] {
  const found: { target: string; line: number }[] = []
  prose(markdown).forEach((text, index) => {
    const patterns = [
      /\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)/g,
      /^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/g,
      /\b(?:href|src)="([^"]+)"/g,
    ]
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) found.push({ target: match[1] ?? '', line: index + 1 })
    }
  })
  return found
}

/** Anchors as the code host makes them: lower case, punctuation out, spaces to hyphens, repeats numbered. */
function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>()
  const seen = new Map<string, number>()
  for (const text of prose(markdown, true)) {
    for (const match of text.matchAll(/\b(?:id|name)="([^"]+)"/g)) anchors.add((match[1] ?? '').toLowerCase())
    const heading = /^#{1,6}\s+(.*?)\s*#*\s*$/.exec(text)?.[1]
    if (heading === undefined) continue
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-')
    const repeat = seen.get(slug) ?? 0
    seen.set(slug, repeat + 1)
    anchors.add(repeat === 0 ? slug : `${slug}-${repeat}`)
  }
  return anchors
}

/** The lines with fenced blocks emptied, so that line numbers stay; inline code too unless it is wanted. */
function prose(markdown: string, keepInlineCode = false): string[] {
  let fence: string | undefined
  return markdown.split(/\r?\n/).map((line) => {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1]
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined
      return ''
    }
    if (fence !== undefined) return ''
    return keepInlineCode ? line : line.replace(/`[^`]*`/g, '')
  })
}

if (import.meta.main) {
  const { documents, links, dead } = deadLinks(join(import.meta.dirname, '..', '..'))
  for (const { file, line, target, reason } of dead) console.error(`${file}:${line}  ${target}  ${reason}`)
  console.log(`links: ${documents} documents, ${links} relative links, ${dead.length} dead`)
  process.exitCode = dead.length > 0 ? 1 : 0
}
