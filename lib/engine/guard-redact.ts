// Redacts for a guard: numbers go on from those of its conversation, whose earlier values stay here.
import type { Handlers, SenderInfo } from '../bus/bus';
import type { RequestOf } from '../bus/protocol';
import { ok } from '../core/result';
import type { Detector } from '../detector/detector';
import { PLACEHOLDER, type Vault } from '../detector/numbering';
import { createRedactor, redactUntilClean } from '../detector/redact';
import type { Finding } from '../detector/rule';

export interface RedactPorts {
  /** What the conversation that a guard is on knows its placeholders by; `found`: the values that it is about. */
  numbering: (
    told: Pick<RequestOf<'guard.redact'>, 'siteId' | 'path'>,
    sender: SenderInfo,
    found: readonly string[],
  ) => Promise<Vault>;
  openDetector: () => Promise<Detector>;
}

/** As the bus takes a value back, in UTF-16 units, and so many are looked for among known secrets. */
const LONGEST_VALUE = 10_000;
const MOST_VALUES = 2000;

export const isGrave = ({ severity }: Finding): boolean =>
  severity === 'critical' || severity === 'high';

/** Of a table its cells. */
const placesOf = (one: Finding) => (one.inner?.length ? one.inner : [one]);

export function redactHandler({
  numbering,
  openDetector,
}: RedactPorts): Pick<Handlers, 'guard.redact'> {
  return {
    'guard.redact': async ({ text, places, ...told }, sender) => {
      const detector = await openDetector();
      const isReplaced = (one: Finding) =>
        placesOf(one).some((part) =>
          places.some(({ start, end }) => start <= part.start && part.end <= end),
        );
      const left = detector.detect(text).filter((one) => !isReplaced(one));
      const fine = new Set(left.map(({ start, end }) => text.slice(start, end)));
      const values = places
        .map(({ start, end }) => text.slice(start, end))
        .filter(({ length }) => length <= LONGEST_VALUE);
      const found = [...new Set(values)].slice(0, MOST_VALUES);
      const redactor = createRedactor(await numbering(told, sender, found));
      const once = redactor.redact(text, places);
      const redacted = await redactUntilClean(redactor, once, async (now) => {
        const scan = await detector.scan(now);
        const isNew = ({ start, end }: Finding) => !fine.has(now.slice(start, end));
        return scan.complete ? scan.findings.filter(isGrave).filter(isNew) : undefined;
      });
      return ok({ redacted: redacted ?? null, given: givenIn(redacted ?? '', redactor.vault) });
    },
  };
}

/** What stands in a redacted text, and no more; a foreign placeholder's number is taken. */
function givenIn(redacted: string, vault: Vault): Vault {
  const given: Vault = {};
  for (const [, name = ''] of redacted.matchAll(PLACEHOLDER)) {
    const value = vault[name] ?? '';
    given[name] = value.length > LONGEST_VALUE ? '' : value;
  }
  return given;
}
