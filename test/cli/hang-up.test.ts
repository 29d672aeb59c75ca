import { afterEach, expect, it } from '@jest/globals';
import { catchHangUps } from '../../src/cli/hang-up';

/** SIGHUP from the start of the program to its end. The tests stand in for the system: a real signal would reach jest. */

const before = process.listeners('SIGHUP');
afterEach(() => {
  for (const listener of process.listeners('SIGHUP')) if (!before.includes(listener)) process.off('SIGHUP', listener);
});
const hangUp = (): boolean => process.emit('SIGHUP', 'SIGHUP');

it('signals of the start are one, when the start has ended', () => {
  const hangUps = catchHangUps();
  hangUp();
  hangUp();
  let heard = 0;
  hangUps.listen(() => (heard += 1));
  expect(heard).toBe(1);
  hangUp();
  expect(heard).toBe(2);
});

it('without a signal nothing is heard, and nothing after the end; the process goes on', () => {
  let heard = 0;
  const end = catchHangUps().listen(() => (heard += 1));
  expect(heard).toBe(0);
  end();
  expect(hangUp()).toBe(true);
  expect(heard).toBe(0);
});
