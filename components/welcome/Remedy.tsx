// What helps against one cause: what to do, the one click or the one command, and what the server itself said.
import { causeCalled } from '@/lib/core/causes';
import type { Mend as MendId } from '@/lib/core/causes/cause';
import type { Endpoint } from '@/lib/core/endpoint';
import type { Fault } from '@/lib/core/fault';
import { helpFor } from '@/lib/core/help';
import { Guide } from './Guide';
import { Mend } from './Mend';

/** Here the commands below say it all. */
const SAID_BY_COMMANDS = new Set(['server-unreachable', 'server-too-old', 'models-none']);
/** What is tried only after the commands. */
const AFTER_COMMANDS: ReadonlySet<MendId> = new Set<MendId>(['settings', 'download']);

export function Remedy({ fault, endpoint }: { fault: Fault; endpoint: Endpoint }) {
  const { mends = [], guide } = causeCalled(fault.kind) ?? {};
  const isFirst = (mend: MendId) => !guide || !AFTER_COMMANDS.has(mend);
  const drawn = (some: readonly MendId[]) => (
    <div className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-2 empty:hidden">
      {some.map((mend) => (
        <Mend key={mend} mend={mend} fault={fault} endpoint={endpoint} />
      ))}
    </div>
  );
  return (
    <>
      {!SAID_BY_COMMANDS.has(fault.kind) && (
        <p className="mt-1 text-[13px]">{helpFor(fault.kind).next}</p>
      )}
      {drawn(mends.filter(isFirst))}
      {guide && <Guide guide={guide} endpoint={endpoint} />}
      {fault.kind === 'origin-refused' && (
        <p className="mt-2.5 text-[12.5px] text-faint">
          Only this extension is let in. Never use *: it would open Ollama to every website.
        </p>
      )}
      {drawn(mends.filter((mend) => !isFirst(mend)))}
      {fault.detail && !mends.includes('move') && fault.detail !== new URL(endpoint.url).host && (
        <p className="mt-2 line-clamp-3 font-mono text-[11.5px] break-words text-faint">
          {fault.detail}
        </p>
      )}
    </>
  );
}
