// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { library, PopupUnderTest, unmountAll } from '../../../support/render.tsx'

const THEME = '增强质量意识 推进高质量发展'
const ISSUERS = library.holdings.notices[0]?.issuers ?? []

afterEach(unmountAll)

describe('the popup without a selection', () => {
  it('shows the notice at a glance: theme, departments as signed, slogans not held', async () => {
    const popup = await PopupUnderTest.open('')
    expect(popup.text('glance-theme')).toBe(THEME)
    const listed = [...popup.get('issuers').querySelectorAll('li')]
    expect(listed.map((item) => item.textContent)).toEqual(ISSUERS)
    expect(listed).toHaveLength(25)
    expect(popup.text('slogans')).toContain('附件4未收录')
    expect(document.activeElement).toBe(popup.box)
  })
})

describe('the popup after own notices were lost', () => {
  const loss = { before: 12, after: 3, restored: 9 }

  it('says so above the box, with the way to the list, until it was seen', async () => {
    let seen = 0
    const onSeen = (): void => void seen++
    const popup = await PopupUnderTest.open('', {
      loss: { kind: 'lost', loss, isRestoring: false, onSeen },
    })
    expect(popup.text('loss')).toContain('曾丢失9份，已从本机的副本全部恢复')
    expect(popup.get('loss-open').getAttribute('href')).toBe('/library.html#/notices')
    expect(popup.get('loss').compareDocumentPosition(popup.box)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    await act(async () => popup.get('accept-loss').click())
    expect(seen).toBe(1)
  })

  it('says that they are being brought back, in the language of the interface', async () => {
    const popup = await PopupUnderTest.open('', {
      locale: 'en',
      loss: { kind: 'lost', loss, isRestoring: true, onSeen: () => {} },
    })
    expect(popup.text('loss')).toContain('Bringing lost notices back')
  })

  it('says why own notices cannot be read, and that the lookup is without them', async () => {
    const popup = await PopupUnderTest.open('', {
      loss: { kind: 'unreadable', count: 12, why: 'policy' },
    })
    expect(popup.text('loss')).toContain('自己导入的12份通知读不到，本次查找只含内置')
    expect(popup.text('loss')).toContain('单位策略不允许')
  })
})

describe('the popup with a selection', () => {
  it('finds the theme, says what differs, and answers for its notice', async () => {
    const popup = await PopupUnderTest.open('提升质量意识，推动高质量发展')
    const [first] = popup.all('result')
    expect(first?.dataset).toMatchObject({ kind: 'theme', confidence: 'near' })
    expect(popup.text('card-wording')).toBe(THEME)
    expect(popup.text('card-selected')).toBe('提升质量意识，推动高质量发展')
    const card = popup.get('card')
    const marked = [...card.querySelectorAll('[data-testid=card-wording] ins')]
    expect(marked.map((mark) => mark.textContent)).toEqual(['增强', '推进'])
    const struck = [...card.querySelectorAll('del')]
    expect(struck.map((mark) => mark.textContent)).toEqual(['提升', '推动'])
    expect(popup.text('differences')).toContain('“提升”原文作“增强”')
    expect(card.textContent).toContain('市场监管总局等25个部门')
    expect(card.textContent).toContain('附件4未收录')
    expect(card.textContent).toContain('未与原件核对')
    expect(card.textContent).toContain('国市监质发〔2023〕73号')
    expect(card.textContent).toContain('单一来源')
  })

  it('does not mark ， for the space between the halves', async () => {
    const popup = await PopupUnderTest.open('增强质量意识，推进高质量发展')
    expect(popup.all('result')[0]?.dataset.confidence).toBe('same')
    expect(popup.get('card').querySelector('ins, del')).toBeNull()
    expect(popup.all('card-selected')).toEqual([])
  })

  it('says how many results there are', async () => {
    const popup = await PopupUnderTest.open(THEME)
    const n = popup.all('result').length
    expect(popup.text('result-status')).toBe(`找到${n}条结果`)
  })

  it('lists all who signed for 等25个部门', async () => {
    const popup = await PopupUnderTest.open('等25个部门')
    const list = popup.get('issuers')
    expect(list.hasAttribute('open')).toBe(true)
    expect([...list.querySelectorAll('li')].map((item) => item.textContent)).toEqual(
      ISSUERS,
    )
  })

  it('looks up a text that arrives while it is open', async () => {
    const popup = await PopupUnderTest.open('水利部')
    await act(() => popup.arrive(THEME))
    expect(popup.box.value).toBe(THEME)
    expect(popup.text('card-wording')).toBe(THEME)
    expect(document.activeElement).toBe(popup.all('result')[0])
  })

  it('shows markup as text', async () => {
    const popup = await PopupUnderTest.open(
      `<img src=x onerror="alert(1)">提升质量意识，推动高质量发展`,
    )
    expect(popup.root.querySelector('img')).toBeNull()
  })

  it.each(['。，！', ' ', '😀', '\uD800', '\u200F', '质'])(
    'takes %j without a fault',
    async (text) => {
      const popup = await PopupUnderTest.open(text)
      expect(popup.box.value).toBe(text)
    },
  )
})

describe('another year', () => {
  it('shows the theme of 2017 with what is known of 2017, nothing of 2023', async () => {
    const popup = await PopupUnderTest.open('大力提升质量 建设质量强国')
    expect(popup.text('hint')).toBe('这是2017年主题。')
    const card = popup.get('card')
    expect(popup.text('issuers')).toBe('共47个部门，名单不详')
    expect(popup.text('slogans')).toContain('不详')
    expect(card.textContent).not.toMatch(/2023|附件4|增强质量意识|73号/u)
    expect(popup.all('action-copy-issuers')).toEqual([])
    expect(popup.all('action-open')).toEqual([])
  })

  it('says that reported issuers are not as signed', async () => {
    const popup = await PopupUnderTest.open('质量安全 共同的责任')
    expect(popup.text('issuers')).toContain('不是署名顺序')
    expect(await popup.press('a')).toBe(true)
    expect(popup.text('copied')).toContain('没有按署名顺序')
    expect(popup.copied).toEqual([])
  })

  it('shows all places of a wording that stood in several years, in the order given', async () => {
    const popup = await PopupUnderTest.open('人人创造质量，人人享受质量')
    const places = [...popup.get('places').querySelectorAll('li')]
    expect(places.map((place) => place.textContent)).toEqual([
      '2007年口号单一来源',
      '2004年主题单一来源',
      '2022年口号 · 存疑未核实',
    ])
  })

  it('tells the doubt about slogans in words', async () => {
    const popup = await PopupUnderTest.open('弘扬工匠精神 推动品质革命')
    expect(popup.text('slogans')).toContain('存疑')
  })
})

describe('what is no match', () => {
  it('shows no theme, issuers or slogans for a negative, but examples to try', async () => {
    const popup = await PopupUnderTest.open('今天天气真好，我们去公园散步吧')
    expect(popup.all('card')).toEqual([])
    expect(popup.all('issuers')).toEqual([])
    expect(popup.text('no-result')).toContain('没有找到')
    expect(popup.all('theme')).toEqual([])
    expect(document.activeElement).toBe(popup.box)
    const example = popup.root.querySelector<HTMLElement>('.no-result-example button')
    await act(() => example?.click())
    expect(popup.text('card-wording')).toBe(THEME)
  })

  it('shows the nearest wordings apart, without theme, issuers or slogans', async () => {
    const popup = await PopupUnderTest.open('地区各要据知要求')
    const confidences = popup.all('result').map(({ dataset }) => dataset.confidence)
    expect(new Set(confidences)).toEqual(new Set(['nearest']))
    expect(popup.root.querySelector('.nearest h2')?.textContent).toContain('不是匹配')
    expect(popup.text('hint')).toContain('与选文不一致，仅供参考')
    expect(popup.all('issuers')).toEqual([])
    expect(popup.all('slogans')).toEqual([])
    expect(popup.get('card').textContent).not.toContain(THEME)
    expect(popup.get('card').querySelector('ins, del')).toBeNull()
  })

  it('says 前身 and 未参与发文 as statements, not as results', async () => {
    const popup = await PopupUnderTest.open('质检总局、财政部')
    const statements = popup.all('statement')
    expect(statements.map(({ dataset }) => dataset.type)).toEqual([
      'predecessor',
      'not-issuer',
    ])
    expect(statements[0]?.textContent).toContain(
      '“质检总局”是市场监管总局的前身，至2018年。',
    )
    expect(statements[0]?.textContent).toContain('单一来源')
    expect(statements[1]?.textContent).toContain('“财政部”未参与发文')
    expect(popup.all('result').some((row) => row.closest('.statements'))).toBe(false)
  })

  it('tells what is known of a notice that is not held, of its year alone', async () => {
    const popup = await PopupUnderTest.open('关于开展2024年全国“质量月”活动的通知')
    const statement = popup.get('statement')
    expect(statement.textContent).toContain('已知未收录')
    expect(statement.textContent).toContain('加强质量支撑 共建质量强国')
    expect(statement.textContent).not.toContain(THEME)
  })
})
