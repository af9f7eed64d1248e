// The user's other servers, each one click away while the one in use is in trouble.
import { useStore } from 'zustand';
import type { Endpoint } from '@/lib/core/endpoint';
import { placeOf } from '@/lib/core/place';
import { usePanel } from '@/lib/stores/provide';
import { PLACE_WORDS, shownUrl } from '../settings/endpoints/endpoint-words';
import { Button } from '../ui/Button';

export function OtherServers({ used }: { used: Endpoint }) {
  const { settings } = usePanel();
  const known = useStore(settings.store, (state) => state.settings);
  const others = known?.endpoints.filter(({ id }) => id !== used.id) ?? [];
  if (others.length === 0) return null;
  return (
    <section aria-label="Other servers" data-testid="other-servers" className="mt-6">
      <h3 className="mb-1.5 text-[12.5px] font-semibold text-faint">Or use another server</h3>
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
        {others.map((endpoint) => (
          <li key={endpoint.id} className="flex items-center gap-3 px-3.5 py-2">
            <span className="min-w-0 flex-1">
              <span dir="auto" className="block truncate">
                {endpoint.name}
              </span>
              <span dir="ltr" className="block truncate text-[12.5px] text-faint">
                {shownUrl(endpoint)} · {PLACE_WORDS[placeOf(endpoint.url)]}
              </span>
            </span>
            <Button
              small
              aria-label={`Use ${endpoint.name}`}
              onClick={() => void settings.change({ endpointId: endpoint.id })}
            >
              Use
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
