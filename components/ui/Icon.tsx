// Our own line icons, drawn inline so that nothing is loaded. Decoration only: the button around one carries the label.

const PATHS = {
  alert: 'M12 8v5M12 16.5h.01M12 3.5l9 16H3Z',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM16 8v5a2.5 2.5 0 0 0 5 0v-1a9 9 0 1 0-3.5 7.1',
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  back: 'M15 6l-6 6 6 6',
  camera: 'M4 8h4l1.5-2.5h5L16 8h4v11H4ZM12 16.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  chat: 'M4 5h16v11H9l-5 4Z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M6 9l6 6 6-6',
  clock: 'M12 8v4.5l3 2M3.5 12a8.5 8.5 0 1 0 2.6-6.1L3.5 8.5M3.5 4v4.5H8',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h11v11H9ZM5 15H4V4h11v1',
  crop: 'M7 2.5V17h14.5M2.5 7H17v14.5',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  file: 'M6 3.5h8.5L18 7v13.5H6ZM14 3.5V7.5h4',
  edit: 'M4 20h4L19 9l-4-4L4 16ZM13 7l4 4',
  forward: 'M9 6l6 6-6 6',
  gear: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 4.5v5h4v-5ZM7 14.5v5h4v-5Z',
  hourglass: 'M7 3.5h10M7 20.5h10M8 3.5V7l4 5-4 5v3.5M16 3.5V7l-4 5 4 5v3.5',
  image: 'M4 5h16v14H4ZM4 16l5-5 4 4 2-2 5 5M15 9.5h.01',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  page: 'M6 3.5h8.5L18 7v13.5H6ZM9 10h6M9 13.5h6M9 17h3.5',
  paste: 'M8 5H6v15.5h12V5h-2M9 3.5h6v3H9ZM9 11h6M9 15h6',
  pen: 'M4.5 19.5l.9-4L16 4.9l3.1 3.1L8.5 18.6ZM13.8 7.1l3.1 3.1',
  pin: 'M12 15v5.5M8 3.5h8l-1.2 6 3.2 3.5V15H6v-2l3.2-3.5Z',
  plus: 'M12 5v14M5 12h14',
  retry: 'M20 12a8 8 0 1 1-2.3-5.6L20 8.5M20 4v4.5h-4.5',
  search: 'M15.5 15.5L20 20M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  selection: 'M5 6h14M5 11h14M5 16h8',
  speaker: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  square: 'M7 7h10v10H7Z',
  slash: 'M15 4.5L9 19.5',
  think:
    'M9.5 18h5M10 21h4M12 3.5a6 6 0 0 0-3.5 10.9c.6.5 1 1.1 1 1.8h5c0-.7.4-1.3 1-1.8A6 6 0 0 0 12 3.5Z',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 13h8.4L17 7M10.5 11v5.5M13.5 11v5.5',
  wrap: 'M4 6h16M4 12h13a3 3 0 0 1 0 6h-4M15.5 15.5L13 18l2.5 2.5M4 18h5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 17 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={`flex-none ${name === 'back' ? 'rtl:-scale-x-100' : ''}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
