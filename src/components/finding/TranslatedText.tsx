import { useState } from 'preact/hooks';
import type { NamedSpan } from '../../model/card';
import type { ShownText } from '../../model/language';
import { useMessages } from '../messages-context';
import { NamedText } from './NamedText';

interface TranslatedTextProps {
  readonly text: ShownText;
  /** Things that the text names. */
  readonly named: readonly NamedSpan[];
}

/** A finding's words in their own language, marked where they are a translation, with the English one click away. */
export function TranslatedText({ text, named }: TranslatedTextProps) {
  return (
    <>
      <p class="q-finding-text" lang={text.language}>
        <NamedText text={text.text} named={named} />
      </p>
      {text.translated ? (
        <Translation original={text.original ?? ''} />
      ) : (
        <Untranslated text={text} />
      )}
    </>
  );
}

function Translation({ original }: { readonly original: string }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p class="q-plain q-line">
        <span class="q-soft">{messages.text('textTranslated')}</span>
        <button type="button" class="q-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {messages.text(open ? 'textHideEnglish' : 'textShowEnglish')}
        </button>
      </p>
      {open && (
        <p class="q-english" lang="en">
          {original}
        </p>
      )}
    </>
  );
}

function Untranslated({ text }: { readonly text: ShownText }) {
  const messages = useMessages();
  return text.language === messages.language ? null : (
    <p class="q-eyebrow">{messages.text('textInEnglish')}</p>
  );
}
