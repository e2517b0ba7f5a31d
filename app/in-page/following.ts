// How the side panel and the script that it puts into a page find each other. The panel opens the
// port: so the extension listens to nobody, and a page has no way to speak to it.
export const FOLLOW_PORT = 'follow-selection'

/** The page of the panel, as its address begins after the extension's. */
export const PANEL_PAGE = '/sidepanel.html'
