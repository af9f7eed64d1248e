// Names of models: which ones can be, and when two of them are the same.

/** `[host/][namespace/]model[:tag]`, as in Ollama's types/model/name.go. */
const NAME = /^(?:\w[\w.-]*(?::\d+)?\/)?(?:\w[\w.-]*\/)?\w[\w.-]*(?::\w[\w.-]*)?$/;

const LONGEST_NAME = 300;

/** A name that a model may be fetched or found by. */
export const isName = (name: string): boolean => name.length <= LONGEST_NAME && NAME.test(name);

/** Tags that mean something else to Ollama: under them a model could never be used here. */
const MEANINGFUL_TAG = /:(?:local|cloud|[\w.-]*-cloud)$/i;

/** Names that Ollama itself forwards to the internet: their last part is or ends in `cloud`. */
export function isCloudName(name: string): boolean {
  const last = name.trim().toLowerCase().split(':').at(-1) ?? '';
  return last === 'cloud' || last.endsWith('-cloud');
}

/** A name that a model of one's own may get. */
export const isOwnName = (name: string): boolean => isName(name) && !MEANINGFUL_TAG.test(name);

/** The name as Ollama lists it: in small letters, with its tag. */
function fullName(name: string): string {
  const short = name.trim().toLowerCase();
  const last = short.split('/').at(-1) ?? short;
  return last.includes(':') ? short : `${short}:latest`;
}

export const isSameModel = (one: string, other: string): boolean =>
  fullName(one) === fullName(other);
