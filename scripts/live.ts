// `npm run test:live`: the tests that need a true Ollama, and the line that says so where there is none.
import { runLive } from './run-live';
import { closingLine } from './test-counts';

const result = await runLive();
for (const reason of result.reasons) console.log(reason);
console.log(closingLine(result));
process.exitCode = result.failed > 0 ? 1 : 0;
