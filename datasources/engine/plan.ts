/**
 * How the records of some keys are read: one scan of the kind, or one lookup for each key. `join`: the scan is cached or in
 * flight, so it costs this request nothing; lookups replace it if it fails.
 */
export type Plan = 'scan' | 'join' | 'lookups';
