// Opens the side panel (Chrome, Edge) or sidebar (Firefox), and hands it what to show.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { checkTargetSchema } from '../check/check-target.ts'
import { type Handover, handover } from '../messages/handover.ts'
import { sessionArea } from '../messages/session-area.ts'
import { type TabState, tabStateSchema } from '../popup/tab-state.ts'

/** The name of the keyboard command in the manifest. */
export const PANEL_COMMAND = 'open-panel'

/** What is to be looked up; without a state, the selection of the tab in front. */
const lookupRequestSchema = v.object({ state: v.nullable(tabStateSchema) })
export type LookupRequest = v.InferOutput<typeof lookupRequestSchema>

const checkRequestSchema = v.object({ check: checkTargetSchema })

const requestSchema = v.union([lookupRequestSchema, checkRequestSchema])
export type PanelRequest = v.InferOutput<typeof requestSchema>

/** A panel belongs to a window, and each has its own. */
export function panelRequests(windowId: number): Handover<PanelRequest> {
  return handover(`panel-request:${windowId}`, requestSchema)
}

/** False where the browser refused. */
export type OpenPanel = (windowId: number) => Promise<boolean>

interface PanelApis {
  /** From Chrome 114 on, `open` from 116 on; Firefox has the other one. */
  sidePanel?: { open?: (options: { windowId: number }) => Promise<void> }
  sidebarAction?: { open?: () => Promise<void> }
}

/**
 * How to open the panel; null where the browser cannot. What it gives is to be called in the
 * event of the user's click or key itself, before anything is awaited.
 */
export function panelOpener(): OpenPanel | null {
  // Without it nothing could be handed over (Firefox < 115).
  if (sessionArea() === null) return null
  // The typings have what the newest browsers have, each in its own way.
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis
  const open = sidePanel?.open?.bind(sidePanel)
  if (open) return (windowId) => succeeds(() => open({ windowId }))
  const openSidebar = sidebarAction?.open?.bind(sidebarAction)
  return openSidebar ? () => succeeds(openSidebar) : null
}

async function succeeds(open: () => Promise<void>): Promise<boolean> {
  try {
    await open()
    return true
  } catch {
    // A window without room for panels, or no gesture.
    return false
  }
}

/** The state in which a text that comes from outside is looked up. */
export function freshState(text: string): TabState {
  return { pageText: text, query: text, kind: 'all', chosen: null }
}
