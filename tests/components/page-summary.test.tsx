// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PageSummary, type PageSummaryProps } from '../../src/components/summary/PageSummary';
import type { FoundGroup, PageState } from '../../src/components/summary/page-state';
import type { Language } from '../../src/model/language';
import { drawSurface, words } from './draw';
import { id } from './samples/build';
import { messagesIn } from './samples/messages';

const groups: readonly FoundGroup[] = [
  {
    kind: 'person',
    things: [{ entity: id.entity('person/a'), name: 'Maks Bokayev', lang: 'en', count: 3 }],
  },
  {
    kind: 'institution',
    things: [
      { entity: id.entity('institution/mazhilis'), name: 'Мәжіліс', lang: 'kk', count: 1 },
      { entity: id.entity('institution/senate'), name: 'Senate', lang: 'en', count: 2 },
    ],
  },
];

function show(state: PageState, props: Partial<PageSummaryProps> = {}, language: Language = 'en') {
  return drawSurface(
    <PageSummary
      state={state}
      messages={messagesIn[language]}
      host="news.example"
      onEverywhere
      onHere
      onSwitchEverywhere={() => undefined}
      onSwitchHere={() => undefined}
      onOpen={() => undefined}
      onSettings={() => undefined}
      {...props}
    />,
  );
}

describe('the page summary', () => {
  it('counts what was found, by kind, with how often', () => {
    const { container } = show({ is: 'found', groups });
    expect(screen.getByText('3 things found on this page')).toBeTruthy();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(words);
    expect(headings).toEqual(['People 1', 'Public institutions 2']);
    const counts = [...container.querySelectorAll('.q-thing')].map(words);
    expect(counts).toEqual(['Maks Bokayev3 mentions', 'Мәжіліс1 mention', 'Senate2 mentions']);
  });

  it('opens a thing, whose name speaks its language', () => {
    const onOpen = vi.fn();
    show({ is: 'found', groups }, { onOpen });
    const button = screen.getByRole('button', { name: 'Мәжіліс' });
    expect(button.getAttribute('lang')).toBe('kk');
    fireEvent.click(button);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('institution/mazhilis');
  });

  it.each([
    [{ is: 'found', groups: [] }, /Nothing that the five documents speak of/],
    [{ is: 'not-about' }, /does not seem to be about Kazakhstan/],
    [{ is: 'disabled-here' }, /off on news\.example/],
    [{ is: 'disabled' }, /off on all sites/],
    [{ is: 'unsupported' }, /does not work on this kind of page/],
    [{ is: 'refused', failure: { code: 'index-damaged', message: '' } }, /index is damaged/],
    [{ is: 'refused', failure: { code: 'index-version', message: '' } }, /another version/],
    [{ is: 'refused', failure: { code: 'index-missing', message: '' } }, /index is missing/],
  ] as const)('says of %j what is so', (state, expected) => {
    show(state);
    expect(screen.getByText(expected)).toBeTruthy();
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  });

  it('switches this site and all sites', () => {
    const [onSwitchHere, onSwitchEverywhere] = [vi.fn(), vi.fn()];
    show({ is: 'found', groups }, { onSwitchHere, onSwitchEverywhere });
    fireEvent.click(screen.getByRole('checkbox', { name: 'On for news.example' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'On for all sites' }));
    expect(onSwitchHere).toHaveBeenCalledExactlyOnceWith(false);
    expect(onSwitchEverywhere).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('cannot switch one site while all are off, nor a page that has no site', () => {
    show({ is: 'disabled' }, { onEverywhere: false });
    const here = screen.getByRole<HTMLInputElement>('checkbox', { name: /news\.example/ });
    expect(here.disabled).toBe(true);
    cleanup();
    show({ is: 'unsupported' }, { host: undefined });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('says what happens to what one reads, in the reader’s language', () => {
    show({ is: 'not-about' }, {}, 'kk');
    expect(screen.getByText(/Бәрі осы құрылғыда/)).toBeTruthy();
    expect(screen.getByRole('main').getAttribute('lang')).toBe('kk');
  });
});
