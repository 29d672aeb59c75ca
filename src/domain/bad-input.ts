/** An argument that is wrong in itself. Names it, and what would be right. */
export class BadInput extends Error {
  readonly argument: string;

  constructor(argument: string, what: string) {
    super(`"${argument}" ${what}`);
    this.name = 'BadInput';
    this.argument = argument;
  }
}
