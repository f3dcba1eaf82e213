import { useMessages } from '../messages-context';

interface SiteListProps {
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
}

/** Sites that are switched off; each can be switched on again. */
export function SiteList({ sites, onChange }: SiteListProps) {
  const { text } = useMessages();
  return (
    <fieldset class="q-fieldset">
      <legend>{text('optionsSites')}</legend>
      {sites.length === 0 && <p class="q-soft">{text('optionsSitesNone')}</p>}
      <ul class="q-plain">
        {sites.map((site) => (
          <li key={site} class="q-option q-site">
            <span>{site}</span>
            <button
              type="button"
              class="q-button"
              onClick={() => onChange(sites.filter((each) => each !== site))}
            >
              {text('optionsSiteRemove', site)}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
