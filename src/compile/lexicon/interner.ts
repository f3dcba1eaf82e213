/** Numbers things in the order they are first seen, one number for equal keys. */
export class Interner<T> {
  readonly items: T[] = [];
  readonly #numbers = new Map<string, number>();

  number(item: T, key: string = String(item)): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.items.length);
    this.items.push(item);
    return this.items.length - 1;
  }
}
