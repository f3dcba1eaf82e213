/** Where `value` lies between the ends of its scale, in percent; held inside the ends. */
export function placeOn(
  scale: { readonly min: number; readonly max: number },
  value: number,
): number {
  const width = scale.max - scale.min;
  if (width <= 0) return 0;
  const place = ((value - scale.min) / width) * 100;
  return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;
}

export const percent = (place: number): string => `${place}%`;
