// What signs in at a server that asks for it, entered where the trouble is.
import { type FormEvent, useState } from 'react';
import type { Endpoint } from '@/lib/core/endpoint';
import { helpFor } from '@/lib/core/help';
import type { SignInDraft } from '@/lib/stores/endpoint-types';
import { usePanel } from '@/lib/stores/provide';
import { isUnencrypted } from '../settings/endpoints/endpoint-words';
import { SignInFields } from '../settings/endpoints/SignInFields';
import { Wrong } from '../settings/own/Entries';
import { Button } from '../ui/Button';

export function SignIn({ endpoint: { id, url } }: { endpoint: Endpoint }) {
  const { ports, connection } = usePanel();
  const [draft, setDraft] = useState<SignInDraft | undefined>({ kind: 'bearer', token: '' });
  const [wrong, setWrong] = useState<string>();
  const isEmpty = draft?.kind === 'bearer' ? draft.token === '' : draft?.user === '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (draft === undefined) return;
    const reply = await ports.bus.send('endpoint.sign-in', { id, url, signIn: draft });
    setWrong(reply.ok ? undefined : helpFor(reply.fault.kind).title);
    if (reply.ok) await connection.check();
  };
  return (
    <form
      data-testid="doctor-sign-in"
      aria-label="Sign-in"
      onSubmit={(event) => void save(event)}
      className="flex w-full flex-col gap-2 rounded-xl bg-sunk p-3"
    >
      <SignInFields isSet={false} draft={draft} onChange={setDraft} />
      {isUnencrypted(url) && (
        <p className="text-[12.5px] text-faint">
          This address is not encrypted: others on the way can read what is sent.
        </p>
      )}
      <Wrong>{wrong}</Wrong>
      <Button small look="primary" type="submit" className="self-start" disabled={isEmpty}>
        Save and try
      </Button>
    </form>
  );
}
