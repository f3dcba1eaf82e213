import type { Lookup } from './messages';

/** One `_locales/<language>/messages.json`. */
export type MessageBundle = Readonly<Record<string, BundledMessage>>;

interface BundledMessage {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * A look-up over a bundle, by the rules of `i18n.getMessage`: for a reader whose chosen language is not
 * the browser's. What is filled in is never expanded again.
 */
export function lookupIn(bundle: MessageBundle): Lookup {
  return (key, substitutions) => {
    const entry = Object.hasOwn(bundle, key) ? bundle[key] : undefined;
    return entry === undefined ? '' : fill(entry, substitutions);
  };
}

function fill({ message, placeholders = {} }: BundledMessage, values: readonly string[]): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (_whole, digit: string) => values[Number(digit) - 1] ?? '');
  });
}
