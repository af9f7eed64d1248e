// What can be done with one model, in a menu beside it.
import type { ListedModel } from '@/lib/models/listing';
import { useModels } from '@/lib/stores/provide-models';
import type { IconName } from '../ui/Icon';
import { Menu, MenuButton, MenuItem } from '../ui/Menu';
import { hindrance } from './model-words';

interface ModelMenuProps {
  model: ListedModel;
  onOpen: (name: string) => void;
  onCreate: (name: string) => void;
}

interface Entry {
  id: string;
  icon: IconName;
  label: string;
  choose: () => void;
}

export const ModelMenu = (props: ModelMenuProps) => (
  <MenuButton icon="more" label={`Actions for ${props.model.name}`} testId="model-menu">
    {(close) => <Items {...props} onClose={close} />}
  </MenuButton>
);

function Items({ model, onOpen, onCreate, onClose }: ModelMenuProps & { onClose: () => void }) {
  const entries = useEntries({ model, onOpen, onCreate });
  return (
    <Menu
      label={`Actions for ${model.name}`}
      className="end-0 top-full mt-1 w-[200px]"
      onClose={onClose}
    >
      {entries.map(({ id, icon, label, choose }, index) => (
        <MenuItem
          key={id}
          icon={icon}
          testId={`model-${id}`}
          isFirst={index === 0}
          onChoose={() => {
            onClose();
            choose();
          }}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** Seconds for which a model stays in memory after each use, as Ollama does by itself. */
const USUAL_STAY = 300;

/** A model that runs elsewhere can only be looked at and deleted. */
function useEntries({ model, onOpen, onCreate }: ModelMenuProps): Entry[] {
  const { models, chatWith } = useModels();
  const { name, running, locality } = model;
  const own: Entry[] = [
    ...(chatWith && !hindrance(model)
      ? [entry('use', 'chat', 'Use in chat', () => chatWith(name))]
      : []),
    entry('details', 'page', 'Details and copy', () => onOpen(name)),
    running
      ? entry('unload', 'arrowDown', 'Unload', () => void models.unload(name))
      : entry('load', 'arrowUp', 'Load now', () => void models.load(name, USUAL_STAY)),
    ...(running?.expiresAt === null
      ? []
      : [entry('pin', 'pin', 'Keep loaded', () => void models.load(name, -1))]),
    entry('create', 'pen', 'New model from it', () => onCreate(name)),
  ];
  return [
    ...(locality === 'local' ? own : []),
    entry('delete', 'trash', 'Delete', () => void models.remove(name)),
  ];
}

const entry = (id: string, icon: IconName, label: string, choose: () => void): Entry => ({
  id,
  icon,
  label,
  choose,
});
