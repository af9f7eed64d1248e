// What a test of a server has found: working, with what it says of itself, or what is wrong and what helps.

import type { Fault } from '@/lib/core/fault';
import { missingIn } from '@/lib/core/ollama-version';
import type { EndpointTest } from '@/lib/stores/endpoint-types';
import { Button } from '../../ui/Button';
import { count } from '../../ui/format';
import { Notice } from '../../ui/Notice';

export type Tested = 'running' | EndpointTest | { fault: Fault };

interface TestResultProps {
  tested: Tested;
  /** Asks the browser for access; to be called straight from the click. */
  onAllow: () => void;
}

export function TestResult({ tested, onAllow }: TestResultProps) {
  if (tested === 'running') {
    return (
      <p role="status" className="text-[12.5px] text-soft">
        Asking the server …
      </p>
    );
  }
  const fault = 'fault' in tested ? tested.fault : tested.connection.fault;
  if (fault) {
    return (
      <Notice fault={fault}>
        {fault.kind === 'permission-missing' && (
          <Button small onClick={onAllow}>
            Allow access to this address
          </Button>
        )}
      </Notice>
    );
  }
  if ('fault' in tested) return null;
  const { connection, cloud } = tested;
  return (
    <div role="status" data-testid="endpoint-works" className="text-[12.5px] text-soft">
      <p>
        Works: {count(connection.models.length, 'model')}
        {connection.version && `, version ${connection.version}`}.
      </p>
      {connection.version && missingIn(connection.version) && (
        <p>A newer Ollama adds: {missingIn(connection.version)}.</p>
      )}
      {cloud === 'on' && (
        <p>
          Its cloud models are switched on. Nearside refuses them; <code>OLLAMA_NO_CLOUD=1</code> or
          Ollama’s own settings switch them off for all programs.
        </p>
      )}
    </div>
  );
}
