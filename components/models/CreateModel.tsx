// A model of one's own from an installed one: a form, and the Modelfile it stands for.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Fault } from '@/lib/core/fault';
import type { ModelDetails } from '@/lib/models/admin';
import { createModelfile, type Modelfile } from '@/lib/stores/modelfile';
import { useModels, useModelsState } from '@/lib/stores/provide-models';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ModelfileForm } from './ModelfileForm';

interface CreateModelProps {
  /** Name of the model to start from; empty until one is chosen. */
  base: string;
  onBase: (name: string) => void;
}

export function CreateModel({ base, onBase }: CreateModelProps) {
  const names = useModelsState(({ models }) => models)
    .filter(({ locality }) => locality === 'local')
    .map(({ name }) => name)
    .sort();
  const { details, fault } = useBase(base);
  return (
    <>
      <label className="flex flex-col gap-1 text-[13px]">
        Start from
        <select
          data-testid="create-base"
          value={base}
          onChange={(event) => onBase(event.target.value)}
          className="max-w-full min-w-0 rounded-[10px] border border-line bg-panel px-2.5 py-1.5 text-ink"
        >
          <option value="">Choose an installed model</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {base === '' && (
        <p className="text-[13px] text-soft">
          The new model shares the weights of the one it is made from: it takes next to no room.
        </p>
      )}
      {fault && <Notice fault={fault} />}
      {details && <Writing key={details.name} details={details} />}
    </>
  );
}

function useBase(name: string): { details?: ModelDetails; fault?: Fault } {
  const { models } = useModels();
  const [found, setFound] = useState<{ details?: ModelDetails; fault?: Fault }>({});
  useEffect(() => {
    let isWanted = name !== '';
    if (isWanted)
      void models.details(name).then((reply) => {
        if (isWanted) setFound(reply.ok ? { details: reply.value } : { fault: reply.fault });
      });
    return () => {
      isWanted = false;
    };
  }, [models, name]);
  return found;
}

function Writing({ details }: { details: ModelDetails }) {
  const { models } = useModels();
  const [file] = useState<Modelfile>(() => createModelfile(details));
  const { name, text, fault } = useStore(file.store);
  const [refused, setRefused] = useState<Fault>();
  const create = async () => {
    const request = file.request();
    setRefused(request.ok ? undefined : request.fault);
    if (!request.ok) return;
    const { from = '', fields } = request.value;
    const made = await models.create({
      name: request.value.name,
      base: { kind: 'model', name: from },
      fields,
    });
    if (made) file.rename('');
  };
  return (
    <>
      <ModelfileForm file={file} details={details} />
      <label className="flex flex-col gap-1 text-[13px]">
        Modelfile
        <textarea
          data-testid="modelfile"
          dir="ltr"
          rows={8}
          spellCheck={false}
          value={text}
          aria-invalid={fault !== undefined}
          onChange={(event) => file.write(event.target.value)}
          className="rounded-[10px] border border-line bg-code px-3 py-2 font-mono text-[12px] aria-invalid:border-bad"
        />
      </label>
      {(fault ?? refused) && <Notice fault={(fault ?? refused) as Fault} />}
      <div>
        <Button
          look="primary"
          data-testid="create-model"
          disabled={name.trim() === '' || fault !== undefined}
          onClick={() => void create()}
        >
          Create
        </Button>
      </div>
    </>
  );
}
