/** An answer without the ids of requests: each request has its own, which its errors name. */
export function withoutRequestIds(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'requestId' ? undefined : value)));
}
