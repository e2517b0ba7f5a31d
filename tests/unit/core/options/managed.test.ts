// What an administrator sets wins, and the schema that the browser is given says the same.
import { expect, it } from 'vitest'
import { readManaged } from '../../../../core/options/managed.ts'
import { optionsState } from '../../../../core/options/state.ts'
import schema from '../../../../public/managed-schema.json' with { type: 'json' }
import { policySchema } from '../../../../scripts/policy-schema.ts'

const OWN = {
  version: 1,
  values: { language: 'en', citeStyle: 'json', bubble: true, history: true },
}

it('a policy wins over what the user set, which is kept', () => {
  const state = optionsState(OWN, {
    language: 'zh-CN',
    citationStyle: 'gbt7714-2015',
    bubbleDisabled: true,
    historyDisabled: true,
  })
  expect(state.options).toMatchObject({
    language: 'zh-CN',
    citeStyle: 'gbt7714-2015',
    bubble: false,
    history: false,
  })
  expect([...state.managed].sort()).toEqual([
    'bubble',
    'citeStyle',
    'history',
    'language',
  ])
  expect(state.own).toEqual(OWN.values)
})

it('a policy that disables nothing leaves the choice', () => {
  const state = optionsState(OWN, { bubbleDisabled: false, historyDisabled: false })
  expect(state.options).toMatchObject({ bubble: true, history: true })
  expect(state.managed).toEqual([])
  expect(state.ignoredPolicies).toEqual([])
})

it('what cannot be read does nothing, and is named', () => {
  const { fixed, ignored } = readManaged({
    language: 'fr',
    bubbleDisabled: 'yes',
    historyDisabled: true,
    toString: 1,
  })
  expect(fixed).toEqual({ history: false })
  expect(ignored).toEqual(['language', 'bubbleDisabled', 'toString'])
})

it('the schema for Chromium and Edge is that of the policies (npm run policies)', () => {
  expect(schema).toEqual(policySchema())
})
