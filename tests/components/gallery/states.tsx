import type { ComponentChild } from 'preact';
import { Card, type CardProps } from '../../../src/components/Card';
import type { Hold } from '../../../src/components/Hold';
import { PageSummary } from '../../../src/components/summary/PageSummary';
import type { FoundGroup, PageState } from '../../../src/components/summary/page-state';
import type { CardView } from '../../../src/model/card';
import type { Language } from '../../../src/model/language';
import type { Settings } from '../../../src/model/settings';
import { id } from '../samples/build';
import { assemblyCard, emptyCard, hostileCard, personCard, unionsCard } from '../samples/cards';
import { messagesIn } from '../samples/messages';

/** How a sheet is drawn. */
export interface Look {
  readonly language: Language;
  readonly theme: Settings['theme'];
}

/** One drawing on a sheet; `clicks` are made in turn after drawing: text of the control, in English key order. */
export interface State {
  readonly name: string;
  readonly draw: (look: Look) => ComponentChild;
  /** Opens everything that can be opened. */
  readonly isOpened?: true;
}

const nothing = () => undefined;
const hold: Hold = {
  isPinned: false,
  onPin: nothing,
  onGrab: nothing,
  onMove: nothing,
  onCorner: nothing,
};

function card(props: Pick<CardProps, 'card'> & Partial<CardProps>, look: Look) {
  return (
    <Card
      messages={messagesIn[look.language]}
      theme={look.theme}
      onOpen={nothing}
      onClose={nothing}
      onCopy={() => true}
      hold={hold}
      {...props}
    />
  );
}

export const cardStates: readonly State[] = [
  { name: 'a right', draw: (look) => card({ card: assemblyCard(look.language) }, look) },
  {
    name: 'all opened',
    isOpened: true,
    draw: (look) => card({ card: assemblyCard(look.language) }, look),
  },
  {
    name: 'series',
    isOpened: true,
    draw: (look) => card({ card: unionsCard(look.language) }, look),
  },
  {
    name: 'a person',
    draw: (look) =>
      card(
        { card: personCard(look.language), found: 'Токаева', articleYear: 2026, onBack: nothing },
        look,
      ),
  },
  {
    name: 'kept',
    draw: (look) =>
      card(
        {
          card: unionsCard(look.language),
          onBack: nothing,
          before: assemblyCard(look.language).title.text,
          hold: { ...hold, isPinned: true },
        },
        look,
      ),
  },
  { name: 'empty', draw: (look) => card({ card: emptyCard(look.language) }, look) },
  { name: 'hostile', draw: (look) => card({ card: hostileCard(look.language) }, look) },
];

/** A card that was made from the data. */
export const realState = (view: CardView): State => ({
  name: view.entity,
  draw: (look) => card({ card: view }, look),
});

function summary(state: PageState, look: Look) {
  return (
    <PageSummary
      state={state}
      messages={messagesIn[look.language]}
      theme={look.theme}
      host="news.example.kz"
      onEverywhere={state.is !== 'disabled'}
      onHere={state.is !== 'disabled-here'}
      onSwitchEverywhere={nothing}
      onSwitchHere={nothing}
      onOpen={nothing}
      onSettings={nothing}
    />
  );
}

function groups(language: Language): readonly FoundGroup[] {
  const thing = (name: string, count: number) => ({
    entity: id.entity(name),
    name,
    lang: language,
    count,
  });
  return [
    { kind: 'person', things: [thing('Қасым-Жомарт Тоқаев', 5), thing('Maks Bokayev', 1)] },
    {
      kind: 'institution',
      things: [thing('Мәжіліс', 21), thing('Министерство труда и социальной защиты населения', 2)],
    },
    { kind: 'international-body', things: [thing('ILO', 3)] },
  ];
}

const pageStates = [
  { is: 'not-about' },
  { is: 'disabled-here' },
  { is: 'disabled' },
  { is: 'refused', failure: { code: 'index-damaged', message: '' } },
  { is: 'unsupported' },
  { is: 'found', groups: [] },
] as const satisfies readonly PageState[];

export const summaryStates: readonly State[] = [
  {
    name: 'found',
    draw: (look) => summary({ is: 'found', groups: groups(look.language) }, look),
  },
  ...pageStates.map((state) => ({
    name: state.is,
    draw: (look: Look) => summary(state, look),
  })),
];
