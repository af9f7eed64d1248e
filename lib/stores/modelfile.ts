// A model being written: the Modelfile as text and the form over it, each kept in step with the other.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Fault, fault } from '../core/fault';
import type { Result } from '../core/result';
import type { ModelDetails, NewModel } from '../models/admin';
import {
  fitsModelfile,
  type Instruction,
  parseModelfile,
  writeModelfile,
} from '../models/modelfile';
import {
  type FieldName,
  instructionsFrom,
  newModelFrom,
  withField,
  withParameter,
} from '../models/modelfile-fields';

export interface ModelfileState {
  name: string;
  text: string;
  /** What the text said when it was last whole: the form shows it. */
  instructions: readonly Instruction[];
  /** What is wrong with the text as it is now. */
  fault: Fault | undefined;
}

export interface Modelfile {
  readonly store: StoreApi<ModelfileState>;
  rename(name: string): void;
  write(text: string): void;
  setField(name: FieldName, value: string): void;
  /** Without a value it is taken out. */
  setParameter(key: string, value: string | undefined): void;
  /** What Ollama is to be asked; fails for what it would not take. */
  request(): Result<NewModel>;
}

/** @param base the model to start from, with what is known of it */
export function createModelfile(
  base: Pick<ModelDetails, 'name' | 'system' | 'parameters'>,
): Modelfile {
  const first = instructionsFrom(base.name, base);
  const store = createStore<ModelfileState>(() => ({
    name: '',
    text: writeModelfile(first),
    instructions: first,
    fault: undefined,
  }));
  const set = (instructions: Instruction[], value = '') =>
    store.setState({
      instructions,
      text: writeModelfile(instructions),
      fault: fitsModelfile(value)
        ? undefined
        : fault('modelfile-invalid', 'A line ends with three quotation marks.'),
    });

  return {
    store,
    rename: (name) => store.setState({ name }),
    write(text) {
      const parsed = parseModelfile(text);
      if (parsed.ok) store.setState({ text, instructions: parsed.value, fault: undefined });
      else store.setState({ text, fault: parsed.fault });
    },
    setField: (name, value) => set(withField(store.getState().instructions, name, value), value),
    setParameter: (key, value) => set(withParameter(store.getState().instructions, key, value)),
    request() {
      const { name, instructions, fault: found } = store.getState();
      return found ? { ok: false, fault: found } : newModelFrom(name.trim(), instructions);
    },
  };
}
