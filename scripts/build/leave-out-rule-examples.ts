// Build step: what ships of the detector's rules is data, without their examples, sources and the code that made them.
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const WHOLE_BOOK = join(import.meta.dirname, '../../lib/detector/whole-book.ts');
const ENTRY = 'virtual:printer';

/** Runs at build time, with all rules as they are written. */
const PRINTER = `
  import { wholeBook } from '${WHOLE_BOOK}';
  const { rules, ...book } = wholeBook();
  const shipped = rules.map(({ hits, misses, source, ...rule }) => rule);
  export const json = JSON.stringify({ ...book, rules: shipped });
`;

/** A Vite plugin that puts the printed book in the place of the module that joins rules and word lists. */
export function leaveOutRuleExamples(): Plugin {
  return {
    name: 'leave-out-rule-examples',
    enforce: 'pre',
    async load(id) {
      if (id !== WHOLE_BOOK) return undefined;
      const { json, files } = await printBook();
      for (const file of files) this.addWatchFile(file);
      // A string that is parsed when needed costs a starting worker less than as much code.
      return `export const wholeBook = () => JSON.parse(${JSON.stringify(json)});`;
    },
  };
}

/** The book as JSON, and the files that it was made from. */
async function printBook(): Promise<{ json: string; files: string[] }> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'printer',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? PRINTER : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code, moduleIds }] = output.output;
  const printer = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    json: string;
  };
  return { json: printer.json, files: moduleIds.filter((id) => id !== ENTRY) };
}
