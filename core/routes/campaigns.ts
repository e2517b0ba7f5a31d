// The address of the page of campaigns and their themes within the library page.

export const CAMPAIGNS_ROUTE = '#/campaigns'

/** Whether the address is that of the page 活动与主题. */
export const isCampaignsRoute = (hash: string): boolean => /^#\/campaigns\/?$/u.test(hash)
