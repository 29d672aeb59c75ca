import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar that travels as text. The description stands here, since a scalar's code replaces what its SDL says. `parse` returns what the text means, or undefined where it is wrong. */
function textScalar(
  name: string,
  description: string,
  expected: string,
  parse: (text: string) => string | undefined,
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined)
      throw new GraphQLError(`${name} must be ${expected}`, { extensions: { code: 'BAD_USER_INPUT' } });
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateTime = textScalar(
  'DateTime',
  'A time in RFC 3339, always UTC: `2026-03-04T10:15:00.000Z`.',
  'a time such as 2026-03-04T10:15:00Z',
  (text) => {
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
  },
);

export const CalendarDate = textScalar('Date', 'A calendar date: `YYYY-MM-DD`.', 'a date such as 2026-03-04', (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined,
);

export const EmailAddress = textScalar(
  'EmailAddress',
  'An email address, trimmed and lower case.',
  'an address such as anna@acme.example',
  (text) => {
    const email = text.trim().toLowerCase();
    return /^[^\s@]+@[^\s@]+$/.test(email) ? email : undefined;
  },
);

export const Url = textScalar('URL', 'A web address.', 'a web address such as https://acme.example/', (text) =>
  URL.canParse(text) ? text : undefined,
);

export const Json = new GraphQLScalarType({ name: 'JSON', description: 'Any JSON value.' });
