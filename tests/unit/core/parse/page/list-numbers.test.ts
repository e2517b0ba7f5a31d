import { expect, it } from 'vitest'
import { ordinals } from '../../../../../core/parse/page/list-numbers.ts'

const element = (attributes: Record<string, string> = {}) => ({
  getAttribute: (name: string): string | null => attributes[name] ?? null,
})

it('start, value and reversed are heeded', () => {
  const items = [element(), element({ value: '7' }), element()]
  expect([...ordinals(element({ start: '3' }), items).values()]).toEqual([3, 7, 8])
  expect([
    ...ordinals(element({ reversed: '' }), [element(), element()]).values(),
  ]).toEqual([2, 1])
})
