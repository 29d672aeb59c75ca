import type { Account } from '../../src/domain/people/account';

/** An account as a source would provide it. */
export function account(
  source: string,
  externalId: string,
  email: string | null,
  name: string,
  employeeId: string | null = null,
): Account {
  const [firstName = null, lastName = null] = name ? name.split(' ') : [];
  return {
    externalId,
    email,
    employeeId,
    firstName,
    lastName,
    status: 'ACTIVE',
    locale: null,
    createdAt: null,
    updatedAt: null,
    trainingTotals: null,
    phishingTotals: null,
    riskScore: null,
    raw: null,
    origin: { company: 'acme', source, tenant: null, vendor: source.toUpperCase(), typeName: source },
    fetchedAt: '2026-11-01T00:00:00.000Z',
  };
}
