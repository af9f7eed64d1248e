// Keeps the background from being put to sleep while work is under way.
import { browser } from 'wxt/browser';
import type { KeepAlive } from '../core/ports';

/** A background that only reads a stream is killed after 30 s in Chrome and Firefox; an API call resets that. */
const INTERVAL = 20_000;

export const keepAlive: KeepAlive = () => {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL);
  return () => clearInterval(timer);
};
