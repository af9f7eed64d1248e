// Where models run: the servers in a list, one of them in use; adding, testing, changing, removing and taking that back.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { Endpoint } from '@/lib/core/endpoint';
import type { EndpointList } from '@/lib/stores/endpoint-types';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { EndpointForm } from './EndpointForm';
import { EndpointRow } from './EndpointRow';
import { type EndpointsPorts, useEndpoints } from './use-endpoints';

export function Endpoints(ports: EndpointsPorts) {
  const known = useStore(ports.settings.store, (state) => state.settings);
  const servers = useEndpoints(ports, known);
  const { told, removed } = servers;
  /** Id of the one whose form is open; `new` for one that is added. */
  const [editing, setEditing] = useState<string>();
  if (!known || told === undefined)
    return <p className="px-3 py-2.5 text-[13px] text-soft">Looking at your servers …</p>;
  if ('kind' in told) {
    return (
      <div className="p-3">
        <Notice fault={told}>
          <Button small onClick={() => void servers.read()}>
            Try again
          </Button>
        </Notice>
      </div>
    );
  }
  const isManaged = known.managed.locked.includes('endpoints');
  const form = (endpoint?: Endpoint) => (
    <EndpointForm
      kinds={told.kinds}
      {...(endpoint && { known: endpoint })}
      hasSignIn={endpoint !== undefined && endpoint.id in told.signIns}
      onSave={async (filled) => {
        const wrong = await servers.save(filled, endpoint);
        if (wrong === undefined) setEditing(undefined);
        return wrong;
      }}
      onCancel={() => setEditing(undefined)}
    />
  );
  return (
    <div data-testid="endpoints">
      <ul aria-label="Servers" className="divide-y divide-line">
        {known.endpoints.map((endpoint) =>
          editing === endpoint.id ? (
            <li key={endpoint.id} className="p-2">
              {form(endpoint)}
            </li>
          ) : (
            <Row
              key={endpoint.id}
              {...{ endpoint, servers, told, isManaged, ports }}
              isOnly={known.endpoints.length === 1}
              onEdit={() => setEditing(endpoint.id)}
            />
          ),
        )}
      </ul>
      <p
        role="status"
        className="flex items-center gap-2 px-3 pb-2 text-[12.5px] text-soft empty:hidden"
      >
        {removed && (
          <>
            <span dir="auto" className="min-w-0 truncate">
              “{removed.endpoint.name}” removed.
            </span>
            <Button small onClick={() => void servers.undo()}>
              Undo
            </Button>
          </>
        )}
      </p>
      <div className="border-t border-line p-3">
        {isManaged && <p className="text-[12.5px] text-faint">Set by your organization.</p>}
        {!isManaged && editing !== 'new' && (
          <Button small onClick={() => setEditing('new')}>
            Add a server …
          </Button>
        )}
        {editing === 'new' && form()}
      </div>
    </div>
  );
}

interface RowProps {
  endpoint: Endpoint;
  servers: ReturnType<typeof useEndpoints>;
  told: EndpointList;
  ports: EndpointsPorts;
  isManaged: boolean;
  isOnly: boolean;
  onEdit: () => void;
}

function Row({ endpoint, servers, told, ports, isManaged, isOnly, onEdit }: RowProps) {
  const { id, kind } = endpoint;
  return (
    <EndpointRow
      endpoint={endpoint}
      isUsed={id === servers.used?.id}
      isManaged={isManaged}
      kind={told.kinds.find((one) => one.id === kind)?.name ?? kind}
      signIn={told.signIns[id]}
      tested={servers.tests[id]}
      onUse={() => void ports.settings.change({ endpointId: id })}
      onLimit={(limit) => void servers.put(id, { limit })}
      onTest={() => void servers.test(id)}
      onAllow={() => void servers.allow(endpoint)}
      onEdit={onEdit}
      onRemove={isOnly ? undefined : () => void servers.remove(endpoint)}
    />
  );
}
