// Starts the worker of pdf.js: Trusted Types let our pages start only the workers listed here.
import address from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

interface Policy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const OWN_WORKERS: readonly string[] = [address];

let policy: Policy | undefined;

/** Throws for an address that is not one of our own workers'. */
function createScriptURL(wanted: string): string {
  if (!OWN_WORKERS.includes(wanted)) throw new TypeError('not a worker of ours');
  return wanted;
}

/** A new worker; whoever asks for it ends it. */
export function startPdfWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('nearside-worker', { createScriptURL }) ?? {
    createScriptURL,
  };
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}
