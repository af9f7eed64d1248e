// The evidence of one answer: which numbers name a passage, what was judged of its statements, and the passage being shown.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { passageNumbered, type Source, sourcesOf } from '../chat/sources';
import type { AssistantMessage } from '../chat/transcript';
import { pathTo } from '../core/branches';
import type { Fault } from '../core/fault';
import type { Claim, Verdict } from '../page/evidence';
import type { Panel } from './panel';

export interface EvidenceState {
  /** By the text of the statement. */
  verdicts: ReadonlyMap<string, Verdict>;
  /** What became of the last citation that was asked for, by the name its button goes by. */
  shown: { at: string; is: 'looked-for' | 'found' | Fault } | undefined;
}

export interface Evidence {
  readonly store: StoreApi<EvidenceState>;
  exists(number: number): boolean;
  judge(claims: readonly Claim[]): Promise<void>;
  /** Shows a passage on its page; `at` names the button that asked. `opens`: opens the page where no tab shows it. */
  show(number: number, at: string, opens?: boolean): Promise<void>;
  /** Asks for the page's site first; call it straight from a click. */
  allow(number: number, at: string): Promise<void>;
}

/** As many as a request may carry, and as long. */
const MOST_CLAIMS = 500;
const LONGEST_CLAIM = 2000;

export function createEvidence({ ports, chat }: Panel, answer: AssistantMessage): Evidence {
  const { all, conversationId } = chat.store.getState();
  // What led to an answer never changes.
  const sources: readonly Source[] = sourcesOf(pathTo(all, answer.parentId));
  const place = { conversationId: conversationId ?? '', answerId: answer.id };
  const store = createStore<EvidenceState>(() => ({ verdicts: new Map(), shown: undefined }));

  const show = async (number: number, at: string, opens = false) => {
    store.setState({ shown: { at, is: 'looked-for' } });
    const windowId = await ports.windowId();
    const reply = await ports.bus.send('evidence.show', { ...place, windowId, number, opens });
    // Another may have been asked for meanwhile.
    if (store.getState().shown?.at !== at) return;
    store.setState({ shown: { at, is: reply.ok ? 'found' : reply.fault } });
  };

  return {
    store,
    show,
    exists: (number) => passageNumbered(sources, number) !== undefined,
    async judge(claims) {
      const asked = claims
        .filter(({ text }) => text.length <= LONGEST_CLAIM)
        .slice(0, MOST_CLAIMS)
        .map(({ text, cited }) => ({ text, cited: cited.slice(0, 50) }));
      const reply = await ports.bus.send('evidence.judge', { ...place, claims: asked });
      if (!reply.ok) return;
      const verdicts = new Map<string, Verdict>();
      for (const [index, verdict] of reply.value.entries())
        verdicts.set(asked[index]?.text ?? '', verdict);
      store.setState({ verdicts });
    },
    async allow(number, at) {
      const { url = '' } = passageNumbered(sources, number)?.source.context ?? {};
      if (await ports.requestSite(url)) await show(number, at);
    },
  };
}
