// Messages of the guard's policy: pausing, exceptions, what was chosen, whether tabs are guarded, the audit log.
import * as v from 'valibot';
import type { ExceptionRow } from '../audit/exceptions';
import type { AuditReport } from '../audit/report';
import type { TabState } from '../guard/health';
import { id, LONGEST_TEXT, text } from './fields';

const ruleId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const severity = v.picklist(['critical', 'high', 'medium', 'low']);
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

/** By rule. */
const counts = v.pipe(
  v.record(ruleId, count),
  v.check((counts) => Object.keys(counts).length <= 100),
);
/** `passed`: let through, since the mode only monitors. */
const choice = v.picklist(['passed', 'redact', 'anyway', 'ask', 'cancel', 'allow']);

/** What is looked for in the audit log; `kind` is a rule's id. */
const sought = v.strictObject({
  /** Milliseconds since the epoch. */
  since: v.optional(v.number()),
  siteId: v.optional(id),
  kind: v.optional(ruleId),
  choice: v.optional(choice),
});

const nothing = v.strictObject({});

export const POLICY_MESSAGES = {
  /** Lets the guard rest on all sites, for 15 minutes at most; 0 ends it. */
  'guard.pause': {
    from: ['page', 'guard'],
    request: v.strictObject({ minutes: v.picklist([0, 15]) }),
  },
  /** "This is fine": a value everywhere, or a rule on the site that asks. `days`: 0 for always. */
  'guard.allow': {
    from: ['guard'],
    request: v.strictObject({
      siteId: id,
      ruleId,
      /** Only its print is kept; without it the whole rule. */
      value: v.optional(text(LONGEST_TEXT)),
      days: v.picklist([0, 1, 30]),
    }),
  },
  /** What was found in a text and what became of it; of the text only a print is kept. */
  'guard.note': {
    from: ['guard'],
    request: v.strictObject({
      siteId: id,
      /** The way in, such as `paste`. */
      way: v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/)),
      /** How often each rule found something. */
      counts,
      severity,
      choice,
      reason: v.optional(text(500)),
      /** Its beginning, where it is longer. */
      text: text(262_144),
    }),
  },
  /** Sent by a page when it has loaded, and when the policy, its address or what has passed is not the same any more; by other frames once something has passed. */
  'guard.health': {
    from: ['guard'],
    request: v.strictObject({
      siteId: id,
      isAble: v.boolean(),
      /** False elsewhere on a host of which the chatbot is only a part. */
      isHere: v.optional(v.boolean()),
      passed: v.optional(counts),
      /** When it began, in milliseconds since the epoch: another page of the tab has another one. */
      page: v.optional(v.number()),
    }),
  },
  /** Whether the tab in front is guarded. */
  'guard.state': { from: ['page'], request: v.strictObject({ windowId: v.number() }) },
  /** What the user has called fine; each change answers with all of it. */
  'exception.list': { from: ['page'], request: nothing },
  'exception.remove': { from: ['page'], request: v.strictObject({ id }) },
  /** For a minute a removed one can be brought back. */
  'exception.bring-back': { from: ['page'], request: v.strictObject({ id }) },
  'audit.read': { from: ['page'], request: sought },
  /** All entries that match, as a file. */
  'audit.export': {
    from: ['page'],
    request: v.strictObject({ ...sought.entries, format: v.picklist(['csv', 'jsonl']) }),
  },
  'audit.clear': { from: ['page'], request: nothing },
} as const;

export interface PolicyReplies {
  /** Milliseconds since the epoch until which the guard rests now; 0: it does not. */
  'guard.pause': number;
  'guard.allow': null;
  'guard.note': null;
  'guard.health': null;
  'guard.state': TabState;
  'exception.list': ExceptionRow[];
  'exception.remove': ExceptionRow[];
  'exception.bring-back': ExceptionRow[];
  'audit.read': AuditReport;
  'audit.export': string;
  'audit.clear': null;
}
