// A damaged .docx through its reader: it gives a text or says why not, and it never throws.
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { docxText } from '../../app/files/docx/docx-text.ts'
import { madeDocument } from '../../tests/support/docx-features.ts'
import { level, list, madeDocx, paragraph } from '../../tests/support/made-docx.ts'
import { type Random, seededRandom } from '../eval/random.ts'
import {
  type CaseResult,
  type Damage,
  damagesOf,
  type FuzzCase,
  processorSeconds,
} from './case.ts'
import { type ParseSource, parseSources, textOfSource } from './parse-source.ts'
import { TEXT_DAMAGES } from './text-damages.ts'

console.info = () => undefined

type DocxDamage = (docx: Uint8Array, random: Random) => Uint8Array

const parts =
  (change: (xml: string, random: Random) => string): DocxDamage =>
  (docx, random) => {
    const files = unzipSync(docx)
    const name = random.pick(Object.keys(files))
    const xml = new TextDecoder().decode(files[name])
    return zipSync({ ...files, [name]: new TextEncoder().encode(change(xml, random)) })
  }

const DEEP = 20_000
const DAMAGES: Readonly<Record<string, DocxDamage>> = {
  bytes: (docx, random) => {
    const other = docx.slice()
    for (let at = 0; at < 1 + random.below(20); at += 1)
      other[random.below(other.length)] = random.below(256)
    return other
  },
  cut: (docx, random) => docx.slice(0, random.below(docx.length)),
  headless: (docx, random) => docx.slice(random.below(docx.length)),
  'part-damaged': parts((xml, random) => {
    const damage = TEXT_DAMAGES[random.pick(Object.keys(TEXT_DAMAGES))]
    return damage?.(xml, random) ?? xml
  }),
  'part-missing': (docx, random) => {
    const files = unzipSync(docx)
    const gone = random.pick(Object.keys(files))
    return zipSync(
      Object.fromEntries(Object.entries(files).filter(([name]) => name !== gone)),
    )
  },
  'parts-exchanged': (docx, random) => {
    const files = unzipSync(docx)
    const names = Object.keys(files)
    const [one, other] = [random.pick(names), random.pick(names)]
    return zipSync({ ...files, [one]: files[other] ?? new Uint8Array() })
  },
  'many-parts': (docx) => {
    const empty = new Uint8Array()
    const more = Array.from({ length: 6000 }, (_, at) => [`x/${at}.xml`, empty])
    return zipSync({ ...unzipSync(docx), ...Object.fromEntries(more) })
  },
  'fields-open': parts((xml, random) =>
    xml.replaceAll(/<w:fldChar [^>]*>/gu, (char) => (random.chance(0.3) ? '' : char)),
  ),
  'sizes-lie': (docx, random) =>
    eachEntry(docx, (view, at) => view.setUint32(at + 24, random.below(100), true)),
  'entries-overlap': (docx) =>
    eachEntry(docx, (view, at) => view.setUint32(at + 42, 0, true)),
  bomb: parts((xml) => xml.replace('>', `>${' '.repeat(30_000_000)}`)),
  deep: parts((xml) =>
    xml.replace('<w:p>', `${'<w:sdt>'.repeat(DEEP)}${'</w:sdt>'.repeat(DEEP)}<w:p>`),
  ),
  entities: parts((xml) => `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}">]>${xml}`),
  'styles-in-a-circle': (docx) =>
    zipSync({
      ...unzipSync(docx),
      'word/styles.xml': new TextEncoder().encode(
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a" w:type="paragraph" w:default="1"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
      ),
    }),
  numbers: parts((xml, random) =>
    xml.replaceAll(/w:val="\d+"/gu, () =>
      random.chance(0.5)
        ? `w:val="${random.pick(['-1', '1e999', '99999999999', 'NaN', '', '__proto__'])}"`
        : 'w:val="1"',
    ),
  ),
}

/** Changes what the directory of the archive says of each entry. */
function eachEntry(
  docx: Uint8Array,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const other = docx.slice()
  const view = new DataView(other.buffer)
  for (let at = 0; at + 46 <= other.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at)
  }
  return other
}

const NUMBERING = list(level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.%9'))

interface DocxInput {
  /** The paragraphs of a text, or a document of features that Word has, drawn by its seed. */
  from: { text: ParseSource; seed: number } | { features: number }
  damages: readonly Damage[]
}

const seeds = fc.noShrink(fc.nat())

export const docxCase: FuzzCase<DocxInput> = {
  arbitrary: fc.record({
    from: fc.oneof(
      fc.record({ text: parseSources, seed: seeds }),
      fc.record({ features: seeds }),
    ),
    damages: damagesOf(Object.keys(DAMAGES), 2, 1),
  }),
  run: runDocx,
}

function runDocx({ from, damages }: DocxInput): CaseResult {
  const whole =
    'text' in from ? ofLines(from) : madeDocument(seededRandom(from.features)).docx
  const docx = damages.reduce(
    (before, { name, seed }) =>
      unlessBroken(before, (one) => DAMAGES[name]?.(one, seededRandom(seed))),
    whole,
  )
  const began = processorSeconds()
  const read = docxText(docx)
  const seconds = processorSeconds() - began
  return {
    outcome: 'text' in read ? 'read' : read.problem,
    seconds,
    faults: 'text' in read || read.problem ? [] : ['neither a text nor a problem'],
  }
}

function ofLines({ text, seed }: { text: ParseSource; seed: number }): Uint8Array {
  const random = seededRandom(seed)
  const body = textOfSource(text)
    .text.slice(0, 1000)
    .split('\n')
    .map((line) =>
      paragraph(escaped(line), random.chance(0.3) ? undefined : random.below(2)),
    )
    .join('')
  return madeDocx(body, NUMBERING)
}

/** What was damaged before may be no archive any more. */
function unlessBroken(
  docx: Uint8Array,
  change: (docx: Uint8Array) => Uint8Array | undefined,
): Uint8Array {
  try {
    return change(docx) ?? docx
  } catch {
    return docx
  }
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/\p{Cc}/gu, ' ')
