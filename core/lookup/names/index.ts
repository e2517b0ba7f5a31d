// Names of bodies: how they are written, and where they stand in a text.
export { departmentForms } from './department-forms.ts'
export {
  continuesAsOtherWord,
  isLocal,
  standsAlone,
  touchesLeft,
  touchesRight,
} from './name-context.ts'
export {
  type Named,
  type NameHit,
  type NameTable,
  nameHits,
  nameTable,
} from './name-recognition.ts'
export { endsInPlace } from './place-words.ts'
