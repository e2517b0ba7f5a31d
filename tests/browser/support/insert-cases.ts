// Where a wording is inserted, and where it is refused. The same table for Chromium and Firefox.

import {
  byId,
  caretAt,
  caretInHost,
  inFrame,
  inShadow,
  selectInField,
  selectInHost,
} from './page-selecting.ts'

interface InsertCase {
  name: string
  page: string
  /** Selects, in the page. */
  select: string
  /** Happens in the page while the popup is open. */
  meanwhile?: string
  /** An expression: what the page holds there. */
  held: string
}

export interface InsertedCase extends InsertCase {
  /** What it holds afterwards; before, and after Ctrl+Z, something else. */
  expected: string
  /** Undo is promised in these browsers; where this is missing, in both. */
  undo?: readonly string[]
  /** An expression that is true where the caret stands after what was inserted. */
  caret?: string
}

export interface RefusedCase extends InsertCase {
  /** An expression that is true once what happened meanwhile has happened. */
  happened?: string
  /** Part of the sentence of the popup, as a regular expression. */
  said: string
}

export const INSERTED: readonly [InsertedCase, ...InsertedCase[]] = [
  {
    name: 'a textarea: the halves run on as they did, lines and marks around stay',
    page: 'writing.html',
    select: selectInField(byId('textarea'), '“提升质量意识，推动高质量发展”为主题，'),
    held: `${byId('textarea')}.value`,
    expected: '拟稿：\n　　以“增强质量意识，推进高质量发展”为主题，\n特此通知。',
    caret: caretAt(byId('textarea'), '推进高质量发展'),
  },
  {
    name: 'an input: the halves stay apart by a space',
    page: 'writing.html',
    select: `${byId('input')}.focus(); ${byId('input')}.select()`,
    held: `${byId('input')}.value`,
    expected: '主题：增强质量意识 推进高质量发展。',
    caret: caretAt(byId('input'), '推进高质量发展'),
  },
  {
    name: 'a contenteditable, across its elements',
    page: 'writing.html',
    select: selectInHost(byId('editable'), '以“提升质量意识，推动高质量发展”为主题'),
    held: `${byId('editable')}.innerText.replace(/\\n+/g, '\\n').trim()`,
    expected: '拟稿：\n以“增强质量意识，推进高质量发展”为主题，\n特此通知。',
    caret: caretInHost(byId('editable'), '推进高质量发展'),
  },
  {
    name: 'an input in a shadow root',
    page: 'writing.html',
    select: selectInField(inShadow('field'), '发改委'),
    held: `${inShadow('field')}.value`,
    expected: '由国家发展改革委牵头',
  },
  {
    name: 'a contenteditable in a shadow root',
    page: 'writing.html',
    select: selectInHost(inShadow('rich'), '由发改委牵'),
    held: `${inShadow('rich')}.textContent`,
    expected: '由国家发展改革委牵头办理',
  },
  {
    name: 'a textarea in a frame of the same origin',
    page: 'writing.html',
    select: selectInField(inFrame('inner-field'), '发改委'),
    held: `${inFrame('inner-field')}.value`,
    expected: '由国家发展改革委牵头',
  },
  {
    name: 'a contenteditable in a frame of the same origin',
    page: 'writing.html',
    select: `${byId('same')}.contentWindow.focus(); ${selectInHost(inFrame('inner-rich'), '由发改委牵')}`,
    held: `${inFrame('inner-rich')}.textContent`,
    expected: '由国家发展改革委牵头办理',
  },
  {
    name: 'a frame that is edited as a whole (designMode)',
    page: 'writing.html',
    select: `const { contentDocument, contentWindow } = ${byId('same')}
      ${inFrame('inner-rich')}.removeAttribute('contenteditable'); contentDocument.designMode = 'on'
      contentWindow.focus(); ${selectInHost(`${byId('same')}.contentDocument.body`, '由发改委牵头办')}`,
    held: `${inFrame('inner-rich')}.textContent`,
    expected: '由国家发展改革委牵头办理',
  },
  {
    name: 'an input of React: its state follows',
    page: 'editor-react.html',
    select: selectInField(byId('editor'), '发改委'),
    held: `model() === ${byId('editor')}.value && model()`,
    expected: '由国家发展改革委牵头',
  },
  ...['prosemirror', 'slate', 'lexical', 'quill'].map((editor) => ({
    name: `the model of ${editor}`,
    page: `editor-${editor}.html`,
    select: selectInHost(byId('editor'), '由发改委牵'),
    // Editors keep empty places open with characters of no width.
    held: `${byId('editor')}.innerText.replace(/[\\s\\uFEFF]/g, '') === model().replace(/\\s/g, '') && model()`,
    expected: '拟稿：\n由国家发展改革委牵头',
  })),
]

