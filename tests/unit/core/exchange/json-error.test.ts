import { expect, it } from 'vitest'
import { jsonErrorAt } from '../../../../core/exchange/json-error.ts'

it.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['{\n  "a": x', 2, 8],
  ['{"a": 1,}', 1, 9],
  ['[1,\n2,\n]', 3, 1],
  ["{'a': 1}", 1, 2],
  ['{"a" 1}', 1, 6],
  ['{"a": "b\nc"}', 1, 7],
  ['{"a": [1, {"b": null}], "c": -1.5e3} x', 1, 38],
  ['{"a": 1', 1, 8],
  ['<!doctype html>', 1, 1],
])('%j', (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(jsonErrorAt(text)).toEqual({ line, column })
})
