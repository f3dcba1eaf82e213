/** The day a date or period ends on, as a text that sorts: `2016/2020` → `2020-99-99`. */
export function endOf(when: string): string {
  const [year = '', month = '99', day = '99'] = (when.split('/').at(-1) ?? '').split('-');
  return `${year}-${month}-${day}`;
}
