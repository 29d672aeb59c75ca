export const texts = {
  title: 'Sources',
  health: 'Health',
} as const;
