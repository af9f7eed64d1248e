// The question about what was found: the preview follows the user's boxes.
import type { Finding } from '../detector/rule';
import type { GuardPolicy } from './decide';
import type { View } from './dialog-view';
import { FindingsList } from './findings-list';
import { kindsOf, type Parted, partOf } from './selection';
import { drawPreview, foundView } from './views';

interface Asked {
  siteName: string;
  subject: string;
  text: string;
  /** Sorted by start. */
  findings: readonly Finding[];
  policy: GuardPolicy;
  /** The text without some of the findings. Undefined when that cannot be had, or is not wanted any more. */
  redact: (findings: readonly Finding[], signal: AbortSignal) => Promise<string | undefined>;
}

export interface Question {
  view: View;
  /** As the boxes are now. */
  redacted: () => Promise<string | undefined>;
  parted: () => Parted;
}

export function createQuestion(asked: Asked): Question {
  const { findings, policy, redact, siteName, text } = asked;
  const kinds = kindsOf(findings, policy);
  const items = kinds.flatMap((kind) => kind.items);
  const preview = drawPreview(siteName);
  let renewal = new AbortController();
  let redacted: Promise<string | undefined>;
  let hasFailed = false;
  const renew = async () => {
    renewal.abort();
    renewal = new AbortController();
    const { signal } = renewal;
    const left = items.filter(({ isOn }) => !isOn).length;
    const pending = redact(partOf(kinds).on, signal);
    redacted = pending;
    const now = await pending;
    if (signal.aborted) return;
    hasFailed = now === undefined;
    preview.setText(now, left);
  };
  void renew();

  const canAllow = policy.canExcept;
  const list = new FindingsList({
    kinds,
    text,
    findings,
    siteName,
    canAllow,
    onChange: () => void renew(),
  });
  const view = foundView({
    ...asked,
    count: items.length,
    acts: list.acts,
    body: [list.element, ...preview.body],
    isOff: () => hasFailed || items.every(({ isOn }) => !isOn),
  });
  return { view, redacted: () => redacted, parted: () => partOf(kinds) };
}
