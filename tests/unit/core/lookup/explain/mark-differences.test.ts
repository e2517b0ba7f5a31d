import { describe, expect, it } from 'vitest'
import { builtInLibrary, lookup } from '../../../../../core/lookup/index.ts'

const library = builtInLibrary()
const first = (selection: string) => lookup(selection, library).matches[0]
const marks = (selection: string) =>
  first(selection)?.marks?.map(({ written, printed }) => `${written}→${printed}`) ?? []

describe('the same words with other marks', () => {
  it.each([
    ['国市监质发[2023]73号', ['[→〔', ']→〕']],
    ['国市监质发(2023)73号', ['(→〔', ')→〕']],
    ['国市监质[2021]51号', ['[→〔', ']→〕']],
    ['关于开展2023年全国质量月活动的通知', ['→“', '→”']],
    ['关于开展2023年全国"质量月"活动的通知', ['"→“', '"→”']],
    ['根据关于开展2023年全国“质量月”活动的通知要求', ['→《》']],
    ['扎实推进质量强国建设纲要贯彻落实', ['→《', '→》']],
    ['增强质量意识,推进高质量发展', [',→ ']],
    ['增强质量意识推进高质量发展', ['→ ']],
    ['中国质量(成都)大会', ['(→（', ')→）']],
    ['双随机一公开', ['→、']],
    ['推进检验检测机构“双随机，一公开”监管', ['，→、']],
  ])('%s is 一致, and each mark is named', (selection, expected) => {
    expect(first(selection)?.confidence).toBe('same')
    expect(marks(selection)).toEqual(expected)
  })

  it.each([
    '国市监质发〔2023〕73号',
    '关于开展2023年全国“质量月”活动的通知',
    '根据《关于开展2023年全国“质量月”活动的通知》要求',
    '关于开展2023年全国“质量月”活动的通知\n各省：',
    '關於開展2023年全國「質量月」活動的通知',
    '增强质量意识，推进高质量发展',
    '增强质量意识　推进高质量发展',
    '质量强国建设纲要',
    '发布全国企业首席质量官质量变革创新典型案例\n和质量强国建设微视频作品',
  ])('%s has the marks of the print', (selection) => {
    expect(first(selection)?.confidence).toBe('same')
    expect(marks(selection)).toEqual([])
  })
})
