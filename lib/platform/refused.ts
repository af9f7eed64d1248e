// Why the browser did not let us into a tab.
import { fail } from '../core/result';

/** What browsers say of pages that no extension may read; anything else is a missing permission. */
const FORBIDDEN = /chrome:\/\/|edge:\/\/|about:|view-source|gallery|devtools|error page|webui/i;

export function refused(error: unknown) {
  const said = error instanceof Error ? error.message : String(error);
  return fail(FORBIDDEN.test(said) ? 'page-unreadable' : 'page-not-allowed', said);
}
