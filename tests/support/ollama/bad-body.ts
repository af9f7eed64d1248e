// What an Ollama says of a body that is no JSON object: the words of Go's own reader.

/** The error's text; undefined for JSON. */
export function bodyTrouble(raw: string): string | undefined {
  if (raw.trim() === '') return 'missing request body';
  try {
    JSON.parse(raw);
    return undefined;
  } catch {
    const first = raw.trim().charAt(0);
    const isBegun = /[{["\d-]/.test(first) || /^(?:true|false|null)/.test(raw.trim());
    return isBegun
      ? 'unexpected EOF'
      : `invalid character '${first}' looking for beginning of value`;
  }
}

/** A field of another kind than the server wants: `json: cannot unmarshal …`. */
export const wrongKind = (value: unknown, field: string, wanted: string): string =>
  `json: cannot unmarshal ${typeof value} into Go struct field ${field} of type ${wanted}`;
