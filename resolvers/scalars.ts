import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Upload as UploadedFile } from '../src/domain/writes/upload';

/** A scalar that is serialized as a string. Its description is here because a scalar's code replaces that of its SDL. `parse` returns the value, or undefined if the text is invalid. */
function textScalar(
  name: string,
  description: string,
  expected: string,
  parse: (text: string) => string | undefined,
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined) throw new GraphQLError(`${name} must be ${expected}`);
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

/** A time in RFC 3339: with seconds and a zone, so that it means the same on every server. */
const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const DateTime = textScalar(
  'DateTime',
  'A time in RFC 3339, always UTC: `2026-03-04T10:15:00.000Z`.',
  'a time with its zone, such as 2026-03-04T10:15:00Z or 2026-03-04T11:15:00+01:00 (RFC 3339)',
  (text) => {
    const [written, day = ''] = TIME.exec(text.toUpperCase()) ?? [];
    if (written === undefined || !isDay(day)) return undefined;
    const time = new Date(written).toISOString();
    // A zone offset may move the first or the last day out of the four-digit years.
    return isDay(time.slice(0, 10)) ? time : undefined;
  },
);

export const CalendarDate = textScalar(
  'Date',
  'A calendar date: `YYYY-MM-DD`.',
  'a day that exists, such as 2026-03-04',
  (text) => (isDay(text) ? text : undefined),
);

/** Whether a text is a calendar day in the years 0001 to 9999: 31 February is not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** At most 64 characters before the @, and 255 after it. */
const LONGEST_ADDRESS = 320;

export const EmailAddress = textScalar(
  'EmailAddress',
  'An email address, trimmed and lower case.',
  `an address such as anna@acme.example, of at most ${LONGEST_ADDRESS} characters`,
  (text) => {
    const email = text.trim().toLowerCase();
    return email.length <= LONGEST_ADDRESS && email.isWellFormed() && /^[^\s@]+@[^\s@]+$/.test(email)
      ? email
      : undefined;
  },
);

export const Url = textScalar('URL', 'A web address.', 'a web address such as https://acme.example/', (text) =>
  URL.canParse(text) ? text : undefined,
);

export const Json = new GraphQLScalarType({ name: 'JSON', description: 'Any JSON value.' });

export const Upload = new GraphQLScalarType<UploadedFile, never>({
  name: 'Upload',
  description: 'A file of a GraphQL multipart request.',
  parseValue(value) {
    if (value instanceof UploadedFile) return value;
    throw new GraphQLError('Upload must be a file: send a GraphQL multipart request, whose "map" names the variable');
  },
  parseLiteral() {
    throw new GraphQLError('Upload must be a variable, whose file is sent by a GraphQL multipart request');
  },
});
