/** An object of a response whose JSON is made already. `serializeResponse` copies it into the response as it is. */
export class SerializedObject {
  /** The JSON as UTF-8, one character per byte: copied fast, and in one byte per character whatever the text is. */
  readonly utf8: string;

  constructor(utf8: string) {
    this.utf8 = utf8;
  }

  /** For whatever serialises a response by `JSON.stringify`. */
  toJSON(): unknown {
    return JSON.parse(Buffer.from(this.utf8, 'latin1').toString());
  }
}

/** @param object of a response, without a `toJSON` of its own */
export function serializeObject(object: object): SerializedObject {
  const json = JSON.stringify(object);
  const isAscii = Buffer.byteLength(json) === json.length;
  return new SerializedObject(isAscii ? json : Buffer.from(json).toString('latin1'));
}
