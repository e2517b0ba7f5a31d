import { expect, it } from 'vitest'
import {
  endsAttachmentTexts,
  isBracketedLine,
  isPrintLine,
  readPublicationNote,
} from '../../../../../core/parse/classify/print-lines.ts'

it('the print block ends the notice', () => {
  expect(isPrintLine('抄送：各部门')).toBe(true)
  expect(isPrintLine('某县人民政府办公室  2020年4月30日印发')).toBe(true)
  expect(isPrintLine('现将方案印发给你们')).toBe(false)
})

it('a drawn rule ends the texts of attachments alone', () => {
  expect(endsAttachmentTexts('————')).toBe(true)
  expect(isPrintLine('————')).toBe(false)
})

it('the note on publication loses its brackets', () => {
  expect(readPublicationNote('（此件公开发布）')).toBe('此件公开发布')
  expect(readPublicationNote('（联系人：李四）')).toBeNull()
  expect(isBracketedLine('（联系人：李四）')).toBe(true)
})
