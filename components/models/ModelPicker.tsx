// Chooses the model that the next question goes to.
import { useRef } from 'react';
import { useStore } from 'zustand';
import { useConnection, useModel, usePanel } from '@/lib/stores/provide';
import { Icon } from '../ui/Icon';
import { ModelList } from './ModelList';

export function ModelPicker() {
  const { view, settings, connection } = usePanel();
  const isOpen = useStore(view.store, (state) => state.pickerOpen);
  const hasModels = useConnection((state) => state.models.length > 0);
  const isKnown = useConnection((state) => state.status !== 'checking');
  const model = useModel();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    view.showPicker(false);
    button.current?.focus();
  };
  const toggle = () => {
    view.showPicker(!isOpen);
    if (!isOpen) void connection.check();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus left.
    <div
      className="min-w-14"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) view.showPicker(false);
      }}
    >
      <button
        ref={button}
        type="button"
        data-testid="model-picker"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-label={model ? `Model: ${model.name}` : 'Choose a model'}
        disabled={!hasModels}
        onClick={toggle}
        className="flex h-8 max-w-full items-center gap-1 rounded-lg px-2 text-[12.5px] text-soft transition-colors hover:bg-sunk hover:text-ink disabled:hover:bg-transparent"
      >
        <span className="truncate">
          {model?.name.replace(/:latest$/, '') ?? (isKnown ? 'No model' : 'Model …')}
        </span>
        {hasModels && <Icon name="chevron" size={13} />}
      </button>
      {isOpen && hasModels && (
        <ModelList
          chosen={model?.name}
          onChoose={(name) => {
            void settings.change({ model: name });
            close();
          }}
          onClose={close}
          onManage={() => view.show('models')}
        />
      )}
    </div>
  );
}
