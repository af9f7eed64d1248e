// Evidence: which texts' passages answers may name, whether a statement can rest on one, and showing one on its page.
import type { Handlers } from '../bus/bus';
import { messageTokens } from '../chat/budget';
import { passageNumbered, type Source, sourcesOf } from '../chat/sources';
import type { Context } from '../chat/transcript';
import { pathTo } from '../core/branches';
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
import { judgeClaims, type NumberedPassage } from '../page/evidence';
import { numbered, passageEnds, passageOf, type WantedPassage } from '../page/passages';

export interface EvidencePorts {
  history: Pick<History, 'thread' | 'text'>;
  /** Shows a passage on a page that is open in some tab, or may be opened; `ok` once it is highlighted. */
  showPassage(wanted: {
    windowId: number;
    url: string;
    passage: WantedPassage;
    opens: boolean;
  }): Promise<Result<null>>;
}

/** Longer texts, in UTF-16 code units all together, are not judged: it would take seconds. */
const LONGEST_JUDGED = 2_000_000;

/** What of the passages around one helps to tell it from others with the same words, in UTF-16 code units. */
const NEIGHBOURHOOD = 200;

/** The contexts of a new question; those that are whole pages with the places of their passages. */
export const withPassages = (
  history: EvidencePorts['history'],
  contexts: readonly Context[],
): Promise<Context[]> =>
  Promise.all(
    contexts.map(async (context) => {
      if (!isPage(context)) return context;
      const text = await history.text(context.id);
      if (!text.ok || !text.value?.trim()) return context;
      const passages = passageEnds(text.value);
      const tokens = messageTokens({ content: numbered(text.value, passages, 1) });
      return { ...context, passages, tokens };
    }),
  );

const isPage = ({ kind, url }: Context): boolean =>
  (kind === 'page' || kind === 'tab') && /^https?:/.test(url) && URL.canParse(url);

export function evidenceHandlers({
  history,
  showPassage,
}: EvidencePorts): Pick<Handlers, 'evidence.judge' | 'evidence.show'> {
  const sourcesFor = async (conversationId: string, answerId: string): Promise<Source[]> => {
    const thread = await history.thread(conversationId);
    const messages = (thread.ok && thread.value?.messages) || [];
    return sourcesOf(pathTo(messages, answerId));
  };
  /** Undefined where the text is gone, or is not the one that was numbered. */
  const textOf = async ({ context, ends }: Source): Promise<string | undefined> => {
    const text = await history.text(context.id);
    return text.ok && text.value?.length === ends.at(-1) ? text.value : undefined;
  };

  return {
    async 'evidence.judge'({ conversationId, answerId, claims }) {
      const sources = await sourcesFor(conversationId, answerId);
      const length = sources.reduce((sum, { ends }) => sum + (ends.at(-1) ?? 0), 0);
      if (length > LONGEST_JUDGED) return ok(claims.map(() => ({ unsure: [] })));
      const passages: NumberedPassage[] = [];
      for (const source of sources) {
        const text = await textOf(source);
        if (text === undefined) continue;
        for (const index of source.ends.keys())
          passages.push({
            number: source.first + index,
            text: passageOf(text, source.ends, index),
          });
      }
      return ok(judgeClaims(claims, passages));
    },

    async 'evidence.show'({ conversationId, answerId, number, ...how }) {
      const sources = await sourcesFor(conversationId, answerId);
      const found = passageNumbered(sources, number);
      const text = found && (await textOf(found.source));
      if (!found || text === undefined) return fail('request-invalid', `no passage ${number}`);
      const { source, index } = found;
      if (!isPage(source.context)) return fail('page-closed');
      const at = (place: number) => passageOf(text, source.ends, place);
      const passage = {
        text: at(index),
        before: at(index - 1).slice(-NEIGHBOURHOOD),
        after: at(index + 1).slice(0, NEIGHBOURHOOD),
      };
      return showPassage({ ...how, url: source.context.url, passage });
    },
  };
}
