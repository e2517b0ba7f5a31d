// The campaigns that come with the extension. A test validates each file and holds that none is left out.
import type { Campaign } from '../schema.ts'
import brandDay from './brand-day.json' with { type: 'json' }
import consumerEnvironmentMonth from './consumer-environment-month.json' with {
  type: 'json',
}
import consumerRightsYear from './consumer-rights-year.json' with { type: 'json' }
import cybersecurityWeek from './cybersecurity-week.json' with { type: 'json' }
import energySavingWeek from './energy-saving-week.json' with { type: 'json' }
import foodSafetyWeek from './food-safety-week.json' with { type: 'json' }
import honestTradeMonth from './honest-trade-month.json' with { type: 'json' }
import intellectualPropertyWeek from './intellectual-property-week.json' with {
  type: 'json',
}
import lowCarbonDay from './low-carbon-day.json' with { type: 'json' }
import metrologyDay from './metrology-day.json' with { type: 'json' }
import metrologyDayChina from './metrology-day-china.json' with { type: 'json' }
import nationalSecurityDay from './national-security-day.json' with { type: 'json' }
import qualityMonth from './quality-month.json' with { type: 'json' }
import sciencePopularizationDay from './science-popularization-day.json' with {
  type: 'json',
}
import scienceWeek from './science-week.json' with { type: 'json' }
import standardsDay from './standards-day.json' with { type: 'json' }
import standardsDayChina from './standards-day-china.json' with { type: 'json' }
import waterDay from './water-day.json' with { type: 'json' }
import waterWeek from './water-week.json' with { type: 'json' }
import workSafetyMonth from './work-safety-month.json' with { type: 'json' }

// TypeScript widens the literals of JSON (grade: string), so the files are cast.
export const CAMPAIGNS = [
  qualityMonth,
  workSafetyMonth,
  energySavingWeek,
  lowCarbonDay,
  scienceWeek,
  intellectualPropertyWeek,
  foodSafetyWeek,
  cybersecurityWeek,
  nationalSecurityDay,
  waterWeek,
  waterDay,
  metrologyDayChina,
  metrologyDay,
  standardsDayChina,
  standardsDay,
  brandDay,
  consumerRightsYear,
  honestTradeMonth,
  sciencePopularizationDay,
  consumerEnvironmentMonth,
] as readonly Campaign[]
