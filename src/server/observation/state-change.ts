/** A change of the state of something that the program depends on, or of the program itself. Reported once, when it happens. */
export interface StateChange {
  readonly event: StateEvent;
  /** Slugs, codes, endpoint numbers and counts; nothing personal, and no message of anyone. */
  readonly details?: Readonly<Record<string, string | number | readonly string[]>>;
}

export type StateEvent = keyof typeof STATE_EVENTS;
export type OnStateChange = (change: StateChange) => void;

/** The events, with the level of their lines: what begins to fail is a warning, the rest is information. */
export const STATE_EVENTS = {
  'source failing': 'warn',
  'credential refused': 'warn',
  'source recovered': 'info',
  'circuit opened': 'warn',
  'circuit closed': 'info',
  'redis away': 'warn',
  'redis back': 'info',
  'key server back': 'info',
  'audit log away': 'warn',
  'audit log back': 'info',
  'trace collector away': 'warn',
  'trace collector back': 'info',
  'source switched off': 'info',
  'source switched on': 'info',
  reload: 'info',
  'reload refused': 'warn',
  draining: 'info',
  stopped: 'info',
} as const satisfies Readonly<Record<string, 'info' | 'warn'>>;
