// What to do on which system when Ollama cannot be used yet. Data only; `{origin}` stands for our exact origin.
import type { FaultKind } from '@/lib/core/help';

export const SYSTEMS = [
  { id: 'mac', name: 'macOS' },
  { id: 'linux', name: 'Linux' },
  { id: 'windows', name: 'Windows' },
  { id: 'docker', name: 'Docker' },
  { id: 'terminal', name: 'Terminal' },
] as const;

export type SystemId = (typeof SYSTEMS)[number]['id'];

interface Instruction {
  /** What the command does, or what to do by hand where there is none. */
  say: string;
  command?: string;
}

type Guide = Record<SystemId, readonly Instruction[]>;

export const DOWNLOAD_PAGE = 'https://ollama.com/download';

const INSTALL_SCRIPT = 'curl -fsSL https://ollama.com/install.sh | sh';
const DOCKER_RUN =
  'docker run -d {options}-v ollama:/root/.ollama -p 11434:11434 --name ollama ollama/ollama';
const dockerRun = (options: string): string => DOCKER_RUN.replace('{options}', options);

const START: Guide = {
  mac: [
    { say: 'Start the app:', command: 'open -a Ollama' },
    {
      say: 'Not installed yet? Use the download page, or Homebrew:',
      command: 'brew install ollama',
    },
  ],
  linux: [
    { say: 'Start the service:', command: 'sudo systemctl start ollama' },
    { say: 'Not installed yet?', command: INSTALL_SCRIPT },
  ],
  windows: [
    { say: 'Start Ollama from the Start menu; its icon then sits in the taskbar.' },
    {
      say: 'Not installed yet? Use the download page, or winget:',
      command: 'winget install Ollama.Ollama',
    },
  ],
  docker: [
    { say: 'Start the container:', command: 'docker start ollama' },
    { say: 'No container yet?', command: dockerRun('') },
  ],
  terminal: [{ say: 'Run Ollama in a terminal and leave it open:', command: 'ollama serve' }],
};

const ALLOW_ORIGIN: Guide = {
  mac: [
    {
      say: 'Add this extension to the list:',
      command: 'launchctl setenv OLLAMA_ORIGINS "{origin}"',
    },
    { say: 'Then quit Ollama in the menu bar and open it again.' },
  ],
  linux: [
    { say: 'Open the settings of the service:', command: 'sudo systemctl edit ollama.service' },
    {
      say: 'Add these lines and save:',
      command: '[Service]\nEnvironment="OLLAMA_ORIGINS={origin}"',
    },
    {
      say: 'Restart it:',
      command: 'sudo systemctl daemon-reload && sudo systemctl restart ollama',
    },
  ],
  windows: [
    { say: 'Add this extension to the list:', command: 'setx OLLAMA_ORIGINS "{origin}"' },
    { say: 'Then quit Ollama by its icon in the taskbar and start it again.' },
  ],
  docker: [
    {
      say: 'Remove the container; the models stay in their volume:',
      command: 'docker rm -f ollama',
    },
    {
      say: 'Start it again with this extension on the list:',
      command: dockerRun('-e OLLAMA_ORIGINS="{origin}" '),
    },
  ],
  terminal: [
    {
      say: 'Stop Ollama (Ctrl+C), then start it so:',
      command: 'OLLAMA_ORIGINS="{origin}" ollama serve',
    },
  ],
};

const FREE_PORT: Guide = {
  mac: [{ say: 'See which program holds the port:', command: 'lsof -nP -iTCP:11434 -sTCP:LISTEN' }],
  linux: [{ say: 'See which program holds the port:', command: "sudo ss -ltnp 'sport = :11434'" }],
  windows: [{ say: 'See which program holds the port:', command: 'netstat -ano | findstr :11434' }],
  docker: [
    { say: 'See which container holds the port:', command: 'docker ps --filter publish=11434' },
  ],
  terminal: [
    { say: 'See which program holds the port:', command: 'lsof -nP -iTCP:11434 -sTCP:LISTEN' },
  ],
};

const UPDATE: Guide = {
  mac: [
    { say: 'Choose Restart to update in Ollama’s menu, or get it anew from the download page.' },
  ],
  linux: [{ say: 'The installer updates too:', command: INSTALL_SCRIPT }],
  windows: [
    {
      say: 'Choose Restart to update at Ollama’s taskbar icon, or:',
      command: 'winget upgrade Ollama.Ollama',
    },
  ],
  docker: [
    {
      say: 'Get the new image and remove the old container; the models stay in their volume:',
      command: 'docker pull ollama/ollama && docker rm -f ollama',
    },
    { say: 'Start it again:', command: dockerRun('') },
  ],
  terminal: [
    { say: 'With Homebrew; elsewhere by the download page:', command: 'brew upgrade ollama' },
  ],
};

const pull = (command: string): readonly Instruction[] => [{ say: 'Or in a terminal:', command }];

const GET_MODEL: Guide = {
  mac: pull('ollama pull llama3.2'),
  linux: pull('ollama pull llama3.2'),
  windows: pull('ollama pull llama3.2'),
  docker: pull('docker exec -it ollama ollama pull llama3.2'),
  terminal: pull('ollama pull llama3.2'),
};

const GUIDES: Partial<Record<FaultKind, Guide>> = {
  'server-unreachable': START,
  'not-ollama': FREE_PORT,
  'server-too-old': UPDATE,
  'origin-refused': ALLOW_ORIGIN,
  'models-none': GET_MODEL,
};

/** The steps against this trouble on this system, with our origin filled in; empty where no command helps. */
export function instructionsFor(
  kind: FaultKind,
  system: SystemId,
  origin: string,
): readonly Instruction[] {
  const steps = GUIDES[kind]?.[system] ?? [];
  return steps.map(({ say, command }) =>
    command ? { say, command: command.replace('{origin}', origin) } : { say },
  );
}
