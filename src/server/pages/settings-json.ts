/** Settings as the content of a `<script type="application/json">`: "<" could end the block, so it is escaped. */
export function settingsJson(settings: object): string {
  return JSON.stringify(settings).replaceAll('<', '\\u003c');
}
