import type { ExtensionPage } from '../../src/cli/browser/extension-page';
import { until } from '../../src/cli/browser/until';

export const textOf = (page: ExtensionPage): Promise<string> =>
  page.call(() => document.body.innerText);

/** Waits until the page says `words`. */
export const untilSays = (page: ExtensionPage, words: string): Promise<void> =>
  until(
    async () => (await textOf(page)).includes(words),
    async () => `The page does not say “${words}” but: ${await textOf(page)}`,
  );

/** Waits for a control with exactly these words and clicks it. */
export async function click(page: ExtensionPage, words: string): Promise<void> {
  await until(
    () => page.call(clickControl, words),
    async () => `There is no “${words}” in: ${await textOf(page)}`,
  );
}

/** Sent into the page as text: it can use nothing from outside. */
function clickControl(words: string): boolean {
  const controls = [...document.querySelectorAll<HTMLElement>('button, label')];
  const control = controls.find(({ innerText }) => innerText.trim() === words);
  control?.click();
  return control !== undefined;
}
