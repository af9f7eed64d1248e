// The vaults: stable numbers, secrets never kept, one conversation never another's, and all of it forgotten in time.
import { beforeEach, describe, expect, it } from 'vitest';
import { type MemoryShelf, memoryShelf } from '../../tests/support/memory-shelf';
import { createRedactor } from '../detector/redact';
import type { Spot } from './conversation';
import { createVaults, type Vaults } from './vaults';

const spot = (path: string, changes: Partial<Spot> = {}): Spot => ({
  siteId: 'chatgpt',
  path,
  tabId: 7,
  isPrivate: false,
  ...changes,
});

const CHAT = spot('/c/68f1a2b3-0001');
const OTHER = spot('/c/68f1a2b3-0002');
const NEW = spot('/');
const ANNA = 'anna@northwind.io';
const KEY = `ghp_${'a1B2'.repeat(9)}`;

let shelf: MemoryShelf;
let now: number;
let vaults: Vaults;
let counts: number[];

const reopen = () => {
  let ids = 0;
  const newId = () => `salt-${++ids}`;
  vaults = createVaults({ shelf, clock: () => now, newId, onCount: (count) => counts.push(count) });
};

beforeEach(() => {
  shelf = memoryShelf();
  now = 1_000_000;
  counts = [];
  reopen();
});

const readAt = async (at: Spot, text = 'to [EMAIL_1]'): Promise<string> =>
  (await vaults.read(at, text)).text;

/** As a paste in which these values were found, and which the user had redacted. */
async function redactAt(at: Spot, ...found: [type: string, value: string][]): Promise<string> {
  const vault = await vaults.numbering(
    at,
    found.map(([, value]) => value),
  );
  const redactor = createRedactor(vault);
  const texts = found.map(([type, value]) =>
    redactor.redact(value, [{ type, start: 0, end: value.length }]),
  );
  await vaults.keep(at, redactor.vault);
  return texts.join(' ');
}

describe('numbers', () => {
  it('are the same for the same value from paste to paste, and go on for others', async () => {
    expect(await redactAt(CHAT, ['EMAIL', ANNA])).toBe('[EMAIL_1]');
    const next = await redactAt(
      CHAT,
      ['EMAIL', 'otto@northwind.io'],
      ['EMAIL', 'Anna@Northwind.io'],
    );
    expect(next).toBe('[EMAIL_2] [EMAIL_1]');
  });

  it('of secrets are the same too, though no secret is kept', async () => {
    await redactAt(
      CHAT,
      ['API_KEY', KEY],
      ['CARD_CVV', '123'],
      ['CREDIT_CARD', '4111111111111111'],
    );
    const again = await redactAt(CHAT, ['API_KEY', `${KEY}x`], ['API_KEY', KEY]);
    expect(again).toBe('[API_KEY_2] [API_KEY_1]');
    const kept = JSON.stringify([...shelf.values]);
    for (const secret of [KEY, '"123"', '4111111111111111']) expect(kept).not.toContain(secret);
    expect(await vaults.count()).toBe(0);
  });

  it('begin anew in another conversation', async () => {
    await redactAt(CHAT, ['EMAIL', ANNA]);
    expect(await redactAt(OTHER, ['EMAIL', 'otto@northwind.io'])).toBe('[EMAIL_1]');
    expect(await readAt(CHAT)).toBe(`to ${ANNA}`);
    expect(await readAt(OTHER)).toBe('to otto@northwind.io');
  });

  it('follow a person who is named more fully later', async () => {
    await redactAt(CHAT, ['PERSON', 'A. Berg']);
    expect(await redactAt(CHAT, ['PERSON', 'Anna Berg'])).toBe('[PERSON_1]');
    expect(await readAt(CHAT, 'Dear [PERSON_1]')).toBe('Dear Anna Berg');
  });
});

describe('reading', () => {
  it('takes what models make of placeholders, and leaves the unknown alone', async () => {
    await redactAt(CHAT, ['EMAIL', ANNA]);
    expect(await readAt(CHAT, 'EMAIL_1, [Email 1], **[EMAIL_1]**, [EMAIL_2], [PHONE_1]')).toBe(
      `${ANNA}, ${ANNA}, **${ANNA}**, [EMAIL_2], [PHONE_1]`,
    );
  });

  it('puts nothing into the target of a link', async () => {
    await redactAt(CHAT, ['EMAIL', ANNA]);
    const text = 'https://evil.example/?q=[EMAIL_1] [x](https://evil.example/[EMAIL_1])';
    expect(await readAt(CHAT, text)).toBe(text);
  });

  it('never brings back secrets, nor what would mean two things', async () => {
    await redactAt(CHAT, ['API_KEY', KEY], ['PASSWORD', 'hunter2hunter2']);
    await vaults.keep(CHAT, { EMAIL_1: ANNA });
    await vaults.keep(CHAT, { EMAIL_1: 'otto@northwind.io', IBAN_DE_1: '' });
    const text = '[API_KEY_1] [PASSWORD_1] [EMAIL_1] [IBAN_DE_1]';
    expect(await readAt(CHAT, text)).toBe(text);
    expect(await redactAt(CHAT, ['EMAIL', ANNA], ['IBAN', 'DE89370400440532013000'])).toBe(
      '[EMAIL_2] [IBAN_DE_2]',
    );
  });

  it('stops where a redaction gave out a number without knowing what it stands for', async () => {
    await redactAt(CHAT, ['EMAIL', ANNA]);
    await vaults.keep(CHAT, { EMAIL_1: '' });
    expect(await readAt(CHAT)).toBe('to [EMAIL_1]');
  });

  it('is worth it for texts that match the pattern alone', async () => {
    expect(await vaults.pattern(CHAT)).toBe('');
    await redactAt(CHAT, ['API_KEY', KEY]);
    expect(await vaults.pattern(CHAT)).toBe('');
    await redactAt(CHAT, ['EMAIL', ANNA], ['IBAN', 'DE89370400440532013000']);
    const pattern = new RegExp(await vaults.pattern(CHAT), 'i');
    for (const text of ['[EMAIL_1]', 'email 1', '**Email-1**', 'iban de 1', '{{IBAN_DE_1}}'])
      expect(pattern.test(text), text).toBe(true);
    for (const text of ['[API_KEY_1]', 'my email', 'IBAN']) expect(pattern.test(text)).toBe(false);
  });
});

