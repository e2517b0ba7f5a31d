import { expect, it } from 'vitest'
import {
  beginsAttachmentList,
  isAttachmentHead,
} from '../../../../../core/parse/classify/attachment-lines.ts'

it('附件： begins a list, 附件1 heads a text', () => {
  expect(beginsAttachmentList('附件：1.报名表')).toBe(true)
  expect(beginsAttachmentList('附件1')).toBe(false)
  expect(isAttachmentHead('附件1')).toBe(true)
  expect(isAttachmentHead('附属医院：')).toBe(false)
})
