// Ways in which the source of a page is damaged, beside those of any text.
import type { TextDamage } from './text-damages.ts'

const TAG = /<\/?[a-z][^<>]*>/giu

/** Around a stretch of the page, so many times. */
const within =
  (open: string, close: string, times: readonly number[]): TextDamage =>
  (page, random) => {
    const from = random.below(page.length + 1)
    const to = from + random.below(page.length + 1 - from)
    const depth = random.pick(times)
    return `${page.slice(0, from)}${open.repeat(depth)}${page.slice(from, to)}${close.repeat(depth)}${page.slice(to)}`
  }

export const PAGE_DAMAGES: Readonly<Record<string, TextDamage>> = {
  unclosed: (page, random) =>
    page.replaceAll(TAG, (tag) =>
      tag.startsWith('</') && random.chance(0.5) ? '' : tag,
    ),
  unopened: (page, random) =>
    page.replaceAll(TAG, (tag) =>
      !tag.startsWith('</') && random.chance(0.3) ? '' : tag,
    ),
  'tags-cut': (page, random) =>
    page.replaceAll(TAG, (tag) => (random.chance(0.1) ? tag.slice(0, -1) : tag)),
  'tags-changed': (page, random) =>
    page.replaceAll(TAG, (tag) =>
      random.chance(0.2)
        ? tag.replace(
            /[a-z]\w*/iu,
            random.pick(['p', 'span', 'td', 'li', 'svg', 'select', 'template']),
          )
        : tag,
    ),
  'tags-shown': (page) => page.replaceAll('<', '&lt;'),
  'one-line': (page) => page.replaceAll(/\s+/gu, ' '),
  hidden: within('<div hidden>', '</div>', [1]),
  unstyled: within('<p style="display : none', '</p>', [1]),
  nested: within('<div>', '</div>', [10, 400, 600, 3000]),
  'nested-inline': within('<b><span>', '</span></b>', [10, 200, 600]),
  'nested-cells': within('<table><tr><td>', '</td></tr></table>', [5, 100]),
}
