// How a fake Ollama reads the names it is sent: tags, `:local`, cloud names, versions.
import type { FakeModel } from './models';

export interface NameRead {
  /** The name without a `:local` at its end. */
  name: string;
  localOnly: boolean;
  /** A name that alone means Ollama's cloud. */
  cloud: boolean;
}

const VALID = /^(?:\w[\w.-]*(?::\d+)?\/)?(?:\w[\w.-]*\/)?\w[\w.-]*(?::\w[\w.-]*)?$/;

/** `:local` and cloud names have a meaning since 0.18.0. Errors are Ollama's own words. */
export function readName(sent: string, version: string): NameRead | { error: string } {
  const name = sent.trim();
  if (name === '') return { error: 'model is required' };
  if (!isAtLeast(version, '0.18.0')) {
    return VALID.test(name) ? { name, localOnly: false, cloud: false } : NO_NAME;
  }
  const localOnly = lastPart(name) === 'local';
  const bare = localOnly ? name.slice(0, name.lastIndexOf(':')) : name;
  const last = lastPart(bare);
  const cloud = last === 'cloud' || last.endsWith('-cloud');
  if (localOnly && cloud) {
    return { error: `use either :local or :cloud, not both: "${sent}"` };
  }
  return VALID.test(bare) ? { name: bare, localOnly, cloud } : { error: 'invalid model name' };
}

const NO_NAME = { error: 'model is required' };

const lastPart = (name: string): string =>
  name.includes(':') ? name.slice(name.lastIndexOf(':') + 1).toLowerCase() : '';

/** Names match in any letter case; registry, `library/` and `:latest` may be left out. */
export function findModel(models: readonly FakeModel[], name: string): FakeModel | undefined {
  return models.find((model) => canonical(model.name) === canonical(name));
}

function canonical(name: string): string {
  const short = name.toLowerCase().replace(/^registry\.ollama\.ai\//, '');
  const plain = short.replace(/^library\//, '');
  return plain.includes(':') ? plain : `${plain}:latest`;
}

/** Compares dotted versions; a release candidate counts as its release, a build without a number as the newest. */
export function isAtLeast(version: string, wanted: string): boolean {
  if (version.startsWith('0.0.0')) return true;
  const [have, want] = [version, wanted].map((text) => text.split(/[.-]/).map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (have?.[index] ?? 0) - (want?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