const inTextarea = (text: string, selected: string): string =>
  `${byId('textarea')}.value = '${text}'; ${selectInField(byId('textarea'), selected)}`
const inEditable = (html: string, selected: string): string =>
  `${byId('editable')}.innerHTML = '${html}'; ${selectInHost(byId('editable'), selected)}`

/** Of a sentence only the part that was selected is put in, or what is longer where that is asked. */
export const IN_PARTS: readonly (InsertedCase & { key: string })[] = [
  {
    name: 'a part with a slip',
    page: 'writing.html',
    select: inTextarea(
      '要推动质量宣转进校园、进企业，并报告。',
      '推动质量宣转进校园、进企业',
    ),
    held: `${byId('textarea')}.value`,
    expected: '要推动质量宣传进校园、进企业，并报告。',
    key: 'i',
  },
  {
    name: 'a part that begins and ends within words',
    page: 'writing.html',
    select: inTextarea('质量宣转进校园、进企业、进机关', '量宣转进校园、进企业、进机'),
    held: `${byId('textarea')}.value`,
    expected: '质量宣传进校园、进企业、进机关',
    key: 'i',
  },
  {
    name: 'the sentence, by its key',
    page: 'writing.html',
    select: inTextarea('要推动质量宣转进校园、进企业。', '推动质量宣转进校园、进企业'),
    held: `${byId('textarea')}.value`,
    expected:
      '要策划主题宣传活动，推动质量宣传进校园、进企业、进机关、进农村、进社区，让质量强国深入人心。',
    key: 'shift+j',
  },
  {
    name: 'bold before it does not spread, a link behind it stays',
    page: 'writing.html',
    select: inEditable(
      '<p><b>内容：</b>推动质量宣转进校园、<a href="#">进企业</a></p>',
      '推动质量宣转进校园、进企业',
    ),
    held: `${byId('editable')}.innerHTML`,
    expected: '<p><b>内容：</b>推动质量宣传进校园、<a href="#">进企业</a></p>',
    key: 'i',
  },
  {
    name: 'an item of a list, without a number',
    page: 'writing.html',
    select: inEditable(
      '<ol><li>提高全民质量素养</li><li>推动质量宣转进校园、进企业</li></ol>',
      '推动质量宣转进校园、进企业',
    ),
    held: `${byId('editable')}.innerHTML`,
    expected: '<ol><li>提高全民质量素养</li><li>推动质量宣传进校园、进企业</li></ol>',
    key: 'i',
  },
]

/** The caret, with nothing selected: what is looked up in the box goes in there. */
export const AT_CARET: readonly InsertedCase[] = [
  {
    name: 'in a text area',
    page: 'writing.html',
    select: `const field = ${byId('textarea')}; field.value = '会同。'; field.focus(); field.setSelectionRange(2, 2)`,
    held: `${byId('textarea')}.value`,
    expected: '会同水利部。',
  },
  {
    name: 'in edited text',
    page: 'writing.html',
    select: `const host = ${byId('editable')}; host.innerHTML = '<p>会同。</p>'; host.focus(); getSelection().collapse(host.firstChild.firstChild, 2)`,
    held: `${byId('editable')}.textContent`,
    expected: '会同水利部。',
  },
]

/** Editors with an undo of their own, or a model that typing by a script does not reach. */
const DRAFT =
  '拟稿：以“提升质量意识，推动高质量发展”为主题，\n由国家发改委会同有关部门开展。'

