// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/language';
import { drawSurface } from './draw';
import { cardStates, type Look, summaryStates } from './gallery/states';

/** Colour needs layout, which `npm run gallery` has; a fragment has no page around it. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** Opens whatever says that it is closed. */
function openAll(container: Element): void {
  for (let turn = 0; turn < 4; turn++)
    for (const button of container.querySelectorAll('button[aria-expanded=false]'))
      fireEvent.click(button);
}

async function breaches(container: Element): Promise<readonly string[]> {
  const { violations, passes } = await axe.run(container, { rules });
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe.each(languages)('accessibility rules in %s', (language) => {
  const look: Look = { language, theme: 'light' };

  it.each([...cardStates, ...summaryStates])('hold for $name', async ({ draw }) => {
    const { container } = drawSurface(draw(look));
    openAll(container);
    expect(await breaches(container)).toEqual([]);
  });
});

describe('accessibility rules before anything is opened', () => {
  it.each(cardStates)('hold for $name', async ({ draw }) => {
    const { container } = drawSurface(draw({ language: 'en', theme: 'light' }));
    expect(await breaches(container)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees a button without a name', async () => {
    const { container } = drawSurface(
      <main>
        <h1>Title</h1>
        <p lang="en">Text</p>
        <ul>
          <li>
            <button type="button" />
          </li>
        </ul>
      </main>,
    );
    expect((await breaches(container)).join()).toContain('button-name');
  });
});
