// Values that stand for a secret without being one: documentation, templates, code.

/** Words that no random token holds by chance, and that examples do. */
const STAND_IN =
  /example|sample|placeholder|change-?_?me|redacted|replace|your[-_ ]|insert[-_ ]|dummy|x{4,}|\*{3,}|•{2,}|\.{3}|…|(.)\1{7,}|<[^>]*>|\{[^}]*\}|\$\{|\$\(|%\(|\[[A-Z_]+_\d+\]/i;

/** Whether a token or password only shows where one goes: `YOUR_KEY`, `xxxx`, `${TOKEN}`, `<password>`. */
export function isStandIn(value: string): boolean {
  return STAND_IN.test(value);
}

/** Whether an unquoted value is a piece of code or a template and not text: `$VAR`, `process.env.X`, `%s`, `env:X`. */
export function isCode(value: string): boolean {
  return (
    /^(?:[$%@&*!\\|]|\/\/|env[:.(]|os\.|process\.|self\.|this\.)/.test(value) ||
    /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+$/.test(value)
  );
}
