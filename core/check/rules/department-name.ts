// Names of bodies: colloquial, wrong, misspelt, or of a body that had ended.
import { PRACTICE } from '../authorities.ts'
import { flaggedNames } from '../names/flagged-names.ts'
import { formalPlaces, isFormal } from '../names/formal-places.ts'
import { formerNames } from '../names/former-names.ts'
import { misspeltNames } from '../names/misspelt-names.ts'
import { isEndOfWrappedName } from '../names/wrapped-names.ts'
import { inParagraphs } from '../text/in-paragraphs.ts'
import type { TextRule } from '../types.ts'

export const departmentName: TextRule = {
  id: 'department-name',
  authority: PRACTICE,
  scope: 'text',
  find: (reading, index) => {
    const places = formalPlaces(reading)
    const isFormalAt = (start: number, end: number): boolean =>
      isFormal(reading.text, [start, end], places)
    return inParagraphs(reading, (placed) =>
      [
        ...flaggedNames(placed, index, isFormalAt),
        ...misspeltNames(placed, index, reading.years()),
        ...formerNames(placed, reading),
      ].filter((place) => !isEndOfWrappedName(place, reading.text, index)),
    )
  },
  examples: [
    {
      text: '关于开展活动的通知\n各单位：\n现将有关事项通知如下。\n中宣部　最高人民法院\n2023年8月31日',
      found: '中宣部',
      fixed:
        '关于开展活动的通知\n各单位：\n现将有关事项通知如下。\n中央宣传部　最高人民法院\n2023年8月31日',
    },
    {
      text: '国家市场监管总局关于开展抽查的通知',
      found: '国家市场监管总局',
      fixed: '市场监管总局关于开展抽查的通知',
    },
    {
      text: '关于商请支持的函\n最高检、公安部：\n为做好工作，现函商如下。',
      found: '最高检',
      fixed: '关于商请支持的函\n最高人民检察院、公安部：\n为做好工作，现函商如下。',
    },
    {
      text: '国家发改委和财政部印发通知。',
      found: '国家发改委',
      fixed: '国家发展改革委和财政部印发通知。',
    },
    {
      text: '市场监管总局、教肓部等部门联合印发。',
      found: '教肓部',
      fixed: '市场监管总局、教育部等部门联合印发。',
    },
    {
      text: '由农村农业部负责。',
      found: '农村农业部',
      fixed: '由农业农村部负责。',
    },
    {
      text: '请商发展改革委会、教育部办理。',
      found: '发展改革委会',
      fixed: '请商发展改革委、教育部办理。',
    },
    {
      text: '按照市场监督总局的部署，现通知如下。',
      found: '市场监督总局',
      fixed: '按照市场监管总局的部署，现通知如下。',
    },
    {
      text: '国家工商总局2023年的抽查公告已经发布。',
      found: '国家工商总局',
      fixed: '市场监管总局2023年的抽查公告已经发布。',
    },
    {
      text: '2024年，国家住建部发布有关工法。',
      found: '国家住建部',
      fixed: '2024年，住房城乡建设部发布有关工法。',
    },
    {
      text: '海关总局发布公告。',
      found: '海关总局',
      fixed: '海关总署发布公告。',
    },
    {
      text: '市场监管总局、中央宣转部、最高人民法院联合印发通知。',
      found: '中央宣转部',
      fixed: '市场监管总局、中央宣传部、最高人民法院联合印发通知。',
    },
    {
      text: '国家工业与信息化部派员指导。',
      found: '国家工业与信息化部',
      fixed: '工业和信息化部派员指导。',
    },
    {
      text: '优秀作品推荐至教育布有关平台。',
      found: '教育布',
      fixed: '优秀作品推荐至教育部有关平台。',
    },
    {
      text: '检察官结合最高人民捡察院发布的案例讲解。',
      found: '最高人民捡察院',
      fixed: '检察官结合最高人民检察院发布的案例讲解。',
    },
    {
      text: '经国家文物总局批准展出。',
      found: '国家文物总局',
      fixed: '经国家文物局批准展出。',
    },
    {
      text: '国家供销合作总社在校园设点。',
      found: '国家供销合作总社',
      fixed: '供销合作总社在校园设点。',
    },
    {
      text: '2023年主动对接国家发展改革委、国土资源部。',
      found: '国土资源部',
      fixed: '2023年主动对接国家发展改革委、自然资源部。',
    },
    {
      text: '一年来，我院接待中国红字会总会调研一次。',
      found: '中国红字会总会',
      fixed: '一年来，我院接待中国红十字会总会调研一次。',
    },
  ],
  counterExamples: [
    '机构改革后，国土资源部不再保留。',
    '优化教育布局，加强文化布点，财政连续增长，商务不断发展。',
    '国家税务局早年设立，省国家安全厅参加。',
    '2023年，国家发展改革委、住房城乡\n建设部、国家卫生健康委参加。',
    '2023年，卫生部分管床位的科室按要求自查。',
    '中宣部等25个部门部署“质量月”活动\n2023年9月1日\n活动由中宣部、最高法、最高检等联合开展。',
    '关于开展活动的通知\n各市总工会、工商联：\n现将有关事项通知如下。\n某市总工会\n2023年8月31日',
    '关于开展活动的通知\n各单位：\n现将最高法、国家市场监管总局的要求通知如下。\n最高人民法院\n2023年8月31日',
    '可以写“国家卫计委2023年发布”吗？',
    '国家林业局、国家粮食局等参加。',
    '省发展改革委、市发改委负责落实。',
    '中宣部、中组部、最高法、最高检联合印发通知，国家市场监管总局参加。',
    '行人行走请走人行道，国资委托管工作另行安排。',
    '2016年，国家质检总局指导我县质量工作。',
    '“国家质检总局”早已于2018年机构改革时撤并。',
    '交通部门和农业部门要管好自己的领域。',
    '2008年以前该部称交通部。',
    '上行文中不应写作“发改委”，应写“发展改革委”。',
    '发展改革委会同有关部门制定方案。',
    '省交通运输厅、市农业农村局派员参加。',
  ],
}
