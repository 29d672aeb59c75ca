interface Tab {
  readonly query: string;
  readonly variables?: string;
}
export function tabsOfViewer(
  settings: { readonly endpoint: string; readonly tabs: readonly Tab[] },
  headers: Readonly<Record<string, string>> | undefined,
): Promise<readonly Tab[]>;
