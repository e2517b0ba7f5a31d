// What the injected script gives on the fixture pages. The same table for Chromium and Firefox.

export interface ReadingCase {
  name: string
  page: string
  /** Runs in the page and selects; a user would drag the mouse. */
  select: string
  expected: unknown
}

const selectText = (node: string, from: number, to: number): string =>
  `{ const node = ${node}.firstChild; getSelection().setBaseAndExtent(node, ${from}, node, ${to}) }`
const byId = (id: string): string => `document.getElementById('${id}')`
const inFrame = (frame: string, id: string): string =>
  `${byId(frame)}.contentDocument.getElementById('${id}')`
const selectInFrame = (frame: string, id: string, from: number, to: number): string =>
  `{ const node = ${inFrame(frame, id)}.firstChild
     ${byId(frame)}.contentWindow.getSelection().setBaseAndExtent(node, ${from}, node, ${to}) }`
const selectField = (field: string, from: number, to: number): string =>
  `{ const field = ${field}; field.focus(); field.setSelectionRange(${from}, ${to}) }`
const selection = (text: string, editable = false) => ({
  state: 'selection',
  text,
  cut: false,
  editable,
})
const written = (text: string) => selection(text, true)
const EMPTY = { state: 'empty', caret: false }
const SECRET = { state: 'secret' }

const FORM = byId('form')
/** 170 characters, of three bytes each. */
const LINE = '质量强国建设纲要，'.repeat(19).slice(0, -1)

