// Every setting, in sections, searchable and applied at once: in the panel and on the options page.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Fold } from './Fold';
import type { SettingsGroup, SettingsSection } from './group';
import { Rows } from './Rows';
import { isFound } from './search';
import { type SectionsRequest, sectionsOf } from './sections';

export function Settings(request: SectionsRequest) {
  const { settings: current, fault } = useStore(request.settings.store);
  const [sought, setSought] = useState('');
  const isSeeking = sought.trim() !== '';
  const all = sectionsOf(request, current);
  const sections = all
    .map((section) => narrowed(section, sought))
    .filter(({ groups }) => groups.length > 0);
  const view = useRef<HTMLDivElement>(null);
  /** An address may name what is to be seen. */
  useEffect(() => {
    const named = location.hash.slice(1);
    if (named) document.getElementById(named)?.scrollIntoView();
  }, []);
  const go = (id: string) => {
    const heading = view.current?.querySelector<HTMLElement>(`#settings-${id} h2`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div ref={view} data-testid="settings-view" className="flex flex-col gap-7">
      <div className="sticky -top-4 z-10 -mx-4 flex flex-col gap-2 border-b border-line bg-bg px-4 pt-4 pb-2.5 -mt-4">
        <input
          type="search"
          aria-label="Search settings"
          placeholder="Search settings"
          data-testid="settings-search"
          dir="auto"
          value={sought}
          onChange={(event) => {
            setSought(event.target.value);
            // What is found begins at the top.
            view.current?.scrollIntoView();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || sought === '') return;
            // The first Escape empties the field, the next one leaves the settings.
            event.preventDefault();
            event.stopPropagation();
            setSought('');
          }}
          className="w-full rounded-[10px] border border-line bg-panel px-3 py-2 placeholder:text-faint"
        />
        {!isSeeking && <Places sections={all} onGo={go} />}
      </div>
      {fault && <Notice fault={fault} />}
      {current && current.managed.locked.length > 0 && !isSeeking && (
        <p data-testid="managed-note" className="rounded-xl bg-sunk px-3 py-2.5 text-[13px]">
          Your organization has set some of this. What it has set says so, and cannot be changed
          here.
        </p>
      )}
      {sections.map((section) => (
        <Section key={section.id} section={section} isSeeking={isSeeking} />
      ))}
      <div role="status" className="text-soft empty:hidden">
        {sections.length === 0 && (
          <div className="flex flex-col items-center gap-3 py-10 text-center">
            <p>No setting is called “{sought}”.</p>
            <Button small onClick={() => setSought('')}>
              Show all settings
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

interface PlacesProps {
  sections: readonly SettingsSection[];
  onGo: (id: string) => void;
}

/** The sections by name: a click goes there. */
const Places = ({ sections, onGo }: PlacesProps) => (
  <nav aria-label="Sections of the settings" className="-ms-2 flex flex-wrap gap-0.5">
    {sections.map(({ id, title, short = title }) => (
      <button
        key={id}
        type="button"
        onClick={() => onGo(id)}
        className="rounded-full px-2 py-1 text-[12.5px] text-soft transition-colors hover:bg-sunk hover:text-ink narrow:px-1.5"
      >
        {short}
      </button>
    ))}
  </nav>
);

/** What is sought of a section; all of a group whose title is sought. */
function narrowed(section: SettingsSection, sought: string): SettingsSection {
  const groups = section.groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ words }) =>
        isFound(`${section.title} ${group.title} ${words}`, sought),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { ...section, groups };
}

interface SectionProps {
  section: SettingsSection;
  isSeeking: boolean;
}

const Section = ({ section: { id, title, groups }, isSeeking }: SectionProps) => (
  <section id={`settings-${id}`} aria-label={title} className="flex flex-col gap-3">
    <h2
      tabIndex={-1}
      className="scroll-mt-32 text-[16px] font-semibold tracking-[-0.01em] outline-none"
    >
      {title}
    </h2>
    {groups.map((group) =>
      group.fold ? (
        <Fold key={group.title} group={group} fold={group.fold} isFound={isSeeking} />
      ) : (
        <Group key={group.title} group={group} isNamed={group.title !== title} />
      ),
    )}
  </section>
);

function Group({ group, isNamed }: { group: SettingsGroup; isNamed: boolean }) {
  const { title, note, rows } = group;
  return (
    <div>
      {isNamed && <h3 className="font-medium">{title}</h3>}
      {note && <p className="text-[12.5px] text-faint">{note}</p>}
      <div
        className={`divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel ${isNamed || note ? 'mt-2' : ''}`}
      >
        <Rows rows={rows} />
      </div>
    </div>
  );
}
