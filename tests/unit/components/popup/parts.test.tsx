// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest'
import { Issuers } from '../../../../components/facts/Issuers.tsx'
import { Relations } from '../../../../components/facts/Relations.tsx'
import { Slogans } from '../../../../components/facts/Slogans.tsx'
import { SourceLink } from '../../../../components/facts/SourceLink.tsx'
import { CardHint } from '../../../../components/popup/CardHint.tsx'
import { CardWording } from '../../../../components/popup/CardWording.tsx'
import { PageNote } from '../../../../components/popup/PageNote.tsx'
import { Places } from '../../../../components/popup/Places.tsx'
import type { PageState } from '../../../../components/popup/page-note.ts'
import { compare } from '../../../../core/lookup/explain/index.ts'
import { noticeFacts, relate, yearFacts } from '../../../../core/lookup/facts/index.ts'
import type { FormRole, Match, NoticeFacts } from '../../../../core/lookup/index.ts'
import { hasHalves, layoutForm, runningForm } from '../../../../core/text/halves.ts'
import { translator } from '../../../../locales/index.ts'
import { placeLabel } from '../../../../locales/text/place-label.ts'
import { entryOf, library, matchOf, show, unmountAll } from '../../../support/render.tsx'

const THEME = '增强质量意识 推进高质量发展'

afterEach(unmountAll)

function themeMatch(selected: string, match: Partial<Match> = {}): Match {
  return matchOf(entryOf(THEME), { span: [0, selected.length], ...match })
}

function kinds(selected: string, match: Match): string[] {
  return (compare(match, selected)?.pieces ?? []).map(({ type }) => type)
}

describe('comparison', () => {
  it('joins to the wording and to the selection', () => {
    const selected = '提升质量意识，推动高质量的发展'
    const pieces = compare(themeMatch(selected), selected)?.pieces ?? []
    expect(pieces.map(({ official }) => official).join('')).toBe(THEME)
    expect(pieces.map((piece) => piece.selected).join('')).toBe(selected)
  })

  it('a half of a theme is a part of it, no deviation', () => {
    const selected = '推进高质量发展'
    const match = themeMatch(selected, { confidence: 'related' })
    expect(kinds(selected, match)).toEqual(['beyond', 'same'])
    expect(compare(match, selected)?.deviates).toBe(false)
  })

  it('a theme cut off within a half deviates', () => {
    const selected = '增强质量意识 推进高质量'
    expect(kinds(selected, themeMatch(selected))).toEqual(['same', 'missing'])
  })

  it('a part of a sentence is a part of it, however little lies beyond', () => {
    const selected = '质量强国建设的主力'
    const match = matchOf(entryOf('企业是质量强国建设的主力军。'), {
      confidence: 'related',
      span: [0, selected.length],
    })
    expect(kinds(selected, match)).toEqual(['beyond', 'same', 'beyond'])
  })

  it.each(['same', 'nearest'] as const)('says nothing where it is %s', (confidence) => {
    expect(compare(themeMatch(THEME, { confidence }), THEME)).toBeNull()
  })

  it('says nothing where little is in common', () => {
    const selected = '今年活动开展得有声有色的质量'
    expect(compare(themeMatch(selected), selected)).toBeNull()
  })
})

describe('the wording of the card', () => {
  it('is the wording, character by character, whatever is marked on it', async () => {
    const selected = '增强的质量意识 推进质量发展'
    const root = await show(<CardWording match={themeMatch(selected)} text={selected} />)
    expect(root.querySelector('[data-testid=card-wording]')?.textContent).toBe(THEME)
    expect(root.querySelector('del')?.textContent).toBe('的')
    expect(root.querySelector('ins')?.textContent).toBe('高')
    const differences = root.querySelector('[data-testid=differences]')?.textContent
    expect(differences).toContain('原文没有“的”')
    expect(differences).toContain('选文缺“高”')
  })
})

describe('names of departments', () => {
  const hint = async (role: FormRole, confidence: Match['confidence'] = 'same') => {
    const entry = entryOf('国家发展改革委')
    const form = entry.forms.find((one) => one.role === role) ?? { text: '', role }
    const root = await show(
      <CardHint library={library} match={matchOf(entry, { form, confidence })} />,
    )
    return root.textContent ?? ''
  }

  it('never flags the signed form', async () => {
    expect(await hint('printed')).toBe('')
  })

  it('calls another standard form standard', async () => {
    expect(await hint('standard')).toBe(
      '“发展改革委”是规范名称；通知署名作“国家发展改革委”。',
    )
  })

  it('tells the standard forms of a colloquial one', async () => {
    const said = await hint('colloquial', 'near')
    expect(said).toMatch(/是习惯简称，正式行文宜用国家发展改革委、/u)
    expect(said).not.toMatch(/错误|不规范/u)
  })
})

