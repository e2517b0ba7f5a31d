// The directories of bodies: who signed, who came before, who did not sign.
import { describe, expect, it } from 'vitest'
import { HOLDINGS } from '../../../data/holdings.ts'
import type { Department } from '../../../data/schema.ts'

const { notices, departments, predecessors, centralBodies } = HOLDINGS

function forms(department: Department): string[] {
  const { signed, full, formal, alsoStandard, colloquial, wrong, former } = department
  return [
    ...new Set([
      signed,
      full,
      ...(formal ? [formal] : []),
      ...alsoStandard,
      ...colloquial,
      ...wrong,
      ...former,
    ]),
  ]
}

const issuerForms = departments.flatMap(forms)
const formerNames = predecessors.flatMap(({ name, short }) => [name, ...short])
const otherNames = centralBodies.flatMap(({ name, short }) => [name, ...short])

function repeated(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at)
}

describe('departments', () => {
  it('are the 25 that signed, in the order signed', () => {
    expect(notices[0]?.issuers).toHaveLength(25)
    expect(departments.map(({ signed }) => signed)).toEqual(notices[0]?.issuers)
  })

  it('share no form with one another', () => {
    expect(repeated(issuerForms)).toEqual([])
  })

  it('never count a standard short form as everyday usage', () => {
    for (const name of ['发展改革委', '人民银行', '国资委', '卫生健康委']) {
      const [department] = departments.filter((one) => forms(one).includes(name))
      expect(department?.alsoStandard).toContain(name)
    }
  })
})

describe('former bodies', () => {
  it('lead to departments that signed or to other central bodies, before the notice', () => {
    const known = [
      ...departments.map((department) => department.signed),
      ...centralBodies.map(({ name }) => name),
    ]
    for (const { successors, until } of predecessors) {
      expect(known).toEqual(expect.arrayContaining(successors))
      // The reform of 2023 was in March, the notice in August.
      expect(until).toBeLessThanOrEqual(notices[0]?.year ?? 0)
    }
  })

  it('are no form of a department, unless as its former name', () => {
    const former = departments.flatMap((department) => department.former)
    const shared = formerNames.filter((name) => issuerForms.includes(name))
    expect(former).toEqual(expect.arrayContaining(shared))
    expect(repeated(formerNames)).toEqual([])
  })
})

describe('central bodies that did not sign', () => {
  it('are no department that signed, by no form of its name', () => {
    expect(otherNames.filter((name) => issuerForms.includes(name))).toEqual([])
  })

  it('are no former body, and none is listed twice', () => {
    expect(otherNames.filter((name) => formerNames.includes(name))).toEqual([])
    expect(repeated(otherNames)).toEqual([])
  })
})
