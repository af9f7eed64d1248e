// The form for a server where models run: its address, its kind, and what signs in there.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Endpoint, readEndpointUrl } from '@/lib/core/endpoint';
import type { EndpointList, SignInDraft } from '@/lib/stores/endpoint-types';
import { Button } from '../../ui/Button';
import { FIELD, Wrong } from '../own/Entries';
import { isUnencrypted } from './endpoint-words';
import { Labelled } from './Labelled';
import { SignInFields } from './SignInFields';

export interface Filled {
  name: string;
  kind: string;
  url: string;
  /** Undefined: as it was. */
  signIn: SignInDraft | undefined;
}

interface EndpointFormProps {
  kinds: EndpointList['kinds'];
  /** The one that is changed; none where one is added. */
  known?: Endpoint;
  hasSignIn: boolean;
  /** Called straight from the click, so that the browser may be asked; the reason why it did not work, if it did not. */
  onSave: (filled: Filled) => Promise<string | undefined>;
  onCancel: () => void;
}

export function EndpointForm({ kinds, known, hasSignIn, onSave, onCancel }: EndpointFormProps) {
  const [kind, setKind] = useState(known?.kind ?? kinds[0]?.id ?? '');
  const [name, setName] = useState(known?.name ?? '');
  const [address, setAddress] = useState(known?.url ?? '');
  const [signIn, setSignIn] = useState<SignInDraft>();
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const port = kinds.find(({ id }) => id === kind)?.usualPort;
  const url = readEndpointUrl(address, port);
  const isMoved = known !== undefined && url !== known.url;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!url) return setWrong('Type an address, such as http://192.168.1.20:8000.');
    setWrong(await onSave({ name: name.trim() || new URL(url).host, kind, url, signIn }));
  };
  return (
    <form
      data-testid="endpoint-form"
      aria-label={known ? `Change ${known.name}` : 'Add a server'}
      onSubmit={(event) => void save(event)}
      className="flex flex-col gap-2 rounded-xl bg-sunk p-3"
    >
      <Labelled label="Kind" note={kinds.find(({ id }) => id === kind)?.note}>
        <select
          data-testid="endpoint-kind"
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          className={FIELD}
        >
          {kinds.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label="Address">
        <input
          ref={field}
          data-testid="endpoint-address"
          dir="ltr"
          placeholder={`http://localhost:${port ?? 8080}`}
          maxLength={300}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          className={FIELD}
        />
      </Labelled>
      <Labelled label="Name">
        <input
          data-testid="endpoint-name"
          dir="auto"
          placeholder="GPU server"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className={FIELD}
        />
      </Labelled>
      <SignInFields isSet={hasSignIn && !isMoved} draft={signIn} onChange={setSignIn} />
      {hasSignIn && isMoved && <Note>The sign-in belongs to the old address: set it anew.</Note>}
      {url && isUnencrypted(url) && (
        <Note>This address is not encrypted: others on the way can read what is sent.</Note>
      )}
      <Note>
        The browser asks you for access to this address, since Nearside can reach no other server
        than the ones listed here.
      </Note>
      <Wrong>{wrong}</Wrong>
      <div className="flex flex-wrap gap-1.5">
        <Button small type="submit" look="primary" disabled={address.trim() === ''}>
          {known ? 'Save' : 'Add'}
        </Button>
        <Button small onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <p className="text-[12.5px] text-faint">{children}</p>
);
