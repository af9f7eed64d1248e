// Which addresses out of a model's answer may become links.

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The address in its normal form, or undefined when it is relative, malformed or of another scheme. */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return SCHEMES.has(url.protocol) ? url.href : undefined;
}

/** The host an address points to, for words such as "image at example.com". */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host || undefined : undefined;
}
