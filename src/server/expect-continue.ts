import type { HttpReply, HttpRequest } from './http-message';

/*
 * A client that sends `Expect: 100-continue` withholds its body until it is asked for it. Node.js would ask before anything of
 * the request is checked.
 */

const waiting = new WeakMap<HttpRequest, HttpReply>();

/** Leaves it to the readers of the body to ask for it. */
export function holdContinue(request: HttpRequest, response: HttpReply): void {
  waiting.set(request, response);
}

/** Asks for the body with `100 Continue`, if the client waits for that. To be called before a body is read. */
export function sendContinue(request: HttpRequest): void {
  waiting.get(request)?.writeContinue();
  waiting.delete(request);
}

/** Whether the client was not asked for its body: what follows on the connection may be that body, or another request. */
export function isBodyWithheld(request: HttpRequest): boolean {
  return waiting.has(request);
}
