/** A dot of the chart, in percent of its width and height; 0 is left and top. */
export interface Dot {
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

interface Dated {
  readonly year: number;
  readonly value: number;
}

/** Places points by year and by value, from zero up: a cut axis would make small changes look large. */
export function dotsOf(points: readonly Dated[]): readonly Dot[] {
  const sorted = [...points].sort((a, b) => a.year - b.year);
  const years = sorted.map(({ year }) => year);
  const values = sorted.map(({ value }) => value);
  const place = {
    x: scaler(Math.min(...years), Math.max(...years)),
    y: scaler(Math.min(0, ...values), Math.max(0, ...values)),
  };
  return sorted.map(({ year, value }) => ({
    year,
    value,
    x: place.x(year),
    y: 100 - place.y(value),
  }));
}

function scaler(low: number, high: number): (value: number) => number {
  const width = high - low;
  return (value) => (width === 0 ? 50 : Math.round(((value - low) / width) * 10000) / 100);
}
