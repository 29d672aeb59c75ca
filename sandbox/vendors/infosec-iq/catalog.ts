const named = <T extends object>(names: readonly string[], more: T) =>
  names.map((name, index) => ({ id: `x${index}`, name, ...more }));

/** What an account has without anybody's doing. */
export const BATTERIES = named(['Easy', 'Hard'], { is_system: true });
export const BRANDS = named(['House brand'], { ownership: 'personal' });
export const CATEGORIES = named(['Parcels', 'Payroll'], {});
export const LANGUAGES = named(['English', 'Danish', 'Italian'], {});
export const NOTIFICATIONS = [
  { id: 'x0', name: 'Welcome', type: 'enrollment', ownership: 'system' },
  { id: 'x1', name: 'You were phished', type: 'phished', ownership: 'personal' },
];
