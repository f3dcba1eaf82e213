// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FindingItem } from '../../src/components/finding/FindingItem';
import type { FindingView } from '../../src/model/card';
import type { Language } from '../../src/model/language';
import { draw, words } from './draw';
import { finding } from './samples/build';
import { detained, leaders, rally, scored, stateRallies } from './samples/findings';

function item(view: FindingView, language: Language = 'en', onCopy = vi.fn(() => true)) {
  return { ...draw(<FindingItem finding={view} onCopy={onCopy} />, language), onCopy };
}

describe('a finding', () => {
  it('says when, whose claim, what, who and where', () => {
    const { container } = item(finding(detained, 'en'));
    expect(words(container.querySelector('.q-eyebrow'))).toBe(
      '10 January 2021 · Quoting Human Rights Watch',
    );
    expect(words(container.querySelector('.q-byline'))).toBe(
      'US State Department, a foreign government',
    );
    expect(screen.getByRole('link', { name: /^Source: section\s2\.b, paragraph\s5/ })).toBeTruthy();
  });

  it.each([
    ['fact', 'Stated as fact'],
    ['law', 'What the law says, by this document'],
    ['author-claim', 'The author’s judgement'],
    ['quoted-claim', 'Quoting someone else'],
  ] as const)('of claim kind %s says: %s', (claim, expected) => {
    const { container } = item({ ...finding(scored, 'en'), claim });
    expect(words(container.querySelector('.q-eyebrow'))).toBe(`2018 · ${expected}`);
  });

  it.each(['en', 'ru', 'kk'] as const)('by the State is always marked, in %s', (language) => {
    const { container } = item(finding(stateRallies, language), language);
    expect(words(container.querySelector('.q-state-mark'))).not.toBe('');
  });

  it('by others is not marked as the State’s', () => {
    const { container } = item(finding(scored, 'en'));
    expect(container.querySelector('.q-state-mark')).toBeNull();
  });

  it('shows its caution', () => {
    item(finding(stateRallies, 'en'));
    expect(screen.getByText(/do not add up/)).toBeTruthy();
  });
});

describe('a translated finding', () => {
  it('is marked, speaks its language, and gives the English one click away', () => {
    const { container } = item(finding(rally, 'kk'), 'kk');
    expect(container.querySelector('.q-finding-text')?.getAttribute('lang')).toBe('kk');
    expect(screen.getByText('Аударма')).toBeTruthy();
    expect(container.querySelector('.q-english')).toBeNull();

    const button = screen.getByRole('button', { name: 'Ағылшыншасын көрсету' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const english = container.querySelector('.q-english');
    expect(english?.getAttribute('lang')).toBe('en');
    expect(words(english)).toBe(rally.text[0]);

    fireEvent.click(button);
    expect(container.querySelector('.q-english')).toBeNull();
  });

  it('that has no translation yet is shown in English and says so', () => {
    const { container } = item(finding(leaders, 'ru'), 'ru');
    expect(container.querySelector('.q-finding-text')?.getAttribute('lang')).toBe('en');
    expect(screen.getByText('На английском')).toBeTruthy();
    expect(screen.queryByText('Перевод')).toBeNull();
  });

  it('is no translation for a reader of English', () => {
    item(finding(rally, 'en'));
    expect(screen.queryByText('Translated')).toBeNull();
    expect(screen.queryByText('In English')).toBeNull();
  });
});

describe('the citation', () => {
  it('opens below the finding and names the document, place, period and edition', () => {
    const { container } = item(finding(scored, 'en'));
    fireEvent.click(screen.getByRole('button', { name: /^Cite HRMI, Right to assembly/ }));
    const panel = words(container.querySelector('.q-cite'));
    expect(panel).toContain('Human Rights Measurement Initiative. Kazakhstan: progress needed');
    expect(panel).toContain(
      'Covers 2016–2018 · Published 14 February 2020 · data published in 2019',
    );
    expect(panel).toContain('may now show a later edition');
  });

  it('says in the card’s language which edition it is', () => {
    const { container } = item(finding(scored, 'ru'));
    fireEvent.click(screen.getByRole('button', { name: /HRMI/ }));
    const panel = words(container.querySelector('.q-cite'));
    expect(panel).toContain('данные опубликованы в 2019 году');
  });

  it.each([
    ['Plain text', 'plain'],
    ['Markdown', 'markdown'],
    ['BibTeX', 'bibtex'],
  ])('%s asks for the format %s and says that it is copied', async (label, format) => {
    const view = finding(scored, 'en');
    const { onCopy } = item(view);
    fireEvent.click(screen.getByRole('button', { name: /^Cite/ }));
    fireEvent.click(screen.getByRole('button', { name: label }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(view, format);
    await waitFor(() => expect(words(screen.getByRole('status'))).toBe('Copied'));
  });

  it('says so when the clipboard refuses', async () => {
    item(
      finding(scored, 'en'),
      'en',
      vi.fn(() => false),
    );
    fireEvent.click(screen.getByRole('button', { name: /^Cite/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    await waitFor(() => expect(words(screen.getByRole('status'))).toBe('Could not copy'));
  });

  it('links out to the place, in a new tab that knows nothing of this one', () => {
    item(finding(scored, 'en'));
    const link = screen.getByRole('link', { name: /^Source: .*opens in a new tab\)$/ });
    expect(link.getAttribute('href')).toBe('https://humanrightsmeasurement.org/spotlight/');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.getByText(/the page may differ today/)).toBeTruthy();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//x', 'ftp://x.y', 'about:blank', ''])(
    'never links to %j',
    (url) => {
      const view = finding(scored, 'en');
      item({ ...view, citation: { ...view.citation, url } });
      expect(screen.queryByRole('link')).toBeNull();
    },
  );
});