describe('facts of a notice', () => {
  const facts = (which: string | number): NoticeFacts => {
    const [meant] = library.facts.campaigns.all
    const found =
      typeof which === 'string'
        ? noticeFacts(which, library.facts)
        : meant && yearFacts(meant, which, library.facts)
    if (!found) throw new Error(`No facts for ${which}`)
    return found
  }

  it('a count without a list is said, not filled', async () => {
    const root = await show(<Issuers facts={facts(2017)} />)
    expect(root.textContent).toBe('共47个部门，名单不详')
  })

  it('neither count nor list is 不详', async () => {
    const root = await show(<Issuers facts={facts(2016)} />)
    expect(root.textContent).toBe('不详')
  })

  it('a report of some departments says so', async () => {
    const root = await show(<Issuers facts={facts(2022)} />)
    expect(root.textContent).toContain('只列出部分')
  })

  it('slogans not known say why, in one line where an attachment has them', async () => {
    const why = '附件4未附'
    const root = await show(
      <Slogans slogans={{ status: 'unknown', why, attachment: '4' }} addHref="#add" />,
    )
    expect(root.textContent).toBe('附件4未收录 · 添加')
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#add')
    const unlisted = await show(
      <Slogans slogans={{ status: 'unknown', why, attachment: null }} addHref={null} />,
    )
    expect(unlisted.textContent).toBe(`不详${why}`)
  })

  it('a mirror is no link', async () => {
    const root = await show(<SourceLink source={{ url: null, kind: 'reprint' }} />)
    expect(root.querySelector('a')).toBeNull()
    expect(root.textContent).toContain('无可用链接')
  })

  it('a relation by field says that it is inferred, and from which words', async () => {
    const related = relate(entryOf('水利部'), library.facts, library.holdings)
    const root = await show(
      <Relations
        relations={related?.departments ?? []}
        list="clauses"
        noticeId="quality-month-2023"
        library={library}
        openNotice={() => {}}
      />,
    )
    const [relation] = root.querySelectorAll('li')
    expect(relation?.dataset.by).toBe('field')
    expect(relation?.textContent).toMatch(/三、（三）.*推断.*“水利工程/u)
  })
})

describe('places', () => {
  it('a clause by its printed number, the theme with its year', () => {
    const t = translator('zh-CN')
    const label = (text: string): string | undefined => {
      const [place] = entryOf(text).places
      return place && placeLabel(place, library, t)
    }
    expect(label('深入实施质量提升行动')).toBe('2023年通知 · 二、（三）')
    expect(label(THEME)).toBe('2023年主题 · 一、活动主题')
    expect(label('大力提升质量 建设质量强国')).toBe('2017年主题')
    expect(label('水利部')).toBe('2023年通知 · 发文机关')
  })
})

describe('the places of a card', () => {
  it.each([
    ['深入实施质量提升行动', '2023年通知 · 二、（三）深入实施质量提升行动'],
    // The label of a section has its heading already.
    [THEME, '2023年主题 · 一、活动主题收录文本'],
  ])('%s', async (text, shown) => {
    const root = await show(
      <Places places={entryOf(text).places} library={library} openNotice={() => {}} />,
    )
    expect(root.querySelector('li')?.textContent).toContain(shown)
  })
})

describe('the two ways to write a theme', () => {
  it.each([THEME, '增强质量意识，推进高质量发展', '增强质量意识\u3000推进高质量发展'])(
    '%s',
    (wording) => {
      expect(layoutForm(wording)).toBe(THEME)
      expect(runningForm(wording)).toBe('增强质量意识，推进高质量发展')
    },
  )

  it('a theme in one piece has one way', () => {
    expect(hasHalves('质量安全是社会和谐的基础')).toBe(false)
  })
})

describe('the page that gave no selection', () => {
  const pages: PageState[] = [
    { state: 'empty' },
    { state: 'foreign-frame' },
    { state: 'secret' },
    ...(
      [
        'browser-page',
        'store',
        'file',
        'reader',
        'source',
        'pdf',
        'error-page',
        'other',
      ] as const
    ).map((reason): PageState => ({ state: 'blocked', reason })),
  ]

  it('has a sentence of its own for each case, with what to do', async () => {
    const sentences = new Set<string>()
    for (const page of pages) {
      const root = await show(<PageNote page={page} query="" about="" />)
      const note = root.querySelector<HTMLElement>('[data-testid=notice-state]')
      expect(note?.dataset.state).toBe(page.state)
      if (page.state !== 'empty') expect(note?.textContent).toContain('Ctrl+V')
      sentences.add(note?.textContent ?? '')
    }
    expect(sentences.size).toBe(pages.length)
  })

  it('says no more of the page once another text was typed', async () => {
    const root = await show(
      <PageNote page={{ state: 'blocked', reason: 'pdf' }} query="水利部" about="" />,
    )
    expect(root.textContent).toBe('')
  })
})
