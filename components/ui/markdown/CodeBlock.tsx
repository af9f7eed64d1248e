// Code in an answer: its language above it, and what can be done with it; coloured once it is finished.
import { memo, type ReactNode, useState } from 'react';
import { IconButton } from '../Button';
import { CopyButton } from '../CopyButton';
import { saveFile } from '../save-file';
import type { CodeToken } from './code-tokens';
import { fileNameFor } from './file-name';
import { useColours } from './use-colours';
import { codeInWrittenOrder } from './visible-order';

/** Characters of one piece: longer code is laid out piece by piece, so that a new line moves only the last. */
const PIECE = 12_000;

export function CodeBlock({ code, language }: { code: string; language: string }) {
  const shown = codeInWrittenOrder(code);
  const [isWrapped, setIsWrapped] = useState(false);
  const tokens = useColours(shown, language);
  return (
    <div className="code">
      <div className="code-bar">
        <span className="me-auto">{language || 'Text'}</span>
        <IconButton
          small
          icon="wrap"
          label="Wrap long lines"
          aria-pressed={isWrapped}
          onClick={() => setIsWrapped(!isWrapped)}
        />
        <IconButton
          small
          icon="download"
          label="Download code"
          onClick={() => saveFile(fileNameFor(language), code)}
        />
        <CopyButton text={code} label="Copy code" />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard too. */}
      <pre tabIndex={0} dir="ltr" className={isWrapped ? 'wrapped' : undefined}>
        <code>{tokens ? <Coloured code={shown} tokens={tokens} /> : plain(shown)}</code>
      </pre>
    </div>
  );
}

const plain = (code: string): ReactNode =>
  code.length <= PIECE ? code : piecesOf(code).map(asPiece);

const Coloured = memo(function Coloured(props: { code: string; tokens: readonly CodeToken[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { kind, start, end } of props.tokens) {
    parts.push(
      props.code.slice(at, start),
      <span key={start} className={`code-${kind}`}>
        {props.code.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return [...parts, props.code.slice(at)];
});

/** Code only grows; its pieces have no other identity than their place. */
const asPiece = (text: string, index: number) => <Piece key={index} text={text} />;

const Piece = memo(function Piece({ text }: { text: string }) {
  return <span className="code-piece">{text}</span>;
});

/** Cut after a line where there is one, so that the pieces stand below each other as the lines do. */
function piecesOf(code: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < code.length; ) {
    const line = code.lastIndexOf('\n', start + PIECE) + 1;
    const end = line > start ? line : start + PIECE;
    pieces.push(code.slice(start, end));
    start = end;
  }
  return pieces;
}
