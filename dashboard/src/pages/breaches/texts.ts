export const texts = {
  title: 'Breaches',
  now: 'Numbers',
  facts: { breaches: 'Breaches', unacknowledged: 'Unacknowledged exposures' },
  definitions: {
    breaches: 'Distinct breaches in which addresses were found, counted for each source.',
    unacknowledged: 'Addresses in breaches that a vendor reports as unacknowledged.',
  },
  list: {
    exposures: 'Exposures',
    unacknowledged: 'Unacknowledged',
  },
  note: {
    exposures: 'A row is one address in one breach, so there are more rows than exposed addresses.',
    unacknowledged: 'Exposures that a vendor reports as unacknowledged.',
  },
  empty: 'Nothing of this kind in the period.',
  breaches: 'Breaches',
  breachesNote: 'Choose a breach to see its addresses. With a period, those discovered in it.',
  noBreaches: 'No address was found in a breach in the period.',
  exposuresOf: (name: string) => `Addresses in ${name}`,
  columns: {
    breach: 'Breach',
    breachDate: 'Date of the breach',
    addresses: 'Addresses',
    unacknowledged: 'Unacknowledged',
    dataClasses: 'Leaked data',
    affected: 'Accounts worldwide',
  },
} as const;
