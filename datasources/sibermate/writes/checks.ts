import type { InputMistake, NewPolicy, PolicySignature } from '../../spec/writes';
import { isFreeMail } from './free-mail';

/** The vendor's documented rules about inputs. Those that only the vendor can check, such as the locked domain, are not here. */

type Item = InputMistake['item'];

/** An address must not be of a free mailbox. */
export function checkEmail(item: Item, email: string): readonly InputMistake[] {
  if (!isFreeMail(email)) return [];
  return [
    { item, field: ['email'], code: 'INVALID', message: 'SiberMate refuses addresses of providers of free mailboxes' },
  ];
}

/** A name must not be blank. @param field the name of the field: `firstName` */
export function checkName(item: Item, field: string, name: string | null | undefined): readonly InputMistake[] {
  if (name === null || name === undefined || name.trim() !== '') return [];
  return [{ item, field: [field], code: 'REQUIRED', message: `SiberMate requires ${field}: it must not be blank` }];
}

/** What a new policy says of its version. */
export function checkVersion({
  majorVersion,
  minorVersion,
}: Pick<NewPolicy, 'majorVersion' | 'minorVersion'>): readonly InputMistake[] {
  const negative = Object.entries({ majorVersion, minorVersion }).flatMap(([field, version]): InputMistake[] => {
    if (version === null || version >= 0) return [];
    return [{ item: null, field: [field], code: 'INVALID', message: `${field} must not be negative` }];
  });
  if (minorVersion === null || majorVersion !== null) return negative;
  const message = 'minorVersion needs majorVersion';
  return [...negative, { item: null, field: ['majorVersion'], code: 'REQUIRED', message }];
}

/** When people must sign a policy again. */
export function checkSignature(signature: PolicySignature | null): readonly InputMistake[] {
  if (!signature) return [];
  const { type, startsOn, intervalLength, intervalUnit } = signature;
  const mistakes: InputMistake[] = [];
  const add = (field: string, code: InputMistake['code'], message: string): void =>
    void mistakes.push({ item: null, field: ['signature', field], code, message });
  if (type === 'FIXED' && startsOn === null) add('startsOn', 'REQUIRED', 'A signature of type FIXED needs startsOn');
  if (intervalLength !== null && intervalUnit === null)
    add('intervalUnit', 'REQUIRED', 'intervalLength needs intervalUnit');
  if (intervalLength === null && intervalUnit !== null)
    add('intervalLength', 'REQUIRED', 'intervalUnit needs intervalLength');
  if (intervalLength !== null && intervalLength < 1)
    add('intervalLength', 'INVALID', 'intervalLength must be positive');
  return mistakes;
}
