// What is filled into the form of a PDF.
import { describe, expect, it } from 'vitest'
import {
  filledPieces,
  filledText,
  withoutFiller,
} from '../../../../../app/files/pdf/form-fields.ts'
import { lineOf, rowsOf } from '../../../../../app/files/pdf/lines.ts'
import { piece } from '../../../../support/pdf-pages.ts'

describe('a field shows', () => {
  const widget = (more: object) => filledText({ subtype: 'Widget', ...more })

  it.each([
    ['the text that was typed', { fieldType: 'Tx', fieldValue: '18' }, '18'],
    ['nothing where it is empty', { fieldType: 'Tx', fieldValue: ' ' }, null],
    [
      'the entry that was chosen, by the name that is shown',
      {
        fieldType: 'Ch',
        fieldValue: ['b'],
        options: [
          { exportValue: 'a', displayValue: '平件' },
          { exportValue: 'b', displayValue: '急件' },
        ],
      },
      '急件',
    ],
    [
      'several entries',
      { fieldType: 'Ch', fieldValue: ['甲', '乙'], options: [] },
      '甲、乙',
    ],
    [
      'a box that is ticked',
      { fieldType: 'Btn', checkBox: true, fieldValue: 'Yes', exportValue: 'Yes' },
      '☑',
    ],
    [
      'a box that is not',
      { fieldType: 'Btn', checkBox: true, fieldValue: 'Off', exportValue: 'Yes' },
      '☐',
    ],
    [
      'the one of several that was chosen',
      { fieldType: 'Btn', radioButton: true, fieldValue: '2', buttonValue: '2' },
      '☑',
    ],
    ['nothing of a button', { fieldType: 'Btn', pushButton: true }, null],
    ['no password', { fieldType: 'Tx', password: true, fieldValue: 'x' }, null],
    [
      'nothing where it is hidden',
      { fieldType: 'Tx', fieldValue: '18', annotationFlags: 2 },
      null,
    ],
  ])('%s', (_, annotation, shown) => {
    expect(widget(annotation)).toBe(shown)
  })

  it('what was typed over the page', () => {
    expect(filledText({ subtype: 'FreeText', contentsObj: { str: '同意' } })).toBe('同意')
    expect(filledText({ subtype: 'Highlight', contentsObj: { str: '批注' } })).toBeNull()
  })
})

describe('in its place', () => {
  const place = { left: 128, right: 200, top: 100, bottom: 116 }
  const line = (template: string, value: string): string => {
    const pieces = [
      ...withoutFiller([piece(template, 80, 113)], place),
      ...filledPieces(value, place, null, 12),
    ]
    return rowsOf(pieces)
      .map((row) => lineOf(row).text)
      .join('\n')
  }

  it.each([
    [
      'the line to write on goes',
      '发文字号＿＿＿＿＿＿',
      '清政发〔2022〕18号',
      '发文字号清政发〔2022〕18号',
    ],
    ['text behind it stays', '发文字号＿＿＿＿＿＿号', '18', '发文字号18　　　　　号'],
    ['what is long ago on the page stays', '发文字号', '18', '发文字号18'],
  ])('%s', (_, template, value, text) => {
    expect(line(template, value)).toBe(text)
  })

  it('several lines follow one another', () => {
    const tall = { ...place, bottom: 160 }
    const pieces = filledPieces('第一行\n第二行', tall, 12, 12)
    expect(rowsOf(pieces).map((row) => lineOf(row).text)).toEqual(['第一行', '第二行'])
  })
})
