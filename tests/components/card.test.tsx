// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../src/components/Card';
import type { CardView } from '../../src/model/card';
import type { EntityId } from '../../src/model/ids';
import { type Language, languages } from '../../src/model/language';
import { drawSurface, tabStops, words } from './draw';
import { assemblyCard, emptyCard, hostileCard, personCard, unionsCard } from './samples/cards';
import { messagesIn } from './samples/messages';

function element(card: CardView, props: Partial<CardProps> = {}, language: Language = 'en') {
  return (
    <Card
      card={card}
      messages={messagesIn[language]}
      onOpen={() => undefined}
      onClose={() => undefined}
      onCopy={() => true}
      {...props}
    />
  );
}

const show = (card: CardView, props: Partial<CardProps> = {}, language: Language = 'en') =>
  drawSurface(element(card, props, language));
const headings = (level: number) => screen.queryAllByRole('heading', { level }).map(words);

describe('the card', () => {
  it('is a dialog named by its title, and not a modal one', () => {
    show(assemblyCard('en'));
    const dialog = screen.getByRole('dialog', { name: 'Right of peaceful assembly' });
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    expect(dialog.getAttribute('lang')).toBe('en');
  });

  it('orders its parts: scores, findings, two sides, related, silent sources', () => {
    show(assemblyCard('en'));
    expect(headings(2)).toEqual(['Right of peaceful assembly']);
    expect(headings(3)).toEqual([
      'Scores',
      'What the documents say',
      'Two sides',
      'See also',
      'Not in these sources',
    ]);
    expect(headings(4)).toEqual(['The State', 'Other sources']);
  });

  it('shows the names in the other two languages, each in its language', () => {
    show(assemblyCard('ru'), {}, 'ru');
    const names = within(screen.getByRole('list', { name: 'На других языках' }));
    expect(names.getAllByRole('listitem').map((one) => [one.lang, words(one)])).toEqual([
      ['kk', 'Бейбіт жиналыс құқығы'],
      ['en', 'Right of peaceful assembly'],
    ]);
  });

  it('keeps the parts of a hyphenated name together', () => {
    const { container } = show(personCard('en'));
    expect([...container.querySelectorAll('.q-title .q-together')].map(words)).toEqual([
      'Kassym-Jomart',
    ]);
    expect(headings(2)).toEqual(['Kassym-Jomart Tokayev']);
  });

  it('dates its description', () => {
    show(emptyCard('en'));
    expect(screen.getByText('As of 2024')).toBeTruthy();
  });

  it('can be left and gone back from', () => {
    const [onBack, onClose] = [vi.fn(), vi.fn()];
    show(emptyCard('en'), { onBack, onClose });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect([onBack.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  it('has no way back where there is nothing to go back to', () => {
    show(emptyCard('en'));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('is walked in order: close, the scrolling content, then what stands in it', () => {
    const { container } = show(personCard('en'), { onBack: () => undefined });
    const stops = tabStops(container).map(
      (stop) => stop.getAttribute('aria-label') ?? words(stop).replace(/\u00a0/g, ' '),
    );
    expect(stops.slice(0, 3)).toEqual(['Back', 'Close', 'What the sources say']);
    expect(stops.at(-1)).toBe('Presidential Administration');
  });

  it('follows the reader’s choice of colours', () => {
    show(emptyCard('en'), { theme: 'dark' });
    expect(screen.getByRole('dialog').dataset.theme).toBe('dark');
  });
});

describe('lists that are long', () => {
  const findings = () => screen.getByRole('region', { name: 'What the documents say' });

  it('show three findings, and the rest on demand, with focus on the first new one', () => {
    show(assemblyCard('en'));
    expect(within(findings()).getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(within(findings()).getByRole('button', { name: '2 more' }));
    const all = within(findings()).getAllByRole('listitem');
    expect(all).toHaveLength(5);
    expect(document.activeElement).toBe(all[3]);
    expect(within(findings()).queryByRole('button', { name: /more/ })).toBeNull();
  });

  it('do not hide a single last one behind a button of the same size', () => {
    const card = assemblyCard('en');
    show({ ...card, findings: card.findings.slice(0, 4) });
    expect(within(findings()).getAllByRole('listitem')).toHaveLength(4);
  });

  it('keep the order they were ranked in', () => {
    show(assemblyCard('en'));
    const dates = [...findings().querySelectorAll('.q-when')].map(words);
    expect(dates).toEqual(['10 January 2021', '2020', '2019–2023']);
  });
});

describe('things named inside a card', () => {
  it('ask to be opened in its place', () => {
    const onOpen = vi.fn();
    show(assemblyCard('en'), { onOpen });
    fireEvent.click(screen.getByRole('button', { name: 'Law on peaceful assembly' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('law/peaceful-assembly-law');
  });

  it('take focus to their title and start folded when they replace it', () => {
    const { rerender } = show(assemblyCard('en'));
    fireEvent.click(screen.getAllByRole('button', { name: /more/ })[0] as HTMLElement);
    rerender(element(unionsCard('en')));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    rerender(element(assemblyCard('en')));
    expect(screen.getAllByRole('button', { name: /more/ })).toHaveLength(2);
  });

  it('give focus back to the control by which the reader left', () => {
    const { rerender } = show(unionsCard('en'));
    rerender(element(assemblyCard('en'), { cameFrom: 'law/peaceful-assembly-law' as EntityId }));
    expect(document.activeElement?.textContent).toBe('law on peaceful assembly');
    rerender(element(unionsCard('en'), { cameFrom: 'place/kentau' as EntityId }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('leave focus alone when the same card is drawn again', () => {
    const { rerender } = show(assemblyCard('en'));
    screen.getByRole('button', { name: 'Close' }).focus();
    rerender(element(assemblyCard('en')));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  });
});

describe('two sides', () => {
  it('stand side by side, each dated, with no verdict', () => {
    const { container } = show(assemblyCard('en'));
    const sides = screen.getByRole('region', { name: 'Two sides' });
    expect(words(sides)).toContain('The accounts contradict each other.');
    expect([...container.querySelectorAll('.q-side .q-when')].map(words)).toEqual([
      '2019–2023',
      '2020',
    ]);
    expect(within(sides).getByRole('region', { name: 'The State' })).toBeTruthy();
  });
});

describe('parts that could fill pages', () => {
  it('show two matters of two sides, and two charts, before “more”', () => {
    const card = assemblyCard('en');
    const copies = <T extends { readonly id: string }>(one: T | undefined) =>
      one === undefined
        ? []
        : ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...one, id: id as T['id'] }));
    show({
      ...card,
      contrasts: copies(card.contrasts[0]),
      series: copies(unionsCard('en').series[0]),
    });
    const sides = within(screen.getByRole('region', { name: 'Two sides' }));
    const charts = within(screen.getByRole('region', { name: 'Over time' }));
    expect(sides.getAllByRole('heading', { name: 'The State' })).toHaveLength(2);
    expect(charts.getAllByRole('img')).toHaveLength(2);
    fireEvent.click(sides.getByRole('button', { name: '3 more' }));
    fireEvent.click(charts.getByRole('button', { name: '3 more' }));
    expect(sides.getAllByRole('heading', { name: 'The State' })).toHaveLength(5);
    expect(charts.getAllByRole('img')).toHaveLength(5);
  });
});

describe('what is missing', () => {
  it('is said: no finding, no score', () => {
    show(emptyCard('en'));
    expect(screen.getByText(/None of the five documents/)).toBeTruthy();
    expect(headings(3)).toEqual(['Not in these sources']);
  });

  it('is said by source, and is not called “no problem”', () => {
    show(emptyCard('en'));
    const silent = screen.getByRole('region', { name: 'Not in these sources' });
    expect(within(silent).getAllByRole('listitem').map(words)).toEqual(['HRMI', 'ITUC']);
    expect(words(silent)).toContain('not the same as “no problem”');
  });

  it('is not said of a card that every source speaks of', () => {
    show(unionsCard('en'));
    expect(screen.queryByText(/None of the five documents/)).toBeNull();
    expect(screen.queryByText('Not in these sources')).toBeNull();
  });
});

describe('the age of the evidence', () => {
  it.each([
    [2026, true],
    [2023, true],
    [2022, false],
    [2019, false],
    [undefined, false],
  ])('beside an article of %s: said is %s', (articleYear, isSaid) => {
    show(personCard('en'), { articleYear });
    expect(screen.queryByText(/older than this article/) !== null).toBe(isSaid);
  });

  it('counts from the newest finding', () => {
    show(personCard('en'), { articleYear: 2026 });
    expect(screen.getByText(/from 2021: 5 years older/)).toBeTruthy();
  });
});

describe('hostile words', () => {
  it.each(languages)('are shown as words, in %s', (language) => {
    const { container } = show(hostileCard(language), {}, language);
    expect(container.querySelector('img, script, b, a[href^="javascript"]')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('<img src=x');
  });
});

describe('a card drawn outside its texts', () => {
  it('is a mistake that says how to mend it', async () => {
    const { Silent } = await import('../../src/components/Silent');
    expect(() => drawSurface(<Silent silent={[]} />)).toThrow(/MessagesContext/);
  });
});

describe('names inside a finding', () => {
  const lawOf = (language: Language) =>
    assemblyCard(language).findings[1]?.text.text.match(
      /law on peaceful assembly|Закон .*ях|Бей.*заң/,
    );

  it.each(languages)('open their card, by pointer and by key, in %s', (language) => {
    const onOpen = vi.fn();
    show(assemblyCard(language), { onOpen }, language);
    const [name] = screen.getAllByRole('button', { name: lawOf(language)?.[0] ?? 'none' });
    fireEvent.click(name as HTMLElement);
    for (const key of ['Enter', ' ', 'a']) fireEvent.keyDown(name as HTMLElement, { key });
    expect(onOpen.mock.calls).toEqual(Array(3).fill(['law/peaceful-assembly-law']));
  });

  it('are plain words on the card of what they name', () => {
    const card = { ...assemblyCard('en'), entity: 'organisation/human-rights-watch' as EntityId };
    const { container } = show({ ...card, related: [] });
    const names = [...container.querySelectorAll('.q-name')].map(words);
    expect(names).not.toContain('Human Rights Watch');
    expect(words(container)).toContain('Human Rights Watch reported that police');
  });

  it('leave the text as it is', () => {
    const { container } = show(assemblyCard('kk'), {}, 'kk');
    const texts = [...container.querySelectorAll('.q-finding-text')].map((one) => one.textContent);
    expect(texts).toContain(assemblyCard('kk').findings[1]?.text.text);
  });
});

describe('keeping and moving', () => {
  function keep(isPinned: boolean) {
    const hold = { isPinned, onPin: vi.fn(), onGrab: vi.fn(), onMove: vi.fn(), onCorner: vi.fn() };
    const { container } = show(personCard('en'), {
      hold,
      onBack: () => undefined,
      before: 'Mazhilis',
    });
    const handle = screen.getByRole('button', { name: 'Move the card' });
    return { hold, container, handle };
  }

  it.each([true, false])('says whether the card is kept: %s', (isPinned) => {
    const { hold } = keep(isPinned);
    const pin = screen.getByRole('button', { name: 'Keep this card open', pressed: isPinned });
    fireEvent.click(pin);
    expect(hold.onPin).toHaveBeenCalledOnce();
  });

  it('moves by the arrow keys, further with Shift, and leaves shortcuts alone', () => {
    const { hold, handle } = keep(true);
    fireEvent.keyDown(handle, { key: 'ArrowLeft' });
    fireEvent.keyDown(handle, { key: 'ArrowDown', shiftKey: true });
    fireEvent.keyDown(handle, { key: 'ArrowDown', altKey: true });
    fireEvent.keyDown(handle, { key: 'Enter' });
    expect(hold.onMove.mock.calls).toEqual([
      [-16, 0],
      [0, 96],
    ]);
  });

  it('moves without dragging, to the next corner', () => {
    const { hold, handle } = keep(true);
    fireEvent.click(handle);
    expect(hold.onCorner).toHaveBeenCalledOnce();
  });

  it('is grabbed by the bar', () => {
    const { hold, container } = keep(false);
    fireEvent.pointerDown(container.querySelector('.q-bar') as Element);
    expect(hold.onGrab).toHaveBeenCalledOnce();
  });

  it('tells where the way back leads', () => {
    keep(false);
    expect(screen.getByRole('button', { name: 'Back to Mazhilis' })).toBeTruthy();
  });
});

describe('the name of a term', () => {
  const named = (title: string, lang: Language) => ({
    ...assemblyCard('en'),
    title: { text: title, language: lang, translated: false },
    otherNames: [{ lang: 'kk', text: 'ісінің құқығы' } as const],
  });

  it('begins with a capital over the card, by the rules of its language', () => {
    const { container } = show(named('right to a fair trial', 'en'));
    expect(headings(2)).toEqual(['Right to a fair trial']);
    expect(words(container.querySelector('.q-names'))).toBe('Ісінің құқығы');
  });

  it('stays as it is where it is the name of anything else', () => {
    show({ ...named('inva.example', 'en'), kind: 'media' });
    expect(headings(2)).toEqual(['inva.example']);
  });
});
