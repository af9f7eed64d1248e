// Buttons: with words, or with an icon and a label that is read aloud and shown on hover.
import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';

const LOOK = {
  primary: 'border-accent bg-accent text-accent-ink hover:opacity-90',
  plain: 'border-line bg-panel text-ink hover:bg-sunk',
  quiet: 'border-transparent text-soft hover:bg-sunk hover:text-ink',
  danger: 'border-bad text-bad hover:bg-bad-soft',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOK;
  small?: boolean;
}

export function Button({ look = 'plain', small = false, className = '', ...rest }: ButtonProps) {
  const size = small ? 'px-2.5 py-1 text-[12.5px]' : 'px-3.5 py-2 text-[13.5px]';
  return (
    <button
      type="button"
      className={`inline-flex max-w-full flex-none items-center justify-center gap-1.5 rounded-[10px] border font-medium transition-colors disabled:opacity-50 ${size} ${LOOK[look]} ${className}`}
      {...rest}
    />
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  icon: IconName;
  label: string;
  small?: boolean;
}

export function IconButton({ icon, label, small = false, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`grid flex-none place-items-center rounded-lg text-soft transition-colors hover:bg-sunk hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent ${small ? 'size-7' : 'size-[30px]'}`}
      {...rest}
    >
      <Icon name={icon} size={small ? 15 : 17} />
    </button>
  );
}
