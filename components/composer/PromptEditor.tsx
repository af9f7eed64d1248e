// The library of prompts: add, change, delete. A dialog over the panel, so that nothing typed is lost.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Prompt } from '@/lib/prompts/prompt';
import { usePanel } from '@/lib/stores/provide';
import { Button, IconButton } from '../ui/Button';

export function PromptEditor({ onClose }: { onClose: () => void }) {
  const { prompts } = usePanel();
  const all = useStore(prompts.store, (state) => state.prompts);
  const [edited, setEdited] = useState<Partial<Prompt>>();
  const [deleted, setDeleted] = useState<Prompt>();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-label="Prompts"
      data-testid="prompt-editor"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      className="m-auto max-h-[85vh] w-[min(480px,calc(100%-24px))] overflow-y-auto rounded-2xl border border-line bg-panel p-4 text-ink shadow-float backdrop:bg-black/30"
    >
      <div className="mb-2 flex items-center justify-between">
        <h2 className="font-semibold">{edited ? 'Prompt' : 'Prompts'}</h2>
        <IconButton icon="close" label="Close" onClick={() => dialog.current?.close()} />
      </div>
      {edited ? (
        <PromptForm prompt={edited} onDone={() => setEdited(undefined)} />
      ) : (
        <>
          <ul>
            {all.map((prompt) => (
              <li key={prompt.id} className="flex items-center gap-2 border-b border-line py-1">
                <button
                  type="button"
                  className="min-w-0 flex-1 rounded-lg px-1 py-0.5 text-start hover:bg-sunk"
                  onClick={() => setEdited(prompt)}
                >
                  <span dir="auto" className="block truncate text-[13.5px] font-medium">
                    {prompt.name}
                  </span>
                  <span dir="auto" className="block truncate text-[12px] text-faint">
                    {prompt.text}
                  </span>
                </button>
                <IconButton
                  icon="trash"
                  label={`Delete ${prompt.name}`}
                  small
                  onClick={async () => {
                    if ((await prompts.delete(prompt.id)).ok) setDeleted(prompt);
                  }}
                />
              </li>
            ))}
          </ul>
          <div className="mt-3 flex flex-wrap gap-1.5">
            <Button small data-testid="new-prompt" onClick={() => setEdited({})}>
              New prompt
            </Button>
            {deleted && (
              <Button
                key={deleted.id}
                small
                autoFocus
                data-testid="undo-prompt"
                onClick={async () => {
                  const { name, text } = deleted;
                  if ((await prompts.save({ name, text })).ok) setDeleted(undefined);
                }}
              >
                <span className="truncate">Bring back “{deleted.name}”</span>
              </Button>
            )}
          </div>
        </>
      )}
    </dialog>
  );
}

function PromptForm({ prompt, onDone }: { prompt: Partial<Prompt>; onDone: () => void }) {
  const { prompts } = usePanel();
  const [name, setName] = useState(prompt.name ?? '');
  const [text, setText] = useState(prompt.text ?? '');
  const [isRefused, setIsRefused] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await prompts.save({
      ...(prompt.id && { id: prompt.id }),
      name: name.trim(),
      text,
    });
    if (saved.ok) onDone();
    else setIsRefused(true);
  };
  /** Back to the list, unless something written would be lost: then only the buttons leave. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (name === (prompt.name ?? '') && text === (prompt.text ?? '')) onDone();
  };
  const field = 'w-full rounded-lg border border-line bg-bg px-2.5 py-1.5 text-[13.5px]';
  return (
    <form
      onSubmit={(event) => void save(event)}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-2.5"
    >
      <label className="text-[12.5px] text-soft">
        Name
        <input
          // biome-ignore lint/a11y/noAutofocus: a form that opens takes the focus.
          autoFocus
          dir="auto"
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className={field}
        />
      </label>
      <label className="text-[12.5px] text-soft">
        Text
        <textarea
          dir="auto"
          required
          rows={7}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={field}
        />
      </label>
      <p className="text-[12px] text-faint">
        Filled in when used: {prompts.variables.map((one) => `{{${one}}}`).join(', ')}
      </p>
      {isRefused && (
        <p role="alert" className="text-[12.5px] text-bad">
          Could not save this prompt. Try again.
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button small look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button small look="primary" type="submit" disabled={!name.trim() || !text.trim()}>
          Save
        </Button>
      </div>
    </form>
  );
}
