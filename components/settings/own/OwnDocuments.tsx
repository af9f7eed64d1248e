// The user's own documents: their fingerprints are kept, so that parts of them are known again.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import type { Result } from '@/lib/core/result';
import type { DocumentRow } from '@/lib/detector/own/library';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Entries, FIELD, Part } from './Entries';
import type { OwnProps } from './own-props';

type Documents = readonly DocumentRow[];

export function OwnDocuments({ bus, readFile }: OwnProps) {
  const [documents, setDocuments] = useState<Documents>([]);
  const [fault, setFault] = useState<Fault>();
  const [removed, setRemoved] = useState('');
  const show = (reply: Result<Documents>): boolean => {
    if (reply.ok) setDocuments(reply.value);
    setFault(reply.ok ? undefined : reply.fault);
    return reply.ok;
  };
  useEffect(() => {
    void bus.send('document.list', {}).then((reply) => {
      if (reply.ok) setDocuments(reply.value);
    });
  }, [bus]);
  const add = async (name: string, text: string) =>
    show(await bus.send('document.add', { name: name.slice(0, 100), text }));
  const addFile = async (file: File) => {
    const read = await readFile(file);
    if (read.ok && read.value.kind === 'file') await add(file.name, read.value.text);
    else setFault(read.ok ? { kind: 'file-not-text' } : read.fault);
  };
  return (
    <Part
      title="Your documents"
      note="Texts that must never leave, not even in parts. Nearside keeps fingerprints of them, not the texts."
      testId="own-documents"
    >
      <Entries
        label="Your documents"
        entries={documents.map(({ id, name, words }) => ({
          id,
          name,
          detail: `${words.toLocaleString()} words`,
        }))}
        onRemove={(id) => {
          setRemoved(id);
          void bus.send('document.remove', { id }).then(show);
        }}
        onUndo={() => void bus.send('document.bring-back', { id: removed }).then(show)}
      />
      <AddDocument onText={add} onFile={addFile} />
      {fault && <Notice fault={fault} onDismiss={() => setFault(undefined)} />}
    </Part>
  );
}

interface AddDocumentProps {
  /** Answers whether it was taken. */
  onText: (name: string, text: string) => Promise<boolean>;
  onFile: (file: File) => Promise<void>;
}

function AddDocument({ onText, onFile }: AddDocumentProps) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await onText(name.trim(), text))) return;
    setName('');
    setText('');
  };
  return (
    <form onSubmit={(event) => void add(event)} className="flex flex-col gap-2">
      <input
        aria-label="Name of the document"
        placeholder="Name"
        dir="auto"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
        className={FIELD}
      />
      <textarea
        aria-label="Text of the document"
        placeholder="Its text"
        dir="auto"
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={FIELD}
      />
      <div className="flex flex-wrap gap-2">
        <Button small type="submit" disabled={name.trim() === '' || text.trim() === ''}>
          Add
        </Button>
        <Button small onClick={() => chooser.current?.click()}>
          Choose a file …
        </Button>
        <input
          ref={chooser}
          type="file"
          aria-label="File of the document"
          className="hidden"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void onFile(file);
            target.value = '';
          }}
        />
      </div>
    </form>
  );
}
