// A button that opens a menu, the menu, and its items: arrows move among them, Escape closes.
import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from './Button';
import { Icon, type IconName } from './Icon';
import { moveFocus } from './menu-keys';

interface MenuButtonProps {
  icon: IconName;
  label: string;
  testId: string;
  /** What the menu is placed by; the button itself unless said. */
  className?: string;
  /** The menu. `close` gives the focus back to the button, `leave` does not. */
  children: (close: () => void, leave: () => void) => ReactNode;
}

export function MenuButton({ icon, label, testId, className, children }: MenuButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => setIsOpen(false);
  const close = () => {
    leave();
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus left.
    <div
      className={className ?? 'relative'}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        data-testid={testId}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && children(close, leave)}
    </div>
  );
}

interface MenuProps {
  label: string;
  /** Where it lies, and how wide it is. */
  className: string;
  onClose: () => void;
  children: ReactNode;
}

export const Menu = ({ label, className, onClose, children }: MenuProps) => (
  <div
    role="menu"
    aria-label={label}
    tabIndex={-1}
    className={`absolute z-10 rounded-xl border border-line bg-panel p-1.5 shadow-float ${className}`}
    onKeyDown={(event) => {
      if (event.key === 'Escape') onClose();
      else if (!moveFocus(event.currentTarget, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    }}
  >
    {children}
  </div>
);

interface MenuItemProps {
  icon: IconName;
  testId: string;
  /** The focus is on it when the menu opens. */
  isFirst: boolean;
  disabled?: boolean;
  onChoose: () => void;
  children: ReactNode;
}

export const MenuItem = ({
  icon,
  testId,
  isFirst,
  disabled,
  onChoose,
  children,
}: MenuItemProps) => (
  <button
    type="button"
    role="menuitem"
    // biome-ignore lint/a11y/noAutofocus: a menu that opens takes the focus.
    autoFocus={isFirst}
    data-testid={testId}
    disabled={disabled}
    onClick={onChoose}
    className="flex w-full items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-start text-[13px] outline-none hover:bg-sunk focus:bg-sunk disabled:opacity-50"
  >
    <span className="text-soft">
      <Icon name={icon} size={16} />
    </span>
    {children}
  </button>
);
