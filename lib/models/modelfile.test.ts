// Modelfiles as Ollama reads them, and that nothing changes on the way from instructions to text and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsModelfile, type Instruction, parseModelfile, writeModelfile } from './modelfile';
import { fieldOf, newModelFrom, withField, withParameter } from './modelfile-fields';

const parsed = (text: string): Instruction[] => {
  const result = parseModelfile(text);
  if (!result.ok) throw new Error(result.fault.detail);
  return result.value;
};

describe('parseModelfile', () => {
  it.each<[string, Instruction[]]>([
    ['FROM llama3.2:3b', [{ name: 'from', value: 'llama3.2:3b' }]],
    ['from     FOOO BAR    ', [{ name: 'from', value: 'FOOO BAR' }]],
    ['FROM "FOO  BAR  "', [{ name: 'from', value: 'FOO  BAR  ' }]],
    ['PARAMETER stop "### User: "', [{ name: 'parameter', key: 'stop', value: '### User: ' }]],
    ['PARAMETER stop <|eot_id|>', [{ name: 'parameter', key: 'stop', value: '<|eot_id|>' }]],
    ['MESSAGE user Hey there!', [{ name: 'message', key: 'user', value: 'Hey there!' }]],
    ['SYSTEM """\nTwo\nlines.\n"""', [{ name: 'system', value: '\nTwo\nlines.\n' }]],
    ['SYSTEM """Two\nlines."""   ', [{ name: 'system', value: 'Two\nlines.' }]],
    ['SYSTEM """"""', [{ name: 'system', value: '' }]],
    ['SYSTEM ""', [{ name: 'system', value: '' }]],
    ['SYSTEM """\'\'"\'""\'""\'"\'"""', [{ name: 'system', value: `''"'""'""'"'` }]],
    ['SYSTEM "one\ntwo"\n', [{ name: 'system', value: 'one\ntwo' }]],
    ['SYSTEM You are Mario.\r\n', [{ name: 'system', value: 'You are Mario.' }]],
    [
      '# a remark\n\nFROM x',
      [
        { name: '#', value: ' a remark' },
        { name: '', value: '' },
        { name: 'from', value: 'x' },
      ],
    ],
  ])('%j', (text, instructions) => {
    expect(parsed(text)).toEqual(instructions);
  });

  it.each([
    ['FROM x\nBADCOMMAND y', 'Line 2: “BADCOMMAND” is not an instruction.'],
    ['FROM x\nPARAMETER temperature', 'Line 2: PARAMETER temperature has no value.'],
    ['FROM', 'Line 1: FROM has no value.'],
    ['MESSAGE badguy Hi', 'Line 1: “badguy” is no role: system, user or assistant.'],
    [
      'FROM x\nSYSTEM """This is open.""\nPARAMETER top_k 1',
      'Line 2: a quotation mark is not closed.',
    ],
    ['SYSTEM "', 'Line 1: a quotation mark is not closed.'],
  ])('%j is refused with its line', (text, detail) => {
    expect(parseModelfile(text)).toMatchObject({ ok: false, fault: { detail } });
  });
});

const value = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('"', '""', '"""', '\n', ' ', '\t', '#', 'FROM ', 'x', 'é', '🙂'))
      .map((parts) => parts.join('')),
  )
  .map((text) => text.replace(/\r\n?/g, '\n'))
  .filter(fitsModelfile);

const instruction: fc.Arbitrary<Instruction> = fc.oneof(
  fc.record({ name: fc.constantFrom('from', 'system', 'template', 'license', 'parser'), value }),
  fc.record({ name: fc.constant('parameter'), key: fc.constantFrom('stop', 'top_k'), value }),
  fc.record({ name: fc.constant('message'), key: fc.constantFrom('user', 'assistant'), value }),
  fc.record({ name: fc.constant('#'), value: fc.constantFrom('', ' a remark', '##') }),
  fc.constant({ name: '', value: '' }),
);

