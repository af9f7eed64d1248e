// The provider for servers that speak OpenAI's protocol: llama.cpp, vLLM, LM Studio, LiteLLM and their like.
import type { Endpoint } from '../core/endpoint';
import { type Fault, fault } from '../core/fault';
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
import type { ChatRequest, Connection, Model, Provider, ProviderEvent } from './provider';

/** Milliseconds a question about the server itself may take. */
const PATIENCE = 8000;

interface Listing {
  entries: ListEntry[];
  /** The program that runs the models, where that is proven. */
  runner: Runner | undefined;
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
    if (!answer.ok) return answer;
    const entries = entriesIn(answer.value);
    if (!entries) return fail('endpoint-strange', '/v1/models');
    for (const entry of entries) {
      const context = contextOf(entry);
      if (context !== undefined) windows.set(entry.id, context);
    }
    const claimed = claimedRunner(entries);
    const witness = claimed && (await read(claimed.path));
    const isProven = witness?.ok && claimed?.isOwn((witness.value ?? {}) as never);
    return ok({ entries, runner: isProven ? claimed : undefined });
  };

  const admit = async (name: string): Promise<Result<Admitted>> => {
    const listed = await list();
    if (!listed.ok) return listed;
    const { entries, runner } = listed.value;
    if (!entries.some(({ id }) => id === name)) return fail('model-missing', name);
    if (!runner && !(await gate.allows('internet'))) return fail('endpoint-unproven');
    return ok({ pass: { model: name, place: runner ? here : 'internet' }, runner });
  };

  const models = async (): Promise<Result<Model[]>> => {
    const listed = await list();
    if (!listed.ok) return listed;
    const { entries, runner } = listed.value;
    const mayForward = await gate.allows('internet');
    return ok(entries.map((entry) => modelFrom(entry, runner !== undefined, mayForward)));
  };

  return {
    id: 'openai',
    endpoint: endpoint.url,
    models,
    async check(): Promise<Connection> {
      const listed = await models();
      if (!listed.ok) return { fault: await explained(listed.fault, endpoint, ports), models: [] };
      const found = listed.value;
      const trouble = found.length === 0 ? 'endpoint-no-models' : undefined;
      const isBarred = found.some(({ locality, isAllowed }) => locality === 'remote' && !isAllowed);
      const kind = isBarred ? 'endpoint-unproven' : trouble;
      return { models: found, ...(kind && { fault: fault(kind) }) };
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

/** Silence is no server, or a browser that does not let us reach it. */
async function explained(found: Fault, { url }: Endpoint, ports: ProviderPorts): Promise<Fault> {
  const isSilent = found.kind === 'endpoint-silent';
  return isSilent && !(await ports.mayReach(url)) ? fault('permission-missing') : found;
}
