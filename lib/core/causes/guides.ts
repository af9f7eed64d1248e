// Commands against trouble, by system for Ollama and by program for other servers. Data only; loaded when a guide is shown.

export const SYSTEMS = [
  { id: 'mac', name: 'macOS' },
  { id: 'linux', name: 'Linux' },
  { id: 'windows', name: 'Windows' },
  { id: 'docker', name: 'Docker' },
  { id: 'terminal', name: 'Terminal' },
] as const;

export const PROGRAMS = [
  { id: 'llama-cpp', name: 'llama.cpp' },
  { id: 'vllm', name: 'vLLM' },
  { id: 'lm-studio', name: 'LM Studio' },
  { id: 'litellm', name: 'LiteLLM' },
] as const;

export type TabId = (typeof SYSTEMS)[number]['id'] | (typeof PROGRAMS)[number]['id'];

export interface Instruction {
  /** What the command does, or what to do by hand where there is none. */
  say: string;
  /** `{origin}`: ours; `{url}`, `{port}`: the server's; `{list}`: where it lists its models. */
  command?: string;
}

type Guide = Partial<Record<TabId, readonly Instruction[]>>;

const INSTALL_SCRIPT = 'curl -fsSL https://ollama.com/install.sh | sh';
const DOCKER_RUN =
  'docker run -d {options}-v ollama:/root/.ollama -p 11434:11434 --name ollama ollama/ollama';
const dockerRun = (options: string): string => DOCKER_RUN.replace('{options}', options);
const SERVE = {
  'llama-cpp': 'llama-server -m model.gguf --port {port}',
  vllm: 'vllm serve Qwen/Qwen3-8B --port {port}',
  'lm-studio': 'lms server start --port {port}',
  litellm: 'litellm --config config.yaml --port {port}',
} as const;

/** On Linux, for one variable of the service. */
const unit = (line: string): readonly Instruction[] => [
  { say: 'Open the settings of the service:', command: 'sudo systemctl edit ollama.service' },
  { say: 'Add these lines and save:', command: `[Service]\nEnvironment="${line}"` },
  { say: 'Restart it:', command: 'sudo systemctl daemon-reload && sudo systemctl restart ollama' },
];

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
  'llama-cpp': [{ say: 'Start it with a model:', command: SERVE['llama-cpp'] }],
  vllm: [{ say: 'Start it with a model:', command: SERVE.vllm }],
  'lm-studio': [
    { say: 'Start its server, here or on its Developer page:', command: SERVE['lm-studio'] },
    { say: 'No model loaded yet?', command: 'lms load' },
  ],
  litellm: [{ say: 'Start it with its list of models:', command: SERVE.litellm }],
};

const RESTART: Guide = {
  mac: [
    {
      say: 'Quit the app and open it again:',
      command: `osascript -e 'quit app "Ollama"'; sleep 2; open -a Ollama`,
    },
  ],
  linux: [{ say: 'Restart the service:', command: 'sudo systemctl restart ollama' }],
  windows: [{ say: 'Quit Ollama by its icon in the taskbar, then start it again.' }],
  docker: [{ say: 'Restart the container:', command: 'docker restart ollama' }],
  terminal: [{ say: 'Stop Ollama (Ctrl+C), then start it again:', command: 'ollama serve' }],
  'llama-cpp': [{ say: 'Stop it (Ctrl+C), then start it again:', command: SERVE['llama-cpp'] }],
  vllm: [{ say: 'Stop it (Ctrl+C), then start it again:', command: SERVE.vllm }],
  'lm-studio': [
    { say: 'Restart its server:', command: `lms server stop && ${SERVE['lm-studio']}` },
  ],
  litellm: [{ say: 'Stop it (Ctrl+C), then start it again:', command: SERVE.litellm }],
};

const ALLOW_ORIGIN: Guide = {
  mac: [
    {
      say: 'Add this extension to the list:',
      command: 'launchctl setenv OLLAMA_ORIGINS "{origin}"',
    },
    { say: 'Then quit Ollama in the menu bar and open it again.' },
  ],
  linux: unit('OLLAMA_ORIGINS={origin}'),
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
  mac: [
    { say: 'See which program holds the port:', command: 'lsof -nP -iTCP:{port} -sTCP:LISTEN' },
  ],
  linux: [{ say: 'See which program holds the port:', command: "sudo ss -ltnp 'sport = :{port}'" }],
  windows: [
    { say: 'See which program holds the port:', command: 'netstat -ano | findstr :{port}' },
  ],
  docker: [
    { say: 'See which container holds the port:', command: 'docker ps --filter publish={port}' },
  ],
  terminal: [
    { say: 'See which program holds the port:', command: 'lsof -nP -iTCP:{port} -sTCP:LISTEN' },
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

const asking = (name: string): readonly Instruction[] => [
  { say: 'Its answer, or the error it ends with, names the cause:', command: `${name} -sS {list}` },
];

const ASK: Guide = {
  mac: asking('curl'),
  linux: asking('curl'),
  windows: asking('curl.exe'),
};

const trusting = (name: string, command: string): readonly Instruction[] => [
  ...asking(name),
  {
    say: 'If it names the certificate: have the system trust it, then restart the browser:',
    command,
  },
];

const TRUST: Guide = {
  mac: trusting(
    'curl',
    'sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain server.crt',
  ),
  linux: trusting(
    'curl',
    'certutil -d sql:$HOME/.pki/nssdb -A -t "C,," -n my-server -i server.crt',
  ),
  windows: trusting('curl.exe', 'certutil -addstore -user Root server.crt'),
};

/** First this machine is asked, which can do no harm; only then is something opened on the other one. */
const EXPOSE: Guide = {
  mac: [
    ...asking('curl'),
    {
      say: 'If it does answer there: System Settings, Privacy & Security, Local Network: switch your browser on.',
    },
    {
      say: 'If not, on the server, for everybody in its network; then quit Ollama there and open it again:',
      command: 'launchctl setenv OLLAMA_HOST "0.0.0.0"',
    },
  ],
  linux: [
    ...asking('curl'),
    { say: 'If it does not answer: on the server, for everybody in its network.' },
    ...unit('OLLAMA_HOST=0.0.0.0'),
  ],
  windows: [
    ...asking('curl.exe'),
    {
      say: 'If it does not answer: on the server, for everybody in its network; then quit Ollama there and start it again:',
      command: 'setx OLLAMA_HOST "0.0.0.0"',
    },
  ],
  'llama-cpp': [
    ...asking('curl'),
    {
      say: 'If it does not answer: on the server, for everybody in its network:',
      command: `${SERVE['llama-cpp']} --host 0.0.0.0`,
    },
  ],
  vllm: [
    ...asking('curl'),
    {
      say: 'If it does not answer: on the server, for everybody in its network:',
      command: `${SERVE.vllm} --host 0.0.0.0`,
    },
  ],
  'lm-studio': [
    ...asking('curl'),
    { say: 'If it does not answer: switch on Serve on Local Network, on its Developer page.' },
  ],
  litellm: [
    ...asking('curl'),
    {
      say: 'If it does not answer: on the server, for everybody in its network:',
      command: `${SERVE.litellm} --host 0.0.0.0`,
    },
  ],
};

export const GUIDES = {
  start: START,
  restart: RESTART,
  'allow-origin': ALLOW_ORIGIN,
  'free-port': FREE_PORT,
  update: UPDATE,
  'get-model': GET_MODEL,
  ask: ASK,
  trust: TRUST,
  expose: EXPOSE,
} as const satisfies Record<string, Guide>;

export type GuideId = keyof typeof GUIDES;
