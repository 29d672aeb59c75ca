import { readFileSync } from 'node:fs';

/** An employee of the HR system: the people of the demo's company Acme, as `npm run people` writes them. */
export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly department: string;
  readonly manager: string | null;
}

// Our own script writes the file, and a test compares it with the demo.
export const employees = JSON.parse(
  readFileSync(new URL('people.json', import.meta.url), 'utf8'),
) as readonly Employee[];

const byId = new Map(employees.map((employee) => [employee.id, employee]));
export const employeeById = (id: string | null): Employee | null => byId.get(id ?? '') ?? null;

const byEmail = new Map(employees.flatMap((employee) => (employee.email ? [[employee.email, employee]] : [])));
export const employeeByEmail = (email: string | null): Employee | null => byEmail.get(email ?? '') ?? null;

export const departments = [...new Set(employees.map(({ department }) => department))].sort();
