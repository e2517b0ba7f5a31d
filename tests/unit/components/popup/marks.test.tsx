// @vitest-environment happy-dom

import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { compare } from '../../../../core/lookup/explain/index.ts'
import { lookup } from '../../../../core/lookup/index.ts'
import { library, PopupUnderTest, unmountAll } from '../../../support/render.tsx'

const SENTENCE = '企业是质量强国建设的主力军'
const REPORT = `会议指出，${SENTENCE}，由发改委牵头。`

afterEach(unmountAll)

/** What is marked in the box; null where nothing is. */
function marked(popup: PopupUnderTest): string | null {
  return popup.all('query-mark')[0]?.textContent ?? null
}

function behind(popup: PopupUnderTest): HTMLElement {
  const layer = popup.get('query-mark').parentElement
  if (!layer) throw new Error('The mark stands in nothing')
  return layer
}

describe('the mark in the box', () => {
  it('is the stretch of the chosen result, by its original offsets', async () => {
    const popup = await PopupUnderTest.open(REPORT)
    expect(marked(popup)).toBe(SENTENCE)
    for (const { span } of lookup(REPORT, library).matches) {
      expect(marked(popup)).toBe(REPORT.slice(...span))
      await popup.press('ArrowDown')
    }
  })

  it('stands in the same text, in three pieces, unseen by a screen reader', async () => {
    const popup = await PopupUnderTest.open(REPORT)
    const layer = behind(popup)
    expect(layer.textContent).toBe(popup.box.value)
    expect(layer.getAttribute('aria-hidden')).toBe('true')
    expect([...layer.childNodes].map(({ nodeName }) => nodeName)).toEqual([
      '#text',
      'MARK',
      '#text',
      'BR',
    ])
  })

  it.each([
    ['the whole text', '增强质量意识，推进高质量发展。'],
    ['what was heard', 'zgrmyh'],
    ['the nearest wording', '我们说领导重视就是一切质量问题都好办'],
    ['nothing', '今天天气真好，我们去公园散步吧'],
  ])('is not drawn for %s', async (_, text) => {
    expect(marked(await PopupUnderTest.open(text))).toBeNull()
  })

  it('has one unit for each line break, as the text area has', async () => {
    const popup = await PopupUnderTest.open('第一行\r\n第二行\r发改委\r\n')
    expect(behind(popup).textContent).toBe('第一行\n第二行\n发改委\n')
    expect(marked(popup)).toBe('发改委')
  })

  it('goes with the text that is typed, the text area staying the same', async () => {
    const popup = await PopupUnderTest.open(REPORT)
    const { box } = popup
    await popup.type(`今年，${REPORT}`)
    expect(marked(popup)).toBe(SENTENCE)
    expect(behind(popup).textContent).toBe(`今年，${REPORT}`)
    await popup.type('今年')
    expect(marked(popup)).toBeNull()
    expect(popup.box).toBe(box)
  })

  it('is away while an input method composes', async () => {
    const popup = await PopupUnderTest.open(REPORT)
    const { box } = popup
    await act(() => void box.dispatchEvent(new CompositionEvent('compositionstart')))
    await popup.type(`nian${REPORT}`, { isComposing: true })
    expect(marked(popup)).toBeNull()
    expect(box.value).toBe(`nian${REPORT}`)
    box.value = `年${REPORT}`
    await act(
      () =>
        void box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
    )
    expect(behind(popup).textContent).toBe(`年${REPORT}`)
    expect(popup.box).toBe(box)
  })

  it('is away until a long text has been looked up', async () => {
    const popup = await PopupUnderTest.open(REPORT)
    const long = `${'天气'.repeat(11_000)}。${SENTENCE}`
    await popup.type(long)
    expect(marked(popup)).toBeNull()
    await act(() => new Promise<void>((done) => requestAnimationFrame(() => done())))
    expect(marked(popup)).toBe(SENTENCE)
  })

  it('scrolls with the text area', async () => {
    const popup = await PopupUnderTest.open(REPORT)
    popup.box.scrollTop = 48
    popup.box.dispatchEvent(new Event('scroll'))
    expect(behind(popup).scrollTop).toBe(48)
  })
})

describe('the mark in the wording of the card', () => {
  const inWording = (popup: PopupUnderTest): string | null =>
    popup.all('wording-part')[0]?.textContent ?? null

  it.each([
    ['质量强国建设的主力军', '企业是质量强国建设的主力军。'],
    ['「質量強國建設的主力軍」', '企业是质量强国建设的主力军。'],
  ])('is the part that was selected: %s', async (selected, wording) => {
    const popup = await PopupUnderTest.open(selected)
    expect(popup.text('card-wording')).toBe(wording)
    expect(inWording(popup)).toBe('质量强国建设的主力军')
    expect(popup.get('card').querySelector('ins, del')).toBeNull()
    const [match] = lookup(selected, library).matches
    expect(match && compare(match, selected)?.part).toEqual([3, 13])
  })

  it('holds what deviates within the part', async () => {
    const selected =
      '鼓励企业制定实施以质取胜的生产经营策略，创新质量管理理念、方法、工具'
    const popup = await PopupUnderTest.open(selected)
    expect(inWording(popup)).toBe(selected.replace('策略', '战略'))
    const part = popup.get('wording-part')
    expect(part.querySelector('ins')?.textContent).toBe('战略')
  })

  it.each([
    ['the whole wording', '企业是质量强国建设的主力军'],
    ['all but the quotation marks', '双随机、一公开'],
    ['another form of a name', '发改委'],
    ['what was heard', 'zgrmyh'],
    ['a reference', '等25个部门'],
  ])('is not drawn for %s', async (_, selected) => {
    expect(inWording(await PopupUnderTest.open(selected))).toBeNull()
  })
})