/** A page that puts it in itself: once is enough. */
export const ITSELF: readonly InsertedCase[] = [
  {
    name: 'a field whose page types by itself, and lets the browser type, too',
    page: 'hostile-writing.html',
    select: `${selectInField(byId('field'), '发改委')}; ${byId('field')}.addEventListener('beforeinput', ({ target, data }) => target.setRangeText(data))`,
    held: `${byId('field')}.value`,
    expected: '由国家发展改革委牵头',
    undo: [],
  },
]

export const IN_EDITORS: readonly InsertedCase[] = [
  ['TinyMCE', 'editor-tinymce.html'],
  ['TinyMCE in the page', 'editor-tinymce.html?inline'],
  ['CKEditor 4', 'editor-ckeditor4.html'],
  ['CKEditor 4 in the page', 'editor-ckeditor4.html?inline'],
  ['Draft.js', 'editor-draft.html'],
  ['CodeMirror', 'editor-codemirror.html'],
].flatMap(([editor, page = '']) =>
  [
    ['across formats', '提升质量意识，推动高质量发展', '增强质量意识，推进高质量发展'],
    ['a name', '国家发改委', '国家发展改革委'],
  ].map(([what, selected = '', wording = '']) => ({
    name: `${editor}: ${what}`,
    page,
    select: `globalThis.editable.ownerDocument.defaultView.focus(); ${selectInHost('globalThis.editable', selected)}`,
    held: `globalThis.model && globalThis.model() === globalThis.editable?.innerText.trim().replace(/\\n+/g, '\\n').replaceAll('\u200B', '') && globalThis.model()`,
    expected: DRAFT.replace(selected, wording),
    // Firefox lets no script make a paste, without which these do not notice.
    ...(/TinyMCE|CKEditor|Draft/u.test(editor ?? '') ? { undo: ['Chromium'] } : {}),
  })),
)

const refused = (
  name: string,
  id: string,
  said: string,
  meanwhile = '',
): RefusedCase => ({
  name,
  page: 'writing.html',
  select: selectInField(byId(id), '发改委'),
  meanwhile,
  held: `${byId(id)}?.value`,
  said,
})

export const REFUSED: readonly RefusedCase[] = [
  refused(
    'a field that went away',
    'refusing',
    '已经不在',
    `${byId('refusing')}.remove()`,
  ),
  refused(
    'a field that is read-only by now',
    'refusing',
    '只读',
    `${byId('refusing')}.readOnly = true`,
  ),
  refused(
    'a field that is disabled by now',
    'refusing',
    '没有插入',
    `${byId('refusing')}.disabled = true`,
  ),
  refused(
    'a text that changed',
    'refusing',
    '不相同',
    `${byId('refusing')}.setSelectionRange(0, 2)`,
  ),
  refused(
    'a field that became a password',
    'refusing',
    '保密',
    `${byId('refusing')}.type = 'password'`,
  ),
  refused('a field that cannot hold it', 'short', '字数'),
  refused('a page that refuses', 'refusing', '没有照原样'),
  refused('a page that takes it back', 'reverting', '没有照原样'),
  {
    // Firefox takes activeTab back with any navigation, Chromium with one to another origin.
    ...refused('a page that was left', 'refusing', '已经不在|浏览器不允许'),
    meanwhile: `setTimeout(() => { location.href = 'news.html' })`,
    happened: `location.pathname === '/news.html' && document.readyState === 'complete'`,
  },
  {
    ...refused('a page that was left for a PDF', 'refusing', '浏览器不允许'),
    meanwhile: `setTimeout(() => { location.href = 'notice.pdf' })`,
    happened: `document.contentType === 'application/pdf' || document.title === 'PDF.js viewer'`,
  },
  {
    ...refused('the focus in a frame of another origin', 'refusing', '其他网站'),
    meanwhile: `const frame = document.createElement('iframe'); frame.id = 'foreign'; frame.src = '{{other}}/news.html'; frame.onload = () => frame.focus(); document.body.append(frame)`,
    happened: `document.activeElement.id === 'foreign' && document.activeElement.contentDocument === null`,
  },
]

