// Rules of the check that are switched: only what was set is stored.
import { describe, expect, it } from 'vitest'
import { switchedRules, withRule } from '../../../../core/options/rules.ts'
import { optionsState } from '../../../../core/options/state.ts'

describe('rules', () => {
  it('are named to the check; an id that is gone does nothing', () => {
    expect(switchedRules({ marks: false, spaces: true, gone: false })).toEqual({
      disabled: ['marks'],
      enabled: ['spaces'],
    })
  })

  it('leave no trace where they are as by default again', () => {
    const off = withRule({ usage: false }, 'marks', false, true)
    expect(off).toEqual({ usage: false, marks: false })
    expect(withRule(off, 'marks', true, true)).toEqual({ usage: false })
    expect(withRule({}, 'spaces', true, false)).toEqual({ spaces: true })
  })

  it('of the administrator win, one by one, and the user’s own stay', () => {
    const stored = { version: 1, values: { rules: { marks: false, usage: false } } }
    const state = optionsState(stored, { rulesOn: ['marks'] })
    expect(state.options.rules).toEqual({ marks: true, usage: false })
    expect(state.managedRules).toEqual({ marks: true })
    expect(state.own.rules).toEqual({ marks: false, usage: false })
  })

  it('that the administrator misspells are named', () => {
    expect(optionsState(undefined, { rulesOff: ['nonsense'] }).ignoredPolicies).toEqual([
      'rulesOff',
    ])
  })
})
