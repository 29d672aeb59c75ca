/** An invalid argument. The message names it and says what is valid. */
export class BadInput extends Error {
  readonly argument: string;

  constructor(argument: string, what: string) {
    super(`"${argument}" ${what}`);
    this.name = 'BadInput';
    this.argument = argument;
  }
}
