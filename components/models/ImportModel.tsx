// A model from a GGUF file: dropped or chosen, hashed and handed to Ollama here, in the page that holds the file.
import { type DragEvent, useState } from 'react';
import { useStore } from 'zustand';
import {
  createImport,
  hashFile,
  type ImportState,
  type ModelImport,
} from '@/lib/stores/import-model';
import { useModels } from '@/lib/stores/provide-models';
import { Button } from '../ui/Button';
import { formatSize } from '../ui/format';
import { Notice } from '../ui/Notice';
import { formatBytes } from './job-words';

export function ImportModel() {
  const { bus, uploadFile } = useModels();
  const [own] = useState<ModelImport>(() => createImport({ bus, uploadFile, hashFile }));
  const state = useStore(own.store);
  const isBusy = state.step === 'hashing' || state.step === 'uploading';
  return (
    <>
      {!isBusy && <DropBox onFile={(file) => void own.choose(file)} />}
      {state.fault && <Notice fault={state.fault} />}
      {state.step === 'ready' && state.file && <Ready own={own} state={state} file={state.file} />}
      {isBusy && state.file && <Busy own={own} state={state} file={state.file} />}
      {state.step === 'made' && (
        <p role="status" className="text-[13px] text-soft">
          {state.name} is being made; see above.
        </p>
      )}
      <p className="text-[12.5px] text-faint">
        The file goes to your own model server only. Leave this page open until it has arrived.
      </p>
    </>
  );
}

function DropBox({ onFile }: { onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen by the button inside, too.
    <div
      data-testid="gguf-drop"
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={`flex flex-col items-center gap-2 rounded-xl border-2 border-dashed px-4 py-8 text-center ${isOver ? 'border-accent bg-accent-soft' : 'border-line'}`}
    >
      <p>Drop a GGUF file here</p>
      <label className="cursor-pointer rounded-[10px] border border-line bg-panel px-2.5 py-1 text-[12.5px] font-medium hover:bg-sunk has-focus-visible:outline-2 has-focus-visible:outline-accent">
        Choose a file
        <input
          type="file"
          accept=".gguf"
          data-testid="gguf-file"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
}

interface StepProps {
  own: ModelImport;
  state: ImportState;
  file: File;
}

function Ready({ own, state, file }: StepProps) {
  return (
    <div className="flex flex-col gap-2 rounded-xl border border-line bg-panel px-3 py-2.5 text-[13px]">
      <p className="break-words">
        {file.name} <span className="text-faint">{formatBytes(file.size)}</span>
      </p>
      <label className="flex flex-col gap-1">
        Name of the model
        <input
          data-testid="import-name"
          dir="ltr"
          spellCheck={false}
          value={state.name}
          onChange={(event) => own.rename(event.target.value)}
          className="min-w-0 rounded-[10px] border border-line bg-bg px-3 py-1.5"
        />
      </label>
      <div className="flex gap-1.5">
        <Button small look="primary" data-testid="import-start" onClick={() => void own.start()}>
          Import
        </Button>
        <Button small onClick={own.cancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function Busy({ own, state, file }: StepProps) {
  const percent = file.size > 0 ? Math.floor((state.done / file.size) * 100) : 0;
  const words = state.step === 'hashing' ? 'Reading the file' : 'Handing it to Ollama';
  return (
    <div
      data-testid="importing"
      data-step={state.step}
      className="rounded-xl border border-line bg-panel px-3 py-2.5 text-[13px]"
    >
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 break-words">
          <span className="font-medium">{state.name}</span>{' '}
          <span className="text-[12.5px] text-soft">{words}</span>
        </p>
        <Button small onClick={own.cancel}>
          Cancel
        </Button>
      </div>
      <div
        role="progressbar"
        aria-label={`${words}: ${percent} %`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="mt-1 h-1.5 overflow-hidden rounded-full bg-sunk"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
      </div>
      <p className="mt-1 text-[12px] text-faint tabular-nums">
        {formatBytes(state.done)} of {formatSize(file.size)}
      </p>
    </div>
  );
}
