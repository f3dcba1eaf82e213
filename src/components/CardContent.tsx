import type { Ref } from 'preact';
import { AgeNote } from './AgeNote';
import type { CardProps } from './Card';
import { CardHeader } from './CardHeader';
import { FindingList } from './FindingList';
import { useMessages } from './messages-context';
import { Related } from './Related';
import { Scores } from './Scores';
import { Silent } from './Silent';
import { TwoSides } from './TwoSides';
import { Trends } from './trend/Trends';
import { WhyMatched } from './WhyMatched';

interface CardContentProps extends CardProps {
  readonly titleId: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** The part that scrolls; focusable, so that keys can scroll it. */
export function CardContent(props: CardContentProps) {
  const { card, found, articleYear, onOpen, onCopy, titleId, titleRef } = props;
  const messages = useMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll what overflows
    <section class="q-content" tabIndex={0} aria-label={messages.text('cardContent')}>
      <CardHeader card={card} titleId={titleId} titleRef={titleRef} />
      {card.why && <WhyMatched why={card.why} found={found} />}
      <AgeNote card={card} articleYear={articleYear} />
      <Empty card={card} />
      <Scores scores={card.scores} onCopy={onCopy} />
      <FindingList findings={card.findings} onCopy={onCopy} />
      <TwoSides contrasts={card.contrasts} onCopy={onCopy} />
      <Trends series={card.series} />
      <Related related={card.related} onOpen={onOpen} />
      <Silent silent={card.silent} />
    </section>
  );
}

function Empty({ card }: Pick<CardProps, 'card'>) {
  const messages = useMessages();
  const parts = [card.scores, card.findings, card.contrasts, card.series];
  return parts.every(({ length }) => length === 0) ? (
    <p class="q-note">{messages.text('cardEmpty')}</p>
  ) : null;
}
