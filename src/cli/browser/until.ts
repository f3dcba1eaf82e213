/** Longest wait for something the extension is to do: longer than a page that was costly to read rests; ms. */
const patience = 40_000;
/** Between two looks, in milliseconds. */
const pause = 50;

/** Looks until `holds`; throws with `complaint` when it does not in time. */
export async function until(
  holds: () => Promise<boolean>,
  complaint: () => Promise<string>,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(await complaint());
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
