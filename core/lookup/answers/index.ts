// Plain questions about notices (哪些部门联合发文, 文号是多少), and their answers.
export { answerQuestion } from './answers.ts'
export { questionOf } from './questions.ts'
