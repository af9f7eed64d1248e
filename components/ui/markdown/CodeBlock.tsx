// Code in an answer: its language and a Copy button above it.
import { CopyButton } from '../CopyButton';

export function CodeBlock({ code, language }: { code: string; language: string }) {
  return (
    <div className="code">
      <div className="code-bar">
        <span>{language || 'Text'}</span>
        <CopyButton text={code} label="Copy code" />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard too. */}
      <pre tabIndex={0} dir="ltr">
        <code>{code}</code>
      </pre>
    </div>
  );
}
