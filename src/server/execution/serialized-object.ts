/** An object of a response whose JSON is made already. `stringifyResponse` joins the text into the response as it is. */
export class SerializedObject {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }

  /** For whatever serialises a response by `JSON.stringify`. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}
