/** What GraphiQL stores of requests and tabs; all else is the text of an editor, or a setting. */
const WITH_HEADERS = /:(?:queries|favorites|tabState)$/;

/**
 * A storage to which no headers are written. GraphiQL's history stores those of each request that was sent, whatever
 * `shouldPersistHeaders` says: the key would stay on the disk.
 */
export function storageWithoutHeaders(storage) {
  return {
    get length() {
      return storage.length;
    },
    clear: () => storage.clear(),
    getItem: (name) => storage.getItem(name),
    removeItem: (name) => storage.removeItem(name),
    setItem: (name, value) => storage.setItem(name, WITH_HEADERS.test(name) ? withoutHeaders(value) : value),
  };
}

function withoutHeaders(value) {
  return JSON.stringify(JSON.parse(value, (name, inner) => (name === 'headers' ? null : inner)));
}
