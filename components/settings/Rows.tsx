// The rows of a group of settings.
import type { SettingsGroup } from './group';

export const Rows = ({ rows }: Pick<SettingsGroup, 'rows'>) =>
  rows.map(({ words, drawn }) => <div key={words}>{drawn}</div>);
