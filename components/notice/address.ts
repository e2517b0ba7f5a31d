import { createContext } from 'preact'
import type { NoticeRoute } from '../../core/routes/notice.ts'

/** Which notice is shown, and which passage of it is meant. */
export const AddressContext = createContext<NoticeRoute>({ noticeId: '', clauseId: null })
