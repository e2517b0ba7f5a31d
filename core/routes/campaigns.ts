// The address of the page of campaigns and their themes within the library page.

export const CAMPAIGNS_ROUTE = '#/campaigns'

export const isCampaignsRoute = (hash: string): boolean => /^#\/campaigns\/?$/u.test(hash)
