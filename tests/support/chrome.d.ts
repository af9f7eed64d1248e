// The extension API as tests meet it inside the worker and on the extension's pages.

declare const chrome: typeof import('wxt/browser').browser;
