import { type Lexicon, readLexicon } from '../linking/lexicon';
import type { LexiconForm } from '../linking/lexicon-form';
import { createLinker } from '../linking/linker';
import { NO_STATE } from '../linking/token-trie';
import { UNKNOWN } from '../linking/vocabulary';
import { wordsOf } from '../linking/words';
import { nameStrengths } from '../model/entity';
import type { EntityId } from '../model/ids';

function formsCalled(lexicon: Lexicon, name: string): readonly LexiconForm[] {
  const [first = UNKNOWN, ...rest] = wordsOf(name).map(({ folded }) =>
    lexicon.vocabulary.findFolded(folded),
  );
  const state = rest.reduce(
    (at, token) => (at === NO_STATE ? at : lexicon.trie.next(at, token)),
    lexicon.trie.begin(first),
  );
  return state === NO_STATE ? [] : lexicon.formsOf(state);
}

/** A name that needs the least trust first; a bare surname that counts only after a full name last. */
const trust = ({ strength, person }: LexiconForm): number =>
  nameStrengths.indexOf(strength) + (person === 'surname' ? nameStrengths.length : 0);

/** What may follow a name without being part of it: the possessive, a full stop. */
const AFTER_NAME = /^(?:['’]s)?\.?$/u;

/** The entity of which all of `text` is a mention: ст. 174 УК РК, Kazakhstan's. */
function entitiesMentioned(lexicon: ArrayBuffer, text: string): readonly EntityId[] {
  const { mentions } = createLinker(lexicon).linkText(text, {});
  const whole = mentions.filter(
    ({ start, end }) => start === 0 && AFTER_NAME.test(text.slice(end)),
  );
  return whole.map(({ entity }) => entity);
}

/**
 * Entities that have a name of which `name` is some form, as the linker knows it; the likeliest first. A text
 * that is no name as it stands (ст. 174 УК РК) leads to what it mentions.
 */
export function entitiesCalled(lexicon: ArrayBuffer, name: string): readonly EntityId[] {
  const forms = formsCalled(readLexicon(lexicon), name);
  if (forms.length === 0) return entitiesMentioned(lexicon, name.trim());
  const ranked = forms.toSorted((a, b) => trust(a) - trust(b));
  return [...new Set(ranked.map(({ entity }) => entity.id))];
}
