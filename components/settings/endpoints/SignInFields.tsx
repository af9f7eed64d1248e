// What signs in at a server: nothing, a token, or a name with a password. What is set is never shown again.
import type { SignInDraft } from '@/lib/stores/endpoint-types';
import { FIELD } from '../own/Entries';
import { Labelled } from './Labelled';

interface SignInFieldsProps {
  /** There is one already. */
  isSet: boolean;
  /** Undefined: as it was. */
  draft: SignInDraft | undefined;
  onChange: (draft: SignInDraft | undefined) => void;
}

const EMPTY = {
  none: null,
  bearer: { kind: 'bearer', token: '' },
  basic: { kind: 'basic', user: '', password: '' },
} as const satisfies Record<string, SignInDraft>;

export function SignInFields({ isSet, draft, onChange }: SignInFieldsProps) {
  const untouched = isSet ? 'kept' : 'none';
  const chosen = draft === undefined ? untouched : (draft?.kind ?? 'none');
  return (
    <>
      <Labelled label="Sign-in" note="Stays in this browser; in no export, no log.">
        <select
          data-testid="endpoint-sign-in"
          value={chosen}
          onChange={({ target: { value } }) =>
            onChange(value in EMPTY ? EMPTY[value as keyof typeof EMPTY] : undefined)
          }
          className={FIELD}
        >
          {isSet && <option value="kept">As it is set</option>}
          <option value="none">None</option>
          <option value="bearer">Token</option>
          <option value="basic">Name and password</option>
        </select>
      </Labelled>
      {draft?.kind === 'bearer' && (
        <Hidden
          label="Token"
          value={draft.token}
          onChange={(token) => onChange({ kind: 'bearer', token: token.trim() })}
        />
      )}
      {draft?.kind === 'basic' && (
        <>
          <Labelled label="User name">
            <input
              dir="auto"
              autoComplete="off"
              maxLength={300}
              value={draft.user}
              onChange={(event) => onChange({ ...draft, user: event.target.value })}
              className={FIELD}
            />
          </Labelled>
          <Hidden
            label="Password"
            value={draft.password}
            onChange={(password) => onChange({ ...draft, password })}
          />
        </>
      )}
    </>
  );
}

interface HiddenProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const Hidden = ({ label, value, onChange }: HiddenProps) => (
  <Labelled label={label}>
    <input
      type="password"
      dir="ltr"
      autoComplete="off"
      maxLength={8000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={FIELD}
    />
  </Labelled>
);
