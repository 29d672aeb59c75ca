/** The names of vendors as they write them; another vendor is named by its value. */
const NAMES: Readonly<Record<string, string>> = {
  SIBERMATE: 'SiberMate',
  INFOSEC_IQ: 'Infosec IQ',
  CYBERPILOT: 'CyberPilot',
  CYBERHOOT: 'CyberHoot',
  CYBER_GURU: 'Cyber Guru',
};

export interface NamedSource {
  readonly slug: string;
  readonly vendor: string;
}

/** Vendors with several connections; which these are is known before any page is shown. */
let ambiguous: ReadonlySet<string> = new Set();

/** @param sources every source of the viewer */
export function knowSources(sources: readonly NamedSource[]): void {
  const count = (vendor: string): number => sources.filter((one) => one.vendor === vendor).length;
  ambiguous = new Set(sources.map(({ vendor }) => vendor).filter((vendor) => count(vendor) > 1));
}

export const vendorName = (vendor: string): string => NAMES[vendor] ?? vendor;

/** The vendor's name; with the slug if the vendor has several connections. */
export function sourceName({ slug, vendor }: NamedSource): string {
  const name = vendorName(vendor);
  return ambiguous.has(vendor) ? `${name} (${slug})` : name;
}