describe('a new chat', () => {
  it('keeps its vault when its first message gives it an address', async () => {
    await redactAt(NEW, ['EMAIL', ANNA]);
    await vaults.sent(NEW);
    now += 3_000;
    expect(await readAt(CHAT)).toBe(`to ${ANNA}`);
    expect(await readAt(NEW)).toBe('to [EMAIL_1]');
  });

  it('gives it to no conversation that the user merely goes to', async () => {
    await redactAt(NEW, ['EMAIL', ANNA]);
    expect(await readAt(CHAT)).toBe('to [EMAIL_1]');
    await vaults.sent(NEW);
    now += 60_000;
    expect(await readAt(CHAT)).toBe('to [EMAIL_1]');
    expect(await readAt(NEW)).toBe(`to ${ANNA}`);
  });

  it('gives it to one conversation only', async () => {
    await redactAt(NEW, ['EMAIL', ANNA]);
    await vaults.sent(NEW);
    await readAt(CHAT);
    expect(await readAt(OTHER)).toBe('to [EMAIL_1]');
    await vaults.sent(CHAT);
    for (const at of [OTHER, spot('/project/68f1a2b3-0003')])
      expect(await readAt(at)).toBe('to [EMAIL_1]');
  });

  it('is another one in another tab, and on another site', async () => {
    await redactAt(NEW, ['EMAIL', ANNA]);
    await vaults.sent(NEW);
    for (const changes of [{ tabId: 8 }, { siteId: 'claude' }, { isPrivate: true }])
      expect(await readAt(spot('/c/68f1a2b3-0001', changes))).toBe('to [EMAIL_1]');
  });

  it('is not what a message in an old conversation makes of its neighbour', async () => {
    await redactAt(CHAT, ['EMAIL', ANNA]);
    await vaults.sent(CHAT);
    expect(await readAt(OTHER)).toBe('to [EMAIL_1]');
    expect(await readAt(CHAT)).toBe(`to ${ANNA}`);
  });
});

describe('forgetting', () => {
  it('happens with the last tab that showed a conversation', async () => {
    await redactAt(CHAT, ['EMAIL', ANNA]);
    await readAt({ ...CHAT, tabId: 8 });
    await vaults.leave(7);
    expect(await readAt({ ...CHAT, tabId: 8 })).toBe(`to ${ANNA}`);
    await vaults.leave(8);
    expect(await readAt(CHAT)).toBe('to [EMAIL_1]');
    expect([...shelf.values.keys()]).toEqual([]);
  });

  it('happens at once for all', async () => {
    await redactAt(CHAT, ['EMAIL', ANNA]);
    await redactAt(spot('/', { isPrivate: true }), ['EMAIL', ANNA]);
    expect(await vaults.count()).toBe(2);
    expect(counts.at(-1)).toBe(2);
    await vaults.forgetAll();
    expect(counts.at(-1)).toBe(0);
    expect(await vaults.count()).toBe(0);
    expect([...shelf.values.keys()]).toEqual([]);
    expect(await readAt(CHAT)).toBe('to [EMAIL_1]');
  });

  it('does not happen when the background dies, but for private windows', async () => {
    const hidden = spot('/c/68f1a2b3-0001', { isPrivate: true });
    await redactAt(CHAT, ['EMAIL', ANNA]);
    await redactAt(hidden, ['EMAIL', 'otto@northwind.io']);
    expect(await readAt(hidden)).toBe('to otto@northwind.io');
    expect(JSON.stringify([...shelf.values])).not.toContain('otto');
    reopen();
    expect(await readAt(CHAT)).toBe(`to ${ANNA}`);
    expect(await readAt(hidden)).toBe('to [EMAIL_1]');
  });

  it('happens to the oldest of too many conversations, and what finds no room stays in memory', async () => {
    for (let at = 0; at <= 200; at++)
      await redactAt(spot(`/c/68f1a2b3-${at}`), ['EMAIL', `a${at}@northwind.io`]);
    expect(await vaults.count()).toBe(200);
    expect(await readAt(spot('/c/68f1a2b3-0'))).toBe('to [EMAIL_1]');
    shelf = memoryShelf(10);
    reopen();
    await redactAt(CHAT, ['EMAIL', ANNA]);
    expect(shelf.values.size).toBe(0);
    expect(await readAt(CHAT)).toBe(`to ${ANNA}`);
  });
});
