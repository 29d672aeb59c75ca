export const texts = {
  title: 'Overview',
  now: 'Numbers',
  trends: 'Twelve months',
  teams: 'Teams',
} as const;
