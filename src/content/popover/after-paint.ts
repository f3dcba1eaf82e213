/**
 * Calls back once the reader can see what was just done: in the frame after the one that draws it. What is done between two
 * frames is drawn by the next, whose callbacks run before that.
 */
export function afterPaint(view: Pick<Window, 'requestAnimationFrame'>, done: () => void): void {
  view.requestAnimationFrame(() => {
    view.requestAnimationFrame(() => done());
  });
}
