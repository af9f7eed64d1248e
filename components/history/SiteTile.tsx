// Which site a chat is about, as a tile with its first letter: asking the site for its icon would tell it.
import { Icon } from '../ui/Icon';

export function SiteTile({ host }: { host: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      data-testid="site-tile"
      className="grid size-6 flex-none place-items-center rounded-md bg-sunk text-[12px] font-semibold text-soft uppercase"
    >
      {host ? host.replace(/^www\./, '').slice(0, 1) : <Icon name="chat" size={13} />}
    </span>
  );
}
