// The user's own words: names of projects, customers, products that must not leave.
import { useState } from 'react';
import { AddEntry, Entries, Part, Wrong } from './Entries';
import type { OwnProps } from './own-props';

/** A word of one sign says something only where signs are words. */
const SAYS_SOMETHING = /[\p{L}\p{N}].*[\p{L}\p{N}]|\p{sc=Han}/su;

export function OwnWords({ guard, changeGuard }: OwnProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [before, setBefore] = useState<readonly string[]>([]);
  const { words } = guard;
  const add = () => {
    const word = typed.trim();
    const isKnown = words.some((one) => one.toLowerCase() === word.toLowerCase());
    const refusal = !SAYS_SOMETHING.test(word)
      ? 'A word needs at least two letters or digits.'
      : isKnown
        ? `“${word}” is on the list already.`
        : undefined;
    setWrong(refusal);
    if (refusal) return;
    setTyped('');
    changeGuard({ words: [...words, word] });
  };
  return (
    <Part
      title="Your words"
      note="Names of projects, customers or products. Found in upper and lower case, as whole words."
      testId="own-words"
    >
      <Entries
        label="Your words"
        entries={words.map((word) => ({ id: word, name: word }))}
        onRemove={(id) => {
          setBefore(words);
          changeGuard({ words: words.filter((word) => word !== id) });
        }}
        onUndo={() => changeGuard({ words: [...before] })}
      />
      <AddEntry
        label="New word"
        placeholder="Project Falcon"
        dir="auto"
        longest={100}
        typed={typed}
        onType={setTyped}
        onAdd={add}
      />
      <Wrong>{wrong}</Wrong>
    </Part>
  );
}
