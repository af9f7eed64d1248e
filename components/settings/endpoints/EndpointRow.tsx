// One server where models run: whether it is in use, where its address leads, its local lock, and what can be done with it.
import { type ReactNode, useState } from 'react';
import type { Endpoint } from '@/lib/core/endpoint';
import { isWithin, type Place, placeOf } from '@/lib/core/place';
import { Button } from '../../ui/Button';
import { LIFTED, LIMITS, PLACE_WORDS, shownUrl } from './endpoint-words';
import { type Tested, TestResult } from './TestResult';

interface EndpointRowProps {
  endpoint: Endpoint;
  isUsed: boolean;
  /** Its address, kind and name are the organization's. */
  isManaged: boolean;
  /** Its kind, in words. */
  kind: string;
  signIn: 'bearer' | 'basic' | undefined;
  tested: Tested | undefined;
  onUse: () => void;
  onLimit: (limit: Place) => void;
  onTest: () => void;
  onAllow: () => void;
  onEdit: () => void;
  /** Undefined where it is the only one. */
  onRemove: (() => void) | undefined;
}

export function EndpointRow(props: EndpointRowProps) {
  const { endpoint, isUsed, isManaged, kind, signIn, tested } = props;
  const facts = [kind, signIn && (signIn === 'bearer' ? 'token' : 'password')];
  return (
    <li data-testid="endpoint" className="flex flex-col gap-2 px-3 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label className="flex min-w-0 flex-1 basis-[200px] items-start gap-2.5">
          <input
            type="radio"
            name="endpoint-in-use"
            className="mt-1 accent-accent"
            checked={isUsed}
            onChange={props.onUse}
          />
          <span className="min-w-0">
            <span dir="auto" className="block truncate">
              {endpoint.name}
              {isUsed && <span className="ms-2 text-[12px] text-accent">in use</span>}
            </span>
            <span dir="ltr" className="block truncate text-[12.5px] text-faint">
              {shownUrl(endpoint)} · {facts.filter(Boolean).join(', ')}
            </span>
          </span>
        </label>
        <PlaceMark endpoint={endpoint} />
      </div>
      <Limit endpoint={endpoint} onLimit={props.onLimit} />
      <div className="flex flex-wrap gap-1.5">
        <Button small onClick={props.onTest} disabled={tested === 'running'}>
          Test connection
        </Button>
        {!isManaged && (
          <Button small onClick={props.onEdit} aria-label={`Edit ${endpoint.name}`}>
            Edit
          </Button>
        )}
        {!isManaged && props.onRemove && (
          <Button small onClick={props.onRemove} aria-label={`Remove ${endpoint.name}`}>
            Remove
          </Button>
        )}
      </div>
      {tested && <TestResult tested={tested} onAllow={props.onAllow} />}
    </li>
  );
}

/** Where the address leads, and whether text may follow it there. */
function PlaceMark({ endpoint: { url, limit } }: { endpoint: Endpoint }) {
  const place = placeOf(url);
  const isOpen = isWithin(place, limit);
  const look = place === 'machine' ? 'bg-accent-soft text-accent' : 'bg-warn-soft text-warn';
  return (
    <span className="flex flex-none flex-wrap gap-1.5 text-[11.5px] font-medium">
      <Mark look={look}>{PLACE_WORDS[place]}</Mark>
      {!isOpen && <Mark look="bg-bad-soft text-bad">Locked</Mark>}
      {limit !== 'machine' && <Mark look="bg-warn-soft text-warn">Local lock off</Mark>}
    </span>
  );
}

const Mark = ({ look, children }: { look: string; children: ReactNode }) => (
  <span className={`rounded-md px-1.5 py-0.5 ${look}`}>{children}</span>
);

/** How far text may go; farther only after a second look. */
function Limit({ endpoint, onLimit }: { endpoint: Endpoint; onLimit: (limit: Place) => void }) {
  const [wanted, setWanted] = useState<Place>();
  const choose = (limit: Place) => {
    if (isWithin(limit, endpoint.limit)) onLimit(limit);
    setWanted(isWithin(limit, endpoint.limit) ? undefined : limit);
  };
  return (
    <>
      <label className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-[13px]">
        Text may go
        <select
          data-testid="endpoint-limit"
          className="max-w-full min-w-0 rounded-[10px] border border-line bg-panel px-2.5 py-1.5 text-[13px] text-ink"
          value={wanted ?? endpoint.limit}
          onChange={(event) => choose(event.target.value as Place)}
        >
          {LIMITS.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {wanted && (
        <div className="flex flex-col gap-2 rounded-xl bg-bad-soft p-3 text-[13px]">
          <p>
            Lift the local lock for “{endpoint.name}”? {LIFTED[wanted]}
          </p>
          <div className="flex flex-wrap gap-1.5">
            <Button small autoFocus onClick={() => setWanted(undefined)}>
              Keep the lock
            </Button>
            <Button
              small
              look="danger"
              onClick={() => {
                onLimit(wanted);
                setWanted(undefined);
              }}
            >
              Lift it
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
