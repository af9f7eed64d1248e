// Values that stand for a secret without being one: documentation, templates, code.
import { STAND_IN } from './lookups';

/** Apart from the others: with `i` a reference back is slow. */
const REPEATED = /(.)\1{7}/;

/** Whether a token or password only shows where one goes: `YOUR_KEY`, `xxxx`, `${TOKEN}`, `<password>`. */
export function isStandIn(value: string): boolean {
  return STAND_IN.test(value) || REPEATED.test(value);
}

/** Whether an unquoted value is a piece of code or a template and not text: `$VAR`, `process.env.X`, `%s`, `env:X`. */
export function isCode(value: string): boolean {
  return (
    /^(?:[$%@&*!\\|]|\/\/|env[:.(]|os\.|process\.|self\.|this\.)/.test(value) ||
    /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+$/.test(value)
  );
}
