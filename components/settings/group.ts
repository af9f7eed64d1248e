// The settings as data: sections of groups of rows, each row with the words it is found by.
import type { ReactNode } from 'react';
import type { Settings } from '@/lib/settings/schema';

interface SettingsRow {
  /** Its label, and further words that people may look for. */
  words: string;
  drawn: ReactNode;
}

export interface SettingsGroup {
  title: string;
  note?: string;
  rows: readonly SettingsRow[];
  /** Folded until it is wanted: `id` names it in an address, `summary` says how it stands. */
  fold?: { id: string; summary?: string };
}

export interface SettingsSection {
  id: string;
  title: string;
  /** Where there is little room. */
  short?: string;
  /** The first may do without a heading of its own. */
  groups: readonly SettingsGroup[];
}

export const BY_ORGANIZATION = 'Set by your organization.';

/** Whether a setting is the organization's. */
export const isLocked = (settings: Settings | undefined, path: string): boolean =>
  settings?.managed.locked.includes(path) ?? false;