const ALL_FIELDS = `JSON.stringify(['field', 'editable', 'secret', 'other'].map((id) => ${byId('frame')}.contentDocument.body.textContent + (document.getElementById(id).value ?? document.getElementById(id).textContent)))`

const attacked = (
  what: string,
  script: string,
  said = '没有照原样',
  ids: readonly string[] = ['field', 'editable'],
): RefusedCase[] =>
  ids.map((id) => ({
    name: `${id}: ${what}`,
    page: 'hostile-writing.html',
    select:
      id === 'field'
        ? selectInField(byId(id), '发改委')
        : selectInHost(byId(id), '由发改委牵'),
    meanwhile:
      `const place = ${byId('ID')}, secret = ${byId('secret')}; ${script}`.replace(
        'ID',
        id,
      ),
    held: ALL_FIELDS,
    said,
  }))
const onAsked = (script: string): string =>
  `place.addEventListener('beforeinput', () => { ${script} })`

/** The page answers what it is told of the insertion by changing the place: nothing is written. */
export const ATTACKED: readonly RefusedCase[] = [
  ...attacked('the focus goes to a password', onAsked('secret.focus()'), '保密'),
  ...attacked('the focus goes to another field', onAsked(`${byId('other')}.focus()`)),
  ...attacked(
    'the focus goes into a frame',
    onAsked(`${byId('frame')}.contentDocument.body.focus()`),
  ),
  ...attacked('the focus goes nowhere', onAsked('place.blur()')),
  ...attacked(
    'the place is replaced by another',
    onAsked(`const copy = place.cloneNode(true); place.replaceWith(copy); copy.focus()`),
    '已经不在',
  ),
  ...attacked(
    'the place is hidden',
    onAsked(`place.style.visibility = 'hidden'`),
    '已经不在',
  ),
  ...attacked(
    'it becomes masked',
    onAsked(`place.style.webkitTextSecurity = 'disc'`),
    '保密',
  ),
  ...attacked('it becomes a password', onAsked(`place.type = 'password'`), '保密', [
    'field',
  ]),
  ...attacked('it becomes read-only', onAsked('place.readOnly = true'), '只读', [
    'field',
  ]),
  ...attacked('it is disabled', onAsked('place.disabled = true'), '没有插入', ['field']),
  ...attacked(
    'it is edited no more',
    onAsked(`place.contentEditable = 'false'`),
    '没有插入',
    ['editable'],
  ),
  ...attacked(
    'something else is selected',
    onAsked('place.setSelectionRange(0, 1)'),
    '不相同',
    ['field'],
  ),
  ...attacked(
    'something else is selected',
    onAsked('getSelection().selectAllChildren(place)'),
    '不相同',
    ['editable'],
  ),
  ...attacked(
    'the focus goes to a password as the selection changes',
    `document.addEventListener('selectionchange', () => secret.focus())`,
    '保密',
    ['editable'],
  ),
  ...attacked(
    'the focus goes to a password as it is typed, which is taken back',
    `place.addEventListener('input', () => { place.value = '由发改委牵头'; secret.focus() }, { once: true })`,
    '没有照原样',
    ['field'],
  ),
  ...attacked(
    'it is taken back once',
    `place.addEventListener('input', () => { place.value = '由发改委牵头' }, { once: true })`,
    '没有照原样',
    ['field'],
  ),
]

/** Nothing is offered: it is no place to write, or a secret one. */
export const NOT_OFFERED: readonly { name: string; page: string; select: string }[] = [
  {
    name: 'text of the page',
    page: 'news.html',
    select: `getSelection().selectAllChildren(${byId('ndrc')})`,
  },
  {
    name: 'a read-only field',
    page: 'writing.html',
    select: `${byId('refusing')}.readOnly = true; ${selectInField(byId('refusing'), '发改委')}`,
  },
  {
    name: 'text that cannot be edited, within what can',
    page: 'writing.html',
    select: `${byId('editable')}.querySelector('b').contentEditable = 'false'; getSelection().selectAllChildren(${byId('editable')}.querySelector('b'))`,
  },
]
