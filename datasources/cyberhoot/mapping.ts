/** Pure: CyberHoot's wire → records. */
export * from './mapping/breaches';
export * from './mapping/learning';
export * from './mapping/people';