export const READING_CASES: readonly ReadingCase[] = [
  {
    name: 'text of the page',
    page: 'news.html',
    select: selectText(byId('theme'), 0, 14),
    expected: selection('提升质量意识，推动高质量发展'),
  },
  { name: 'nothing selected', page: 'news.html', select: '', expected: EMPTY },
  {
    name: 'a textarea, the selected part only',
    page: 'fields.html',
    select: selectField(byId('textarea'), 3, 9),
    expected: written('提升质量意识'),
  },
  {
    name: 'an input',
    page: 'fields.html',
    select: selectField(byId('input'), 0, 3),
    expected: written('发改委'),
  },
  {
    name: 'a contenteditable, across its elements',
    page: 'fields.html',
    select: `${byId('editable')}.focus(); getSelection().selectAllChildren(${byId('editable')})`,
    expected: written('正文深入实施质量强国建设纲要'),
  },
  ...['password', 'shown', 'masked'].map((id) => ({
    name: `a secret is never read: ${id}`,
    page: 'fields.html',
    select: `${byId(id)}.focus(); ${byId(id)}.select()`,
    expected: SECRET,
  })),
  ...['editable', 'inner', 'font', 'text'].map((id) => ({
    name: `what a style masks is never read: ${id}`,
    page: 'masked.html',
    select: `${byId(id)}.focus(); getSelection().selectAllChildren(${byId(id)})`,
    expected: SECRET,
  })),
  {
    name: 'what a style masks is never read: the caret in it',
    page: 'masked.html',
    select: `${byId('editable')}.focus(); getSelection().collapse(${byId('editable')}.firstChild, 2)`,
    expected: SECRET,
  },
  {
    name: 'what a style masks is never read: among other text',
    page: 'masked.html',
    select: 'getSelection().selectAllChildren(document.body)',
    expected: SECRET,
  },
  {
    name: 'text beside what a style masks',
    page: 'masked.html',
    select: `getSelection().selectAllChildren(${byId('before')})`,
    expected: selection('发改委、人民银行等部门'),
  },
  {
    name: 'a frame of the same origin with the focus',
    page: 'frames.html',
    select: `${byId('same')}.contentWindow.focus(); ${selectInFrame('same', 'inner', 5, 11)}`,
    expected: selection('开展重点工业'),
  },
  {
    name: 'a textarea in a frame of the same origin',
    page: 'frames.html',
    select: selectField(inFrame('same', 'inner-textarea'), 0, 3),
    expected: written('框架里'),
  },
  {
    name: 'the focused frame before the selection of the page',
    page: 'frames.html',
    select: `${selectText(byId('top'), 0, 4)}; ${byId('same')}.contentWindow.focus(); ${selectInFrame('same', 'inner', 5, 11)}`,
    expected: selection('开展重点工业'),
  },
  {
    name: 'the page before a frame without the focus',
    page: 'frames.html',
    select: `${selectInFrame('same', 'inner', 5, 11)}; ${selectText(byId('top'), 5, 12)}`,
    expected: selection('全国“质量月”'),
  },
  {
    name: 'a frame without the focus, when nothing else is selected',
    page: 'frames.html',
    select: selectInFrame('srcdoc', 'deep', 5, 9),
    expected: selection('质量之光'),
  },
  {
    name: 'a frame of a frameset',
    page: 'frameset.html',
    select: `${byId('lower')}.contentWindow.focus(); ${selectInFrame('lower', 'inner', 5, 11)}`,
    expected: selection('开展重点工业'),
  },
  {
    name: 'a frame of another origin with the focus',
    page: 'frames.html',
    select: `${byId('foreign')}.focus()`,
    expected: { state: 'foreign-frame' },
  },
  {
    name: 'a sandboxed frame with the focus',
    page: 'frames.html',
    select: `${byId('sandboxed')}.focus()`,
    expected: { state: 'foreign-frame' },
  },
  {
    name: 'a PDF in a page with the focus',
    page: 'pdf-embedded.html',
    select: `${byId('embed')}.focus()`,
    expected: { state: 'foreign-frame' },
  },
  {
    name: 'text in a shadow root, which takes no focus',
    page: 'shadow.html',
    select: selectText(`${byId('host')}.shadowRoot.querySelector('#text')`, 7, 13),
    expected: selection('增强质量意识'),
  },
  {
    name: 'text two shadow roots deep',
    page: 'shadow.html',
    select: selectText(
      `${byId('host')}.shadowRoot.querySelector('notice-inner').shadowRoot.querySelector('#deep')`,
      5,
      9,
    ),
    expected: selection('质量之光'),
  },
  {
    name: 'a textarea in a shadow root',
    page: 'shadow.html',
    select: selectField(`${byId('host')}.shadowRoot.querySelector('#field')`, 7, 14),
    expected: written('推进高质量发展'),
  },
  {
    name: 'a page that overrides what the script calls',
    page: 'hostile.html',
    select: `{ const range = new Range(); range.setStart(${byId('text')}.firstChild, 8); range.setEnd(${byId('text')}.firstChild, 14)
       realSelection.addRange(range) }`,
    expected: selection('增强质量意识'),
  },
  {
    name: 'text of a page whose elements are named like properties of the document',
    page: 'shadowed-names.html',
    select: selectText(byId('text'), 5, 11),
    expected: selection('增强质量意识'),
  },
  {
    name: 'text in an edited form whose fields are named like properties of it',
    page: 'shadowed-names.html',
    select: `{ HTMLElement.prototype.focus.call(${FORM}); ${selectText(byId('inside'), 7, 17)} }`,
    expected: written('深入实施质量强国建设'),
  },
  {
    name: 'a textarea in such a form',
    page: 'shadowed-names.html',
    select: `{ const area = Document.prototype.getElementById.call(document, 'area'); area.focus(); area.setSelectionRange(3, 9) }`,
    expected: written('提升质量意识'),
  },
  {
    name: 'the form itself, with the focus and nothing selected',
    page: 'shadowed-names.html',
    select: `getSelection().removeAllRanges(); HTMLElement.prototype.focus.call(${FORM})`,
    // The form is edited as a whole: the caret stands in it.
    expected: { state: 'empty', caret: true },
  },
  {
    name: 'markup stays text',
    page: 'news.html',
    select: `${byId('off')}.textContent = '<b onclick=x>全国</b>&lt;'; getSelection().selectAllChildren(${byId('off')})`,
    expected: selection('<b onclick=x>全国</b>&lt;'),
  },
  {
    name: 'emoji and right-to-left marks',
    page: 'news.html',
    select: `${byId('off')}.textContent = '质量\u200F月👩‍🔬'; getSelection().selectAllChildren(${byId('off')})`,
    expected: selection('质量\u200F月👩‍🔬'),
  },
  {
    name: 'lone surrogates are replaced',
    page: 'news.html',
    select: `${byId('off')}.textContent = '质\\uD800量'; getSelection().selectAllChildren(${byId('off')})`,
    expected: selection('质\uFFFD量'),
  },
  {
    name: 'a blank selection is none',
    page: 'news.html',
    select: `${byId('off')}.innerHTML = '<pre> \\n\u3000 </pre>'; getSelection().selectAllChildren(${byId('off')})`,
    expected: EMPTY,
  },
  {
    name: 'ten megabytes are cut',
    page: 'news.html',
    select: `document.body.innerHTML = '<pre id="big">' + '${LINE}\\n'.repeat(20_000); getSelection().selectAllChildren(${byId('big')})`,
    expected: {
      state: 'selection',
      text: `${LINE}\n`.repeat(1_000).slice(0, 100_000),
      cut: true,
      editable: false,
    },
  },
  ...[
    ['theme', '增强质量意识 推进高质量发展'],
    ['words', '推动质量宣传进校园、进企业、进机关、进农村、进社区，让质量强国深入人心。'],
    ['zhuyin', '水利部'],
    ['brackets', '全国“质量月”（试行）'],
    ['levels', '质量强国'],
    ['lines', '增强质量意识\n\n推进高质量发展'],
    ['hidden', '质量月'],
  ].map(([id = '', text = '']) => ({
    name: `without the readings of ruby: ${id}`,
    page: 'ruby.html',
    select: `getSelection().selectAllChildren(${byId(id)})`,
    expected: selection(text),
  })),
  {
    name: 'a part of a ruby',
    page: 'ruby.html',
    select: `getSelection().setBaseAndExtent(${byId('words')}.firstChild, 1, ${byId('words')}.querySelector('rt').firstChild, 3)`,
    expected: selection('动质量'),
  },
  {
    name: 'nothing but a reading',
    page: 'ruby.html',
    select: `getSelection().selectAllChildren(${byId('words')}.querySelector('rt'))`,
    expected: selection('zhì liàng'),
  },
  {
    name: 'ruby where the user writes',
    page: 'ruby.html',
    select: `${byId('editable')}.focus(); getSelection().selectAllChildren(${byId('editable')})`,
    expected: written('质量月'),
  },
  {
    name: '100,001 characters are cut',
    page: 'fields.html',
    select: `${byId('textarea')}.value = '质'.repeat(99_999) + '😀'; ${byId('textarea')}.focus(); ${byId('textarea')}.select()`,
    expected: {
      state: 'selection',
      text: '质'.repeat(99_999),
      cut: true,
      editable: true,
    },
  },
]

