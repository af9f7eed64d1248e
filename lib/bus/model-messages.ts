// Messages about managing models: what is installed and loaded, and the work on models that runs in the background.
import * as v from 'valibot';
import type { InstalledModel, ModelDetails, RunningModel, UploadPlace } from '../models/admin';
import type { Doomed } from '../models/deletions';
import type { Job } from '../models/job';
import { id, text } from './fields';

const nothing = v.strictObject({});
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));
const ofModel = v.strictObject({ name });
const ofJob = v.strictObject({ id });
const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const some = text(1_000_000);

/** What a new model is to have besides what it is made from. */
const fields = v.strictObject({
  system: v.optional(some),
  template: v.optional(some),
  parameters: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^\w{1,40}$/)),
      v.union([v.number(), v.boolean(), some, v.pipe(v.array(some), v.maxLength(100))]),
    ),
  ),
  messages: v.optional(
    v.pipe(
      v.array(v.strictObject({ role: v.picklist(['system', 'user', 'assistant']), content: some })),
      v.maxLength(500),
    ),
  ),
  license: v.optional(v.pipe(v.array(some), v.maxLength(50))),
  renderer: v.optional(text(200)),
  parser: v.optional(text(200)),
  requires: v.optional(text(100)),
});

export const MODEL_MESSAGES = {
  /** Everything that is installed, and what of it is in memory. */
  'model.inventory': { from: ['page'], request: nothing },
  'model.details': { from: ['page'], request: ofModel },
  /** Loads a model, a job of its own; `seconds` it stays after each use, negative for ever. */
  'model.load': { from: ['page'], request: v.strictObject({ name, seconds: v.number() }) },
  'model.unload': { from: ['page'], request: ofModel },
  'model.copy': { from: ['page'], request: v.strictObject({ name, destination: name }) },
  /** It is gone from the list at once, and from the disk when it can no longer be brought back. */
  'model.delete': { from: ['page'], request: ofModel },
  /** False when it is too late. Also forgets a deletion that has failed. */
  'model.bring-back': { from: ['page'], request: ofModel },
  /** Downloads a model in the background, going on where an earlier download has stopped. */
  'model.pull': { from: ['page'], request: ofModel },
  /** Makes a model from an installed one, or from a file that was uploaded under its digest. */
  'model.create': {
    from: ['page'],
    request: v.strictObject({
      name,
      base: v.variant('kind', [
        v.strictObject({ kind: v.literal('model'), name }),
        v.strictObject({ kind: v.literal('file'), name: text(300), digest }),
      ]),
      fields,
    }),
  },
  /** Whether the server has a file already, and where it is to be uploaded otherwise. */
  'model.file': { from: ['page'], request: v.strictObject({ digest }) },
  /** Tells what has been uploaded there, in bytes, and the HTTP status that came back; 0: none. */
  'model.handed': {
    from: ['page'],
    request: v.strictObject({ digest, up: count, status: count }),
  },
  'job.list': { from: ['page'], request: nothing },
  'job.stop': { from: ['page'], request: ofJob },
  /** Forgets one that has ended. */
  'job.dismiss': { from: ['page'], request: ofJob },
} as const;

export interface ModelReplies {
  'model.inventory': {
    models: InstalledModel[];
    running: RunningModel[];
    /** Deleted a moment ago, or not deletable; the models are still in the list. */
    doomed: Doomed[];
  };
  'model.details': ModelDetails;
  'model.load': Job;
  'model.unload': null;
  'model.copy': null;
  'model.delete': null;
  'model.bring-back': boolean;
  'model.pull': Job;
  'model.create': Job;
  'model.file': UploadPlace;
  'model.handed': null;
  'job.list': Job[];
  'job.stop': null;
  'job.dismiss': null;
}
