// The newest contacts, one a row.
import type { Contact } from '@/lib/ledger/contact';
import { bytes, PURPOSE_WORDS } from './contact-words';

const timeOf = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'short', timeStyle: 'medium' });

export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <ul
      aria-label="Contacts"
      className="max-h-[320px] overflow-y-auto rounded-lg border border-line text-[12.5px]"
    >
      {contacts.map((contact) => (
        <li
          key={`${contact.at} ${contact.host} ${contact.purpose} ${contact.up}`}
          className="border-line px-2.5 py-1.5 not-last:border-b"
        >
          <div className="flex flex-wrap justify-between gap-x-3">
            <span dir="ltr" className="font-medium">
              {contact.host}
            </span>
            <time className="text-faint">{timeOf(contact.at)}</time>
          </div>
          <div className="text-soft">{wordsOf(contact)}</div>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ purpose, model, times, up, down, status }: Contact): string {
  const what = [PURPOSE_WORDS[purpose], model, times > 1 && `${times} requests`];
  const sizes = `${bytes(up)} sent, ${bytes(down)} received`;
  const end = status === 0 ? ', no answer' : status >= 400 ? `, refused (${status})` : '';
  return `${what.filter(Boolean).join(', ')} · ${sizes}${end}`;
}