const RUNS = Number(process.env.NEARSIDE_RUNS ?? 3000);

describe('writing', () => {
  it('is read again as it was, whatever the values hold', () => {
    fc.assert(
      fc.property(fc.array(instruction), (instructions) => {
        expect(parsed(writeModelfile(instructions))).toEqual(instructions);
      }),
      { numRuns: RUNS },
    );
  });

  it('of what was read from any text comes to rest at once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), value)), (lines) => {
        const first = parseModelfile(lines.map((line) => `SYSTEM ${line}`).join('\n'));
        if (!first.ok) return;
        const text = writeModelfile(first.value);
        expect(writeModelfile(parsed(text))).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('control: without the quotes the same values are lost', () => {
    const bare = (all: readonly Instruction[]) =>
      all.map(({ name, value }) => `${name.toUpperCase()} ${value}\n`).join('');
    const two = [{ name: 'system', value: 'one\ntwo' }];
    expect(parseModelfile(bare(two)).ok).toBe(false);
  });
});

describe('the fields of the form', () => {
  it('change their own instruction alone: remarks, order and all else stay', () => {
    fc.assert(
      fc.property(fc.array(instruction), value, (instructions, system) => {
        const changed = withField(instructions, 'system', system);
        expect(fieldOf(changed, 'system')).toBe(system);
        const others = (all: Instruction[]) => all.filter(({ name }) => name !== 'system');
        expect(others(changed)).toEqual(others(instructions));
        expect(fieldOf(parsed(writeModelfile(changed)), 'system')).toBe(system);
      }),
      { numRuns: RUNS },
    );
  });

  it('set a parameter where it was, and take it out', () => {
    const start = parsed('FROM x\nPARAMETER top_k 1\n# kept\nPARAMETER top_k 2\n');
    expect(writeModelfile(withParameter(start, 'top_k', '9'))).toBe(
      'FROM x\n# kept\nPARAMETER top_k 9\n',
    );
    expect(writeModelfile(withParameter(start, 'top_k', ''))).toBe('FROM x\n# kept\n');
  });
});

describe('newModelFrom', () => {
  const asked = (text: string, name = 'mine') => newModelFrom(name, parsed(text));

  it('becomes what Ollama is sent', () => {
    expect(
      asked(
        'FROM llama3.2\nSYSTEM Be brief.\nPARAMETER temperature 0.2\nPARAMETER stop a\nPARAMETER stop b\nMESSAGE user Hi',
      ),
    ).toEqual({
      ok: true,
      value: {
        name: 'mine',
        from: 'llama3.2',
        fields: {
          system: 'Be brief.',
          parameters: { temperature: 0.2, stop: ['a', 'b'] },
          messages: [{ role: 'user', content: 'Hi' }],
        },
      },
    });
  });

  it.each([
    ['SYSTEM x', 'modelfile-invalid', /no FROM/],
    ['FROM ./weights.gguf', 'modelfile-invalid', /names a file/],
    ['FROM x\nADAPTER ./a', 'modelfile-invalid', /ADAPTER/],
    ['FROM x\nPARAMETER tempreature 1', 'modelfile-invalid', /tempreature/],
    ['FROM x\nPARAMETER top_k many', 'modelfile-invalid', /many/],
    ['FROM x\nPARAMETER num_ctx 1.5', 'modelfile-invalid', /1\.5/],
  ])('%j is refused', (text, kind, detail) => {
    const result = asked(text);
    expect(result).toMatchObject({ ok: false, fault: { kind } });
    expect(result.ok ? '' : result.fault.detail).toMatch(detail);
  });

  it.each(['', 'a b', 'x:cloud', 'x:7b-cloud', 'x:local', '-x', 'x:y:z'])(
    'the name %j is refused',
    (name) => {
      expect(asked('FROM x', name)).toMatchObject({ fault: { kind: 'model-name-invalid' } });
    },
  );
});
