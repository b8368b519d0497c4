import { expect, test } from '@jest/globals'
import { parse } from 'graphql'
import { unsizedLists } from './list-sizes.ts'

const pages = '@listSize(slicingArguments: ["first"], sizedFields: ["edges"])'
const graph = (leads: string, lines: string) =>
  parse(`
    type Query { leads(first: Int): LeadConnection! ${leads} }
    type LeadConnection { edges: [LeadEdge!]! }
    type LeadEdge { node: Lead! }
    type Lead { tags: [String!]! lines: [Line!]! ${lines} }
    type Line { seq: Int! }
  `)

test('a page and a list of records must say how long they may be', () => {
  expect(unsizedLists(graph(pages, '@listSize(assumedSize: 10)'))).toEqual([])
  expect(unsizedLists(graph(pages, ''))).toEqual(['Lead.lines'])
  // Without its connection's size the edges are a list like any other.
  expect(unsizedLists(graph('', '@listSize(assumedSize: 10)'))).toEqual(['LeadConnection.edges', 'Query.leads'])
})
