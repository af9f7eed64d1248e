// Ways through the Ollama on this machine: names, stubs, copies, tags that change, old servers.
import { MODELS } from '../ollama/models';
import { ask, bare } from './tries';
import { asking, LOCAL, OLD_LOCAL, renamed, STUB, type Way, withModels } from './way';
import { SECRET, type World } from './world';

const CLOUD_NAMES = [
  'gpt-oss:120b-cloud',
  'gpt-oss:120b-CLOUD',
  'GPT-OSS:120B-Cloud',
  ' gpt-oss:120b-cloud ',
  '\tgpt-oss:120b-cloud\n',
  'deepseek-v3.1:671b-cloud',
  'kimi-k2:1t-cLoUd',
  'anything:cloud',
  'anything:CLOUD',
  'someone/model:cloud',
  'library/gpt-oss:120b-cloud',
  'registry.ollama.ai/library/gpt-oss:120b-cloud',
];

export const names: readonly Way[] = CLOUD_NAMES.map((name) => ({
  name: `a cloud name: ${JSON.stringify(name)}`,
  attempt: asking(name),
}));

/** Strips what tells of another machine out of the list, as if a server forgot to say it. */
const silentTags = ({ hooks }: World) => {
  hooks.tags = (text) => text.replace(/"remote_(?:host|model)":"[^"]*",?/g, '');
};

const copied = async ({ own }: World, source: string, destination: string) =>
  fetch(`${own}/api/copy`, { method: 'POST', body: JSON.stringify({ source, destination }) });

/** The tag becomes a stub at the first request to a path; asked twice, so that the control sees it. */
const turning = (path: string, version = '0.32.15') => ({
  arrange: (world: World) => {
    withModels(version, MODELS.chat)(world);
    world.hooks.after = (seen) => {
      if (seen === path) world.ollama.set({ models: [renamed(LOCAL)] });
    };
  },
  attempt: async (world: World) => {
    await ask(world, LOCAL);
    await ask(world, LOCAL);
  },
});

export const stubs: readonly Way[] = [
  { name: 'a stub under a harmless name', attempt: asking('my-assistant:latest') },
  { name: 'the same without its tag', attempt: asking('my-assistant') },
  { name: 'the same in capitals', attempt: asking('MY-ASSISTANT') },
  {
    name: 'a stub that pretends to be local',
    arrange: withModels('0.17.7', renamed('notes:local')),
    attempt: asking('notes:local'),
  },
  {
    name: 'a copy of a stub',
    arrange: (world) => copied(world, STUB.name, 'helper'),
    attempt: asking('helper'),
  },
  {
    name: 'a copy of a copy',
    arrange: async (world) => {
      await copied(world, STUB.name, 'one');
      await copied(world, 'one', 'two');
    },
    attempt: asking('two'),
  },
  {
    name: 'a model created from a cloud model',
    arrange: withModels('0.32.15', renamed('writer:latest', { remote_model: 'gpt-oss:120b' })),
    attempt: asking('writer'),
  },
  {
    name: 'a stub for a host of its own',
    arrange: withModels('0.32.15', renamed('gpu:latest', { remote_host: 'https://gpu.example' })),
    attempt: asking('gpu'),
  },
  {
    name: 'a stub that has taken the place of a local model',
    arrange: withModels('0.32.15', renamed(LOCAL)),
    attempt: asking(LOCAL),
  },
  {
    name: 'a stub of the size of a model',
    arrange: withModels(
      '0.32.15',
      renamed('big:latest', { size: 4e9, details: MODELS.chat.details }),
    ),
    attempt: asking('big'),
  },
  {
    name: 'a stub of which only the details tell',
    arrange: (world) => {
      withModels('0.17.7', OLD_LOCAL, STUB)(world);
      silentTags(world);
    },
    attempt: asking(STUB.name),
  },
  {
    name: 'a stub of which only the server itself knows',
    arrange: (world) => {
      withModels('0.32.15', MODELS.chat, { ...STUB, show: { remote_host: '', remote_model: '' } })(
        world,
      );
      silentTags(world);
    },
    attempt: asking(STUB.name),
    control: (world) =>
      bare(world, `${world.own}/api/chat`, {
        model: STUB.name,
        messages: [{ role: 'user', content: SECRET }],
      }),
  },
  { name: 'a tag that turns remote after it was listed', ...turning('/api/tags') },
  { name: 'a tag that turns remote after its details were read', ...turning('/api/show') },
  { name: 'a tag that turns remote on an older server', ...turning('/api/tags', '0.17.7') },
  ...['0.12.0', '0.13.5', '0.17.7', '0.18.0', '0.24.0', '0.0.0', '0.33.0-rc2'].map((version) => ({
    name: `a stub on a server of version ${version}`,
    arrange: withModels(version, OLD_LOCAL, { ...STUB, capabilities: undefined }),
    attempt: asking(STUB.name),
  })),
  {
    name: 'no model chosen, and only stubs there',
    arrange: withModels('0.32.15', STUB),
    attempt: asking(''),
  },
];
