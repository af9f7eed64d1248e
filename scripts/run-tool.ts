// Runs one of the project's own command line tools and tells how it went.
import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Run {
  ok: boolean;
  /** Both output streams, in the order they came. */
  output: string;
  /** Milliseconds. */
  time: number;
}

/** `isLive` also shows the output while it comes. Never rejects: a tool that cannot start is not ok. */
export function runTool(
  tool: string,
  args: readonly string[],
  { isLive = false, env = {} }: { isLive?: boolean; env?: Record<string, string> } = {},
): Promise<Run> {
  const started = performance.now();
  const child = spawn(join(ROOT, 'node_modules/.bin', tool), args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: platform() === 'win32',
    env: { ...process.env, ...env },
  });
  let output = '';
  const take = (piece: Buffer) => {
    output += piece;
    if (isLive) process.stdout.write(piece);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((done) => {
    const end = (ok: boolean) => done({ ok, output, time: performance.now() - started });
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
