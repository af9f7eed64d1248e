// What is typed to open a list: `/` at the start for prompts, `@` for tabs. Pure.

export interface Trigger {
  kind: 'prompt' | 'tab';
  /** Where it begins and ends in the text, in UTF-16 code units. */
  from: number;
  to: number;
  /** What is typed after its sign. */
  query: string;
}

/** The trigger that the caret stands in; undefined where there is none. */
export function triggerAt(text: string, caret: number): Trigger | undefined {
  const before = text.slice(0, caret);
  const prompt = /^\/([^\n/]{0,40})$/.exec(before);
  if (prompt) return { kind: 'prompt', from: 0, to: caret, query: prompt[1] ?? '' };
  const tab = /(?:^|[\s(])@([^\s@]{0,40})$/.exec(before);
  const query = tab?.[1];
  return query === undefined
    ? undefined
    : { kind: 'tab', from: caret - query.length - 1, to: caret, query };
}

/** The text without what opened the list, or with `put` in its place. */
export const replaceTrigger = (text: string, { from, to }: Trigger, put = ''): string =>
  text.slice(0, from) + put + text.slice(to);
