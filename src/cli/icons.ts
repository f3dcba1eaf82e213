import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';

const USAGE = 'usage: icons [--dir DIR]';

const options = { dir: { type: 'string', default: 'icons' } } as const;

/** Sides in pixels that browsers ask for. */
const SIZES = [16, 32, 48, 128];
const TOOLBAR_SIZES = [16, 32];

/** The sign alone, for toolbars: dark ink on a light one, light ink on a dark one. */
const INKS = { 'on-light': '#1f1d1a', 'on-dark': '#f4f2ee' } as const;

async function draw(svg: string, side: number, file: string): Promise<void> {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render();
  await writeFile(file, image.asPng());
  console.log(file);
}

async function drawAll(dir: string): Promise<void> {
  const icon = await readFile(join(dir, 'icon.svg'), 'utf8');
  const sign = await readFile(join(dir, 'toolbar.svg'), 'utf8');
  for (const side of SIZES) await draw(icon, side, join(dir, `icon-${side}.png`));
  for (const [name, ink] of Object.entries(INKS))
    for (const side of TOOLBAR_SIZES)
      await draw(
        sign.replaceAll('currentColor', ink),
        side,
        join(dir, `toolbar-${name}-${side}.png`),
      );
}

/** Renders `icon.svg` and `toolbar.svg` of a folder to the PNG files that the manifest names. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    await drawAll(parseArgs({ args: [...argv], options }).values.dir);
    return 0;
  } catch (error) {
    console.error(`icons: ${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 1;
  }
}
