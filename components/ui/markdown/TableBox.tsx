// A table in an answer: scrolls by itself, and can be copied for other programs.
import type { Table, TableRow } from 'mdast';
import { CopyButton } from '../CopyButton';
import { tableAsCsv, tableAsMarkdown } from './copy-table';
import { type Place, renderInline } from './inline';

export function TableBox({ table, place }: { table: Table; place: Place }) {
  const [head, ...rows] = table.children;
  const cells = (row: TableRow | undefined, Cell: 'th' | 'td') =>
    row?.children.map((cell, index) => (
      <Cell
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity.
        key={index}
        dir="auto"
        style={{ textAlign: table.align?.[index] ?? 'start' }}
      >
        {renderInline(cell.children, place)}
      </Cell>
    ));
  return (
    <div className="table-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too. */}
      <section className="table-box" aria-label="Table" tabIndex={0}>
        <table>
          <thead>
            <tr>{cells(head, 'th')}</tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity.
              <tr key={index}>{cells(row, 'td')}</tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="table-bar">
        <CopyButton text={() => tableAsCsv(table)} label="Copy table as CSV" words="CSV" />
        <CopyButton
          text={() => tableAsMarkdown(table)}
          label="Copy table as Markdown"
          words="Markdown"
        />
      </div>
    </div>
  );
}
