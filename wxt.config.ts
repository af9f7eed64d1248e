// The extension's frame: manifest, permissions, content security policy and build.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { bareEntry } from './scripts/build/bare-entry';
import { leanKatex } from './scripts/build/lean-katex';
import { leaveOutLookups } from './scripts/build/leave-out-lookups';
import { leaveOutRuleExamples } from './scripts/build/leave-out-rule-examples';
import { leaveOutSites } from './scripts/build/leave-out-sites';
import { characterMaps } from './scripts/build/pdf-character-maps';
import { screenOnly } from './scripts/build/screen-only';

/** Public half of the key that fixes the unpacked id: aloabfenffaiikkehddbhoeejacbekjp. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArweDUbvRDVzAYAh1jbJQV6Ga0H7OKXUVOwZyscYGvVhObjgjnBs2mVsyREx6oB+1T3IB8Z7087jADBguYh7oZmEw5LUDOhM3LnhXC+hGZDDAZ1Jo7Xn7PzyxHhycEKg8nbq59JtymfLtS4GnlljRQBwzcblH9jq+46vbn4U8LX4ni7O3HeSOzUITk1LDDmJerKdIrVN2nx5hVQJcSRuBX41cq1vEgawmML5df7RLMwFCnrbiLJCbYr9E6aF16KWDJcNDTCzsTmfvguEGEQPLxN/NwH+bUmrswPszGQLw3BRp0pPTA2GLSPLxH4N7vBoYy/NT+gU1Rr5jSdhphfPgfQIDAQAB';

const GECKO_ID = 'nearside@nearside.dev';

/** Pages and worker alike; which hosts are reached is narrowed further by lib/platform/network-rules.ts. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' http: https:",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "manifest-src 'none'",
  "media-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types nearside-worker',
].join('; ');

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const resolve = createRequire(import.meta.url).resolve;

const NATIVE_BROWSER = resolve('@wxt-dev/browser');

/** Resolves the extension API to the browser's own, without the polyfill. */
const nativeBrowser = () => ({
  name: 'native-browser',
  enforce: 'pre' as const,
  resolveId: (id: string) => (/^(wxt|.*polyfill)\/browser$/.test(id) ? NATIVE_BROWSER : undefined),
});

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  outDir: process.env.NEARSIDE_OUT ?? '.output',
  webExt: { disabled: true },
  vite: () => ({
    plugins: [tailwindcss(), leaveOutRuleExamples(), leanKatex()],
    build: { target: ['chrome126', 'firefox140'], modulePreload: false },
    resolve: {
      alias: {
        // Its browser variant decodes entities through innerHTML, which Trusted Types forbid.
        'decode-named-character-reference': resolve('decode-named-character-reference').replace(
          'index.dom.js',
          'index.js',
        ),
      },
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...characterMaps(join(dirname(resolve('pdfjs-dist/package.json')), 'cmaps')));
    },
    // The guard only sends messages, which needs no polyfill in Manifest V3, and its bytes count on every page.
    'vite:build:extendConfig': (entrypoints, config) => {
      const guard = entrypoints.find(({ name }) => /^guard/.test(name));
      if (!guard) return;
      const bare = [bareEntry(), nativeBrowser(), leaveOutSites()];
      const own = [...bare, leaveOutLookups(), screenOnly()];
      config.plugins = [...own, ...(config.plugins ?? [])];
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Nearside',
    description:
      'Use AI without your data leaving your machine: local chat in the side panel, and a warning before you paste secrets into a chatbot.',
    permissions: [
      'activeTab',
      'contextMenus',
      'declarativeNetRequest',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    // Asked for when first needed: the list of tabs for @, and one site at a time to read another tab.
    optional_permissions: ['tabs'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Firefox accepts ports in patterns but never matches them.
    host_permissions: LOOPBACK.map((host) =>
      browser === 'firefox' ? `http://${host}/*` : `http://${host}:11434/*`,
    ),
    action: { default_title: 'Open Nearside' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
      'ask-locally': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Ask my local model what I have typed into a chatbot',
      },
    },
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: CHROME_KEY,
          minimum_chrome_version: '126',
          storage: { managed_schema: 'managed-schema.json' },
          externally_connectable: { ids: [] },
        }),
  }),
});
