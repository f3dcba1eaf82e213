// `npm run test:mutants -- [--only PATTERN]`: takes each defence away and sees its test fail.
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { coreMutants } from './core-mutants';
import { type Mutant, needsBrowser } from './mutant';
import { pageMutants } from './page-mutants';

const run = promisify(execFile);
const copy = 'out/mutants';
const parts = [
  ...['src', 'tests', 'data', 'icons', '_locales', 'package.json', 'manifest.json'],
  ...['tsconfig.json', 'vite.config.ts', 'vitest.config.ts'],
];
/** The longest a test may take before it counts as one that noticed: a mutant may run for ever. */
const patience = 240_000;

/** A copy of the project that mutants may change. */
async function copyProject(): Promise<void> {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const part of parts) await cp(part, `${copy}/${part}`, { recursive: true });
  await symlink(`${process.cwd()}/node_modules`, `${copy}/node_modules`);
}

/** True where the command ends well. */
const succeeds = (args: readonly string[]): Promise<boolean> => {
  const env = { ...process.env, QONTEXT_BROWSER: 'chromium' };
  const options = { cwd: copy, env, timeout: patience, maxBuffer: 64 * 1024 * 1024 };
  return run('npx', args, options).then(
    () => true,
    () => false,
  );
};

const build = (): Promise<boolean> =>
  succeeds(['vite', 'build', '--configLoader', 'runner', '--mode', 'chromium']);

const passes = (mutant: Mutant): Promise<boolean> => {
  const project = needsBrowser(mutant) ? 'e2e' : 'unit';
  const only = mutant.only === undefined ? [] : ['-t', mutant.only];
  return succeeds(['vitest', 'run', '--project', project, mutant.test, ...only]);
};

type Outcome = 'killed' | 'SURVIVED' | 'cannot be made' | 'does not build';

async function outcomeOf(mutant: Mutant): Promise<Outcome> {
  const file = `${copy}/${mutant.file}`;
  const code = await readFile(file, 'utf8');
  if (code.split(mutant.from).length !== 2) return 'cannot be made';
  try {
    await writeFile(
      file,
      code.replace(mutant.from, () => mutant.to),
    );
    if (needsBrowser(mutant) && !(await build())) return 'does not build';
    return (await passes(mutant)) ? 'SURVIVED' : 'killed';
  } finally {
    await writeFile(file, code);
  }
}

/** A test that fails without any mutant would kill them all. */
async function failingTests(mutants: readonly Mutant[]): Promise<readonly string[]> {
  if (mutants.some(needsBrowser) && !(await build())) return ['the build'];
  const failing: string[] = [];
  for (const mutant of onePerTest(mutants))
    if (!(await passes(mutant))) failing.push(`${mutant.test} ${mutant.only ?? ''}`);
  return failing;
}

const onePerTest = (mutants: readonly Mutant[]): readonly Mutant[] => [
  ...new Map(mutants.map((each) => [`${each.test} ${each.only ?? ''}`, each])).values(),
];

export async function main(args: readonly string[]): Promise<number> {
  const options = { only: { type: 'string', default: '' } } as const;
  const { only } = parseArgs({ args: [...args], options }).values;
  const mutants = [...coreMutants, ...pageMutants].filter(({ name }) =>
    new RegExp(only).test(name),
  );
  await copyProject();
  const failing = await failingTests(mutants);
  if (failing.length > 0) {
    console.error(`These fail without any mutant: ${failing.join(', ')}.`);
    return 1;
  }
  const outcomes = new Map<string, Outcome>();
  for (const mutant of mutants) {
    const outcome = await outcomeOf(mutant);
    outcomes.set(mutant.name, outcome);
    console.log(`${outcome.padEnd(14)}  ${mutant.name}  (${mutant.test})`);
  }
  const killed = [...outcomes.values()].filter((outcome) => outcome === 'killed').length;
  console.log(`\n${killed} of ${mutants.length} mutants killed`);
  return killed === mutants.length ? 0 : 1;
}
