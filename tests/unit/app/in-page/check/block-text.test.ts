// @vitest-environment happy-dom
// The text of a block as a reader sees it, and the way back to the nodes of the page.
import { expect, test } from 'vitest'
import {
  BlockText,
  nodesOf,
  type TextWithRuns,
} from '../../../../../app/in-page/check/block-text.ts'

/** Each part is a text node of its own; null is a line break of an element. */
function read(parts: readonly (string | null)[], isPre = false) {
  const text = new BlockText()
  const nodes = parts.map((part) => {
    if (part === null) {
      text.addLineBreak()
      return null
    }
    const node = document.createTextNode(part)
    text.addNode(node, { isPre, from: 0, to: part.length })
    return node
  })
  return { block: text.end(), nodes }
}

/** What of the nodes stands behind a stretch of the text. */
function behind({ runs, text }: TextWithRuns, wanted: string): string {
  const start = text.indexOf(wanted)
  const nodes = nodesOf(runs, start, start + wanted.length)
  if (!nodes) return 'nothing'
  const { start: from, end: to } = nodes
  if (from.node === to.node) return from.node.data.slice(from.offset, to.offset)
  return `${from.node.data.slice(from.offset)}|${to.node.data.slice(0, to.offset)}`
}

test.each([
  ['white space of the source', ['\n    质量月  活动\n  '], '质量月 活动'],
  [
    'a line of the source that is broken between characters',
    ['开展质\n    量月'],
    '开展质量月',
  ],
  ['and between words', ['Quality\n  Month'], 'Quality Month'],
  ['after a mark', ['质量，\n推进'], '质量，推进'],
  ['a space that was typed between characters', ['质 量'], '质 量'],
  ['spaces at the edges of nodes', ['增强 ', ' 质量'], '增强 质量'],
  ['a break of the source at the edge of a node', ['增强\n', '  质量'], '增强质量'],
  [
    'soft hyphens and characters of no width',
    ['质\u00AD量\u200B\u2060月\uFEFF'],
    '质量月',
  ],
  ['a line break', ['一、', null, '二、'], '一、\n二、'],
  ['white space around a line break', ['一、  ', null, '\n  二、'], '一、\n二、'],
  ['the break with which editors keep a line open', ['质量', null], '质量'],
  ['the wide space with which paragraphs begin', ['\n　　质量'], '　　质量'],
  ['half a pair', ['质\uD800量'], '质\uFFFD量'],
])('%s', (_, parts, text) => {
  expect(read(parts).block?.text).toBe(text)
})

test('white space stands where the style keeps it', () => {
  expect(read(['  质\n量  月'], true).block?.text).toBe('  质\n量  月')
})

test.each([[['\n  ']], [[' ', null, '　']], [[]]])('nothing is seen of %o', (parts) => {
  expect(read(parts).block).toBeNull()
})

test.each([
  ['within a node', ['开展质量月活动'], '质量月', '质量月'],
  ['across nodes', ['开展质', '量月', '活动'], '质量月', '质|量月'],
  ['with unseen characters', ['开展质\u00AD量\u200B月'], '质量月', '质\u00AD量\u200B月'],
  ['not with those beside it', ['开展\u200B质量月\u200B活动'], '质量月', '质量月'],
  ['across a line of the source', ['开展质\n    量月'], '质量', '质\n    量'],
  ['behind white space', ['\n   开展   质量月'], ' 质量月', '   质量月'],
  ['with a line break', ['一、', null, '二、'], '、\n二', '、|二'],
  ['a line break at its end', ['一、', null, '二、'], '、\n', '、'],
  ['a line break alone', ['一、', null, '二、'], '\n', 'nothing'],
])('a stretch in the page: %s', (_, parts, wanted, expected) => {
  const { block } = read(parts)
  expect(block && behind(block, wanted)).toBe(expected)
})

test('a part of a node, where a selection begins or ends in it', () => {
  const text = new BlockText()
  const node = document.createTextNode('开展质量月活动')
  text.addNode(node, { isPre: false, from: 2, to: 5 })
  const block = text.end()
  expect(block?.text).toBe('质量月')
  expect(block && nodesOf(block.runs, 1, 3)).toEqual({
    start: { node, offset: 3 },
    end: { node, offset: 5 },
  })
})
