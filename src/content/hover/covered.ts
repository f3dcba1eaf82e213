const link = 'a[href]';

/**
 * The elements under a point that a link lies over without hiding them, as where a whole card of a
 * front page is its headline's link. None where the point is not on a link.
 */
export function underClearLinks(
  tree: DocumentOrShadowRoot,
  x: number,
  y: number,
): readonly Element[] {
  if (!linkOf(tree.elementFromPoint(x, y))) return [];
  const all = tree.elementsFromPoint(x, y);
  const first = all.findIndex((element) => !linkOf(element));
  return first > 0 && all.slice(0, first).every(isClear) ? all.slice(first) : [];
}

/** Through the prototype: a form field named `closest` would hide the method. */
const linkOf = (element: Element | null): Element | null =>
  element && Element.prototype.closest.call(element, link);

const isClear = (element: Element): boolean =>
  [undefined, '::before', '::after'].every((pseudo) => hasNoGround(element, pseudo));

function hasNoGround(element: Element, pseudo: string | undefined): boolean {
  const { backgroundColor, backgroundImage, content } = getComputedStyle(element, pseudo);
  if (pseudo !== undefined && content === 'none') return true;
  return (
    backgroundImage === 'none' && /^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/.test(backgroundColor)
  );
}
