// Reading aloud: what is heard, one text at a time, local voices only, and a stop that holds.
import { describe, expect, it } from 'vitest';
import { createSpeech, type Speaker } from './speech';
import { spokenParts } from './spoken-text';

function fakeSpeaker(voices = ['Anna']) {
  const heard: { part: string; voice: string; language: string }[] = [];
  let end: ((spoken: boolean) => void) | undefined;
  let changed = () => {};
  const speaker: Speaker = {
    voices: () => voices,
    onVoicesChange: (listener) => {
      changed = listener;
    },
    speak: (part, voice, language) =>
      new Promise((resolve) => {
        heard.push({ part, voice, language });
        end = resolve;
      }),
    hush: () => end?.(true),
  };
  const finish = async (spoken = true) => {
    end?.(spoken);
    await Promise.resolve();
    await Promise.resolve();
  };
  const install = (name: string) => {
    voices.push(name);
    changed();
  };
  return { speaker, heard, finish, install };
}

const reading = (speech: ReturnType<typeof createSpeech>) => speech.store.getState().reading;

describe('[e33] reading aloud', () => {
  it('goes through the text part by part and ends', async () => {
    const { speaker, heard, finish } = fakeSpeaker();
    const speech = createSpeech(speaker, () => 'Anna');
    void speech.toggle('a', 'One. **Two**.');
    expect(reading(speech)).toBe('a');
    await finish();
    expect(heard.map(({ part }) => part)).toEqual(['One.', 'Two.']);
    await finish();
    expect(reading(speech)).toBeUndefined();
  });

  it('stops at a second press and reads no further part', async () => {
    const { speaker, heard, finish } = fakeSpeaker();
    const speech = createSpeech(speaker, () => '');
    void speech.toggle('a', 'One. Two.');
    void speech.toggle('a', 'One. Two.');
    await finish();
    expect(heard).toHaveLength(1);
    expect(reading(speech)).toBeUndefined();
  });

  it('changes to another text, whose end the first one does not take away', async () => {
    const { speaker, heard, finish } = fakeSpeaker();
    const speech = createSpeech(speaker, () => '');
    void speech.toggle('a', 'One. Two.');
    void speech.toggle('b', 'Three.');
    await Promise.resolve();
    await Promise.resolve();
    expect(reading(speech)).toBe('b');
    expect(heard.map(({ part }) => part)).toEqual(['One.', 'Three.']);
    await finish();
    expect(reading(speech)).toBeUndefined();
  });

  it('gives up when the engine fails', async () => {
    const { speaker, heard, finish } = fakeSpeaker();
    const speech = createSpeech(speaker, () => '');
    void speech.toggle('a', 'One. Two.');
    await finish(false);
    expect(heard).toHaveLength(1);
    expect(reading(speech)).toBeUndefined();
  });

  it('uses the chosen voice only where it is there, and notices new ones', () => {
    const { speaker, heard, install } = fakeSpeaker([]);
    const speech = createSpeech(speaker, () => 'Anna');
    void speech.toggle('a', 'Привет.');
    expect(heard.at(-1)).toMatchObject({ voice: '', language: 'ru' });
    install('Anna');
    expect(speech.store.getState().voices).toEqual(['Anna']);
    void speech.toggle('b', 'Hello.');
    expect(heard.at(-1)).toMatchObject({ voice: 'Anna', language: '' });
  });
});

describe('spokenParts', () => {
  it('says the words, not the signs', () => {
    const markdown = `## A *title*

- [x] first [link](https://example.com/a?b=c)
2. see https://example.com/long/path now

| Way | Time |
| :-- | --: |
| Loop | 3 |

\`\`\`js
const secret = 1;
\`\`\`

The end!`;
    expect(spokenParts(markdown)).toEqual([
      'A title',
      'first link',
      'see example.com now',
      'Way, Time',
      'Loop, 3',
      'Code.',
      'The end!',
    ]);
  });

  it('leaves out the numbers of passages, not those of lists', () => {
    expect(spokenParts('It is old [3]. And new.[4][5, 6]\n\n3. Call list[1] in [year]')).toEqual([
      'It is old.',
      'And new.',
      'Call list[1] in [year]',
    ]);
  });

  it('cuts after sentences of any script, and long ones between words', () => {
    expect(spokenParts('一。二！三')).toEqual(['一。', '二！', '三']);
    const long = 'word '.repeat(200).trim();
    const parts = spokenParts(long);
    expect(parts.join(' ')).toBe(long);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(300);
    expect(spokenParts('x'.repeat(700)).map(({ length }) => length)).toEqual([300, 300, 100]);
  });

  it('has nothing to say of an unfinished code block but that it is one', () => {
    expect(spokenParts('Look:\n```js\nconst a = 1;')).toEqual(['Look:', 'Code.']);
  });
});
