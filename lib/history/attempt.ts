// One piece of work on the database, whose failure is a value.
import { fail, ok, type Result } from '../core/result';

/** What the work gives, or `storage-failed` with the name of the error. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail('storage-failed', error instanceof Error ? error.name : undefined);
  }
}
