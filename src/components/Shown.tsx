import type { ShownText } from '../model/language';

/** A text in its own language, so that voices and hyphenation are right. */
export function Shown({ text }: { readonly text: ShownText }) {
  return <span lang={text.language}>{text.text}</span>;
}
