// Getting models: by name, or from those that are recommended for the memory there is.
import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import { useModels, useModelsState } from '@/lib/stores/provide-models';
import { suggestions } from '@/lib/stores/recommended';
import { Button } from '../ui/Button';
import { MemoryChoice } from './MemoryChoice';
import { SuggestedModels } from './SuggestedModels';

export function GetModels() {
  const { models } = useModels();
  const [name, setName] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && (await models.pull(name.trim()))) setName('');
  };
  return (
    <>
      <form className="flex items-center gap-1.5" onSubmit={(event) => void submit(event)}>
        <input
          aria-label="Name of a model in Ollama’s library"
          placeholder="Name, such as llama3.2:3b"
          data-testid="pull-name"
          dir="ltr"
          spellCheck={false}
          autoCapitalize="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="min-w-0 flex-1 rounded-[10px] border border-line bg-panel px-3 py-1.5 placeholder:text-faint"
        />
        <Button small look="primary" type="submit" disabled={name.trim() === ''}>
          Download
        </Button>
      </form>
      <Recommended />
    </>
  );
}

function Recommended() {
  const { settings } = useModels();
  const stated = useStore(settings.store, (state) => state.settings?.modelMemory ?? 0);
  const running = useModelsState((state) => state.running);
  const models = useModelsState((state) => state.models);
  const { memory, groups } = suggestions({ stated, running, models });
  return (
    <>
      <MemoryChoice isGuessed={memory?.from === 'loaded-models'} />
      {groups.map(({ title, models: own }) => (
        <section key={title} aria-label={title}>
          <h2 className="mb-1.5 text-[12.5px] font-semibold text-faint">{title}</h2>
          <SuggestedModels models={own} />
        </section>
      ))}
      <p className="text-[12.5px] text-faint">
        Ollama downloads models from its own library. Nothing that you write goes there.
      </p>
    </>
  );
}
