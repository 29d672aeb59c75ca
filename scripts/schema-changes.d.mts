export interface SchemaChange {
  /** The schema coordinate of the element, such as `Query.teams(first:)`. */
  readonly coordinate: string;
  readonly description: string;
}
export function unannouncedChanges(texts: {
  readonly released: string;
  readonly current: string;
  readonly changelog: string;
}): readonly SchemaChange[];
