// The provider for servers that speak OpenAI's protocol: llama.cpp, vLLM, LM Studio, LiteLLM and their like.
import type { Reply } from '../core/causes/cause';
import { diagnose } from '../core/diagnose';
import type { Endpoint } from '../core/endpoint';
import { placeOf } from '../core/place';
import { fail, ok, type Result } from '../core/result';
import { createGate, type Pass, type ProviderPorts } from './gate';
import {
  claimedRunner,
  contextOf,
  entriesIn,
  type ListEntry,
  modelFrom,
  type Runner,
} from './openai-access';
import { faultFrom, streamChat } from './openai-chat';
import { faultFromOpenAi } from './openai-faults';
import { bodyOf } from './openai-request';
import { lookFurther, probe, SEE_REDIRECT } from './probes';
import {
  type ChatRequest,
  type Connection,
  isUsable,
  type Model,
  type Provider,
  type ProviderEvent,
} from './provider';

const KIND = 'openai';

/** Milliseconds a question about the server itself may take. */
const PATIENCE = 8000;

interface Listing {
  entries: ListEntry[];
  /** The program that runs the models, where that is proven. */
  runner: Runner | undefined;
  /** The answer at the path that only this program has; unlike the list it is open to nobody without a key. */
  witness?: Reply;
}

interface Admitted {
  pass: Pass;
  runner: Runner | undefined;
}

export function createOpenAi(endpoint: Endpoint, ports: ProviderPorts): Provider {
  const gate = createGate(endpoint, ports);
  const here = placeOf(endpoint.url);
  const windows = new Map<string, number>();

  const read = async (path: string): Promise<Result<unknown>> => {
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const response = await gate.ask(endpoint.url + path, { signal });
      const text = await response.text();
      if (!response.ok) return { ok: false, fault: faultFromOpenAi(response.status, text) };
      return ok(JSON.parse(text));
    } catch (error) {
      if (error instanceof SyntaxError) return fail('endpoint-strange', error.message);
      return { ok: false, fault: faultFrom(error) };
    }
  };

  /** Asked anew each time: what listens at an address may have become another program. */
  const list = async (): Promise<Result<Listing>> => {
    const answer = await read('/v1/models');
    return answer.ok ? listingIn(answer.value) : answer;
  };

  const listingIn = async (answer: unknown): Promise<Result<Listing>> => {
    const entries = entriesIn(answer);
    if (!entries) return fail('endpoint-strange', '/v1/models');
    for (const entry of entries) {
      const context = contextOf(entry);
      if (context !== undefined) windows.set(entry.id, context);
    }
    const claimed = claimedRunner(entries);
    const witness = claimed && (await probe(gate, endpoint.url + claimed.path));
    const isProven = witness?.status === 200 && claimed?.isOwn(witness.json ?? {});
    return ok({
      entries,
      runner: isProven ? claimed : undefined,
      ...(witness && { witness }),
    });
  };

  const admit = async (name: string): Promise<Result<Admitted>> => {
    const listed = await list();
    if (!listed.ok) return listed;
    const { entries, runner } = listed.value;
    if (!entries.some(({ id }) => id === name)) return fail('model-missing', name);
    if (!runner && !(await gate.allows('internet'))) return fail('endpoint-unproven');
    return ok({ pass: { model: name, place: runner ? here : 'internet' }, runner });
  };

  const modelsIn = async ({ entries, runner }: Listing): Promise<Model[]> => {
    const mayForward = await gate.allows('internet');
    return entries.map((entry) => modelFrom(entry, runner !== undefined, mayForward));
  };

  return {
    id: KIND,
    endpoint: endpoint.url,
    async models() {
      const listed = await list();
      return listed.ok ? ok(await modelsIn(listed.value)) : listed;
    },
    async check(): Promise<Connection> {
      const closed = await gate.closed();
      if (closed) return { fault: closed, models: [] };
      const list = await probe(gate, `${endpoint.url}/v1/models`, SEE_REDIRECT);
      const listed = list.status === 200 ? await listingIn(list.json) : undefined;
      const { witness } = listed?.ok ? listed.value : {};
      const models = listed?.ok ? await modelsIn(listed.value) : [];
      const usable = models.filter(isUsable).length;
      const isUnderstood = listed?.ok === true && usable === models.length;
      const found = diagnose({
        ...{ kind: KIND, url: endpoint.url, list, models: models.length, usable },
        ...(witness && { post: witness }),
        ...(await lookFurther(endpoint, { kind: KIND, list, isUnderstood }, { ...ports, gate })),
      });
      return { models, ...(found && { fault: found }) };
    },
    async contextLength(model) {
      if (windows.has(model)) return ok(windows.get(model));
      const listed = await list();
      return listed.ok ? ok(windows.get(model)) : listed;
    },
    // The protocol has no word for it: these servers load their models when they start, most of them.
    isLoaded: async () => true,
    loaded: async () => [],
    // Nothing here refuses to pass a text on by itself, so that checks are made right before it is sent.
    prepare: () => {},
    async *chat(request: ChatRequest): AsyncGenerator<ProviderEvent> {
      const admitted = await admit(request.model);
      if (request.signal.aborted) return;
      if (!admitted.ok) {
        yield { type: 'fault', fault: admitted.fault };
        return;
      }
      const { pass, runner } = admitted.value;
      const body = bodyOf(pass.model, request, runner);
      yield* streamChat(gate, { pass, body, request });
    },
  };
}
