/** What the server wrote into the page. */
interface Settings {
  /** The path prefix of a proxy; empty without one. */
  readonly basePath: string;
  /** The demo's key, if the page was loaded from this machine. */
  readonly apiKey: string | undefined;
}

function read(): Settings {
  const parsed: unknown = JSON.parse(document.getElementById('settings')?.textContent ?? '{}');
  const entries = new Map<string, unknown>(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
  const text = (name: string): string | undefined => {
    const value = entries.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return { basePath: text('basePath') ?? '', apiKey: text('apiKey') };
}

export const settings: Settings = read();
