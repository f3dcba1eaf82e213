import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOOD, SPENT, SUNK, text } from './verify-data';
import { keepTidy, place, run, runWith, under } from './verify-run';

keepTidy();

describe('verify', () => {
  it('passes a right data set and prints its coverage', async () => {
    const { status, output } = await run(await place(GOOD));
    expect(output).toContain('passes');
    expect(status).toBe(0);
    expect(output).toMatch(/cescr-2024 +5 +2 +1 +1 +0 +1 +0 +0 +2 +100/);
  });

  it('needs no documents for what can be known without them', async () => {
    const where = await place(GOOD);
    expect((await runWith('--data', where.data)).status).toBe(0);
  });

  it('says in one line what it cannot read', async () => {
    const { status, output } = await runWith('--data', 'none', '--documents', 'no-such-folder');
    expect(status).toBe(1);
    expect(output).toMatch(/^verify: .*no-such-folder.*$/);
  });
});

describe('a translation', () => {
  it('may write in digits what the English writes in words', async () => {
    const changed = {
      'findings/state.json': [{ ...SUNK, text: { en: 'Forty-three ferries were lost.' } }, SPENT],
      'i18n/ru/findings.json': { 'cescr-2024.sunk': { text: 'Погибли 43 парома.' } },
    };
    expect((await run(await place({ ...GOOD, ...changed }))).output).toContain('passes');
  });
});

describe('verify --only', () => {
  const broken = { 'findings/monitor.json': [{ id: 'ituc-2022.boats' }] };

  it('reports the records of that file alone', async () => {
    const where = await place({ ...GOOD, ...text('In 2021, 43 ferries were lost.') });
    expect((await run(where, '--only', 'findings/monitor.json')).status).toBe(0);
    const { status, output } = await run(where, '--only', join(where.data, 'findings/state.json'));
    expect(status).toBe(1);
    expect(output).toContain('“2021”');
  });

  it('is not stopped by another file that cannot be read', async () => {
    const where = await place({ ...GOOD, ...broken, 'contrasts/all.json': [] });
    const { status, output } = await run(where, '--only', 'findings/state.json');
    expect(output).toContain('left out findings/monitor.json');
    expect(status).toBe(0);
  });

  it('says what is wrong with a file that cannot be read itself', async () => {
    const where = await place({ ...GOOD, ...broken });
    const { status, output } = await run(where, '--only', 'findings/monitor.json');
    expect(under(output, 'ituc-2022.boats')).toMatch(/schema: /);
    expect(status).toBe(1);
  });

  it('does not pass a file that is not there', async () => {
    const { status, output } = await run(await place(GOOD), '--only', 'findings/none.json');
    expect(status).toBe(1);
    expect(output).toContain('none.json');
  });

  it('checks translations by the file they stand in', async () => {
    const where = await place({
      ...GOOD,
      'i18n/ru/findings.json': { 'cescr-2024.sunk': { text: 'Погибли 34 парома.' } },
    });
    const { output } = await run(where, '--only', 'i18n/ru/findings.json');
    expect(under(output, 'cescr-2024.sunk')).toMatch(/translation ru: /);
  });
});
