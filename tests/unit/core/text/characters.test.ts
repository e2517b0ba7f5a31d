// Plain characters: radicals become their ideographs, and what nobody sees goes.
import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../core/lookup/index.ts'
import { plainText } from '../../../../core/text/characters.ts'
import { foldText } from '../../../../core/text/fold.ts'
import radicals from '../../../../data/radicals.json' with { type: 'json' }

const library = builtInLibrary()
const wordings = library.entries.flatMap(({ forms }) => forms.map(({ text }) => text))

/** Each ideograph that a radical or a compatibility ideograph stands for, with all of those. */
const standIns = new Map<string, string[]>()
function addStandIn(character: string, ideograph: string): void {
  standIns.set(ideograph, [...(standIns.get(ideograph) ?? []), character])
}
for (const pair of radicals.pairs.split(' ')) {
  const [radical = '', ideograph = ''] = pair
  addStandIn(radical, ideograph)
}
for (const [from, to] of [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
] as const) {
  for (let codePoint = from; codePoint <= to; codePoint++) {
    const character = String.fromCodePoint(codePoint)
    const ideograph = character.normalize('NFKC')
    if (ideograph !== character) addStandIn(character, ideograph)
  }
}
const disguised = (text: string, turn: number): string =>
  text.replace(/\p{Script=Han}/gu, (ideograph) => {
    const all = standIns.get(ideograph) ?? []
    return all[turn % all.length] ?? ideograph
  })

describe('plain characters', () => {
  it.each([
    ['radicals of Kangxi', '⽔利⼯作', '水利工作'],
    ['radicals of the supplement', '⼈⺠的⻓⻋⻛⻅⻘⻩⻬⻢', '人民的长车风见青黄齐马'],
    ['the radical of two ideographs, simplified', '⽤⼾⻔⼾', '用户门户'],
    ['the radical of two ideographs, traditional', '門⼾開戶', '門戶開戶'],
    ['compatibility ideographs', '\uF9B4導\uFA38', '領導\u5668'],
    ['unified ideographs of that block', '\uFA0E\uFA11', '\uFA0E\uFA11'],
    ['strokes', '㇐、检查', '一、检查'],
    ['marks of direction', '\u202D关于\u202C\u200E通知\u2067\u2069', '关于通知'],
    [
      'zero width, soft hyphens, byte order marks',
      '质\u200B量\u00AD月\uFEFF活\u2060动\u200D',
      '质量月活动',
    ],
    ['variation selectors and tags', '葛\u{E0100}城\uFE0F\u{E0041}', '葛城'],
    ['controls, but no line break', '质\u0000量\u001F\n月\u0085日', '质量\n月\u0085日'],
    ['letters without ink', '一、\u3164检查\u2800', '一、 检查 '],
    ['interlinear notes', '\uFFF9质量\uFFFAzhì liàng\uFFFB月', '质量月'],
    ['selectors that are part of Mongolian words', '\u182D\u180B', '\u182D\u180B'],
    ['everything else', '“质量月”㈠①２０２３年\uE5E5𠮷', '“质量月”㈠①２０２３年\uE5E5𠮷'],
  ])('%s', (_, written, plain) => {
    expect(plainText(written)).toBe(plain)
    expect(plainText(plain)).toBe(plain)
    expect(foldText(written)).toBe(foldText(plain))
  })

  it('leaves no radical that Unicode has an ideograph for', () => {
    for (const [ideograph, characters] of standIns)
      expect(characters.map(plainText), ideograph).toEqual(
        characters.map((one) => (one === '⼾' ? '户' : ideograph)),
      )
  })

  it('folds every held wording alike, whatever stands for its ideographs', () => {
    for (const wording of wordings) {
      for (const turn of [0, 1, 2])
        expect(foldText(disguised(wording, turn))).toBe(foldText(wording))
    }
  })

  it.each([
    '作为指导我国质量工作中⻓期发展的纲领性文件',
    '⺠政部',
    '中国⼈⺠银⾏',
    '深入排查和有效降低⻛险隐患',
    '\u202E中国\u200B人民\u00AD银行\u202C',
  ])('%s is found as it stands', (written) => {
    const [first] = lookup(written, library).matches
    expect(first?.confidence).toBe('same')
  })
})

describe('words that Taiwan writes otherwise', () => {
  it.each([
    ['著力', '着力'],
    ['沿著', '沿着'],
    ['圍繞著', '围绕着'],
    ['配合著', '配合着'],
    ['行動計畫', '行动计划'],
    ['憑藉', '凭借'],
    ['反覆', '反复'],
  ])('%s is %s', (taiwan, mainland) => expect(foldText(taiwan)).toBe(mainland))

  it.each(['著作', '著名', '顯著', '卓著', '論著', '合著', '慰藉', '圖畫', '覆蓋'])(
    '%s stays',
    (written) => {
      const character = /[著藉覆]/u.exec(written)?.[0] ?? '画'
      expect(foldText(written)).toContain(character)
    },
  )

  it('in simplified writing it is a wrong character, which is shown', () => {
    expect(foldText('著力开展')).toBe('著力开展')
    const right = lookup('著力開展產業鏈質量共性技術聯合攻關', library).matches
    const isClause = ({ entry }: (typeof right)[number]): boolean =>
      entry.text.startsWith('要围绕市场需求和群众关切')
    expect(right.find(isClause)?.confidence).toBe('same')
    const wrong = lookup('著力开展产业链质量共性技术联合攻关', library).matches
    expect(wrong.find(isClause)?.confidence).not.toBe('same')
  })
})