/** With the mouse, as users do: a script that selects gives the browser another selection. */
export const IN_SHADOW = [
  {
    name: 'plain text in a shadow root',
    page: 'shadow.html',
    element: `${byId('host')}.shadowRoot.querySelector('#text')`,
    expected: selection('影子里的文字：增强质量意识'),
  },
  {
    name: 'plain text two shadow roots deep',
    page: 'shadow.html',
    element: `${byId('host')}.shadowRoot.querySelector('notice-inner').shadowRoot.querySelector('#deep')`,
    expected: selection('两层影子：质量之光'),
  },
]

/** With the mouse: a field that had the focus before, and another text that is selected now. */
export const SECRET_BEFORE = {
  name: 'a secret that was selected before is not read for what is selected now',
  page: 'fields.html',
  select: `document.documentElement.style.userSelect = 'none'
    ${byId('para')}.style.userSelect = 'text'
    ${byId('shown')}.focus()
    ${byId('shown')}.select()`,
  drag: '#para',
  expected: selection('页面正文：增强质量意识 推进高质量发展'),
}

/** What the popup does: inject the script into the tab in front. For `return` in a function body. */
export const READ_ACTIVE_TAB = `
  const api = globalThis.browser ?? globalThis.chrome
  return api.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/read-selection.js'] }))
    .then(([injection]) => JSON.stringify(injection.result))`

/** How the browser shows a page: what a copy of it is read as, line by line. */
const LISTS_AND_LINES = {
  name: 'lines, gaps, numbers of lists, words of style sheets',
  counts: {},
  page: 'list-numbers.html',
  lines: [
    '一、检查内容',
    '1.闸门',
    '2.渠道',
    '二、工作要求',
    'C.甲项',
    'G.乙项',
    'ii.前项',
    'i.后项',
    '第一条　本办法适用于水闸。',
    '第二条　本办法自发布之日起施行。',
    '①上游',
    '②下游',
    '（一）左岸',
    '（二）右岸',
    '一、已有序号',
    '1.段落在内',
    '不编号',
    '发文字号：      清政发〔2022〕18号',
    '一、检查',
    '各村要把水闸检查作为重点工作',
    '首页',
    '（试行）',
    '姓名      单位',
    '首页      公开',
    '第一行',
    '第二行',
    '以质量为主题',
    '内容不变',
    '2022-09-30   公告标题',
    '“质量月”活动',
  ],
}

/** Every way in which a page shows text: what is read of each, and what is marked. */
const KINDS_OF_TEXT = {
  name: 'fields, shadow roots, folded text; marks for pictures, frames, choices',
  page: 'kinds-of-text.html',
  lines: [
    '关于开展水闸检查的通知',
    '编号：清政发〔2022〕18号',
    '密码：',
    '卡号：',
    '单位：村委会',
    '一、检查内容',
    '逐闸登记。',
    '联系人：张三',
    '是否检查：是否',
    '请输入：',
    '可以编辑的一行',
    '图片：',
    '附件1.doc',
    '贾村水闸',
    '开着的影子',
    '关着的影子',
    '名称：分到的名字',
    '没有名字的',
    '备用的一行',
    '附则',
    '折叠起来的一行',
    '找得到的一行',
    '撑开',
    '屏幕外的一行',
    '文号：清水函〔2022〕1号',
    '面积10⁴m²，H₂O，[1]',
    '废止旧办法，另行通知',
    '渗漏量12',
    '甲乙',
    '看得见',
    '有字号',
    '二、工作要求',
    '按期报送。',
    '对象的替代文字',
    '原样<b>排印',
    '下一页',
  ],
  counts: {
    filled: 4,
    fields: 5,
    images: 5,
    struck: 2,
    formulas: 1,
    frames: 1,
    media: 1,
    next: 1,
  },
}

export const SHOWN_PAGES = [LISTS_AND_LINES, KINDS_OF_TEXT]

/** Injects the script that copies the page in front. For `return` in a function body. */
export const COPY_ACTIVE_TAB = READ_ACTIVE_TAB.replace('read-selection', 'read-page')
