import { expect, it } from 'vitest';
import { afterPaint } from '../../src/content/popover/after-paint';

it('calls back after the frame that draws what was done between two frames, however long that frame is', () => {
  let waiting: FrameRequestCallback[] = [];
  const view = { requestAnimationFrame: (run: FrameRequestCallback) => waiting.push(run) };
  const frame = () => {
    const now = waiting;
    waiting = [];
    for (const run of now) run(0);
  };
  let isSeen = false;
  afterPaint(view, () => {
    isSeen = true;
  });
  frame();
  expect(isSeen).toBe(false);
  frame();
  expect(isSeen).toBe(true);
});
