import { useId } from 'preact/hooks';
import { contrastKeys } from '../i18n/keys';
import type { ContrastView, FindingView } from '../model/card';
import type { OnCopy } from './cited';
import { FindingItem } from './finding/FindingItem';
import { MoreList } from './MoreList';
import { useMessages } from './messages-context';
import { Section } from './Section';
import { Shown } from './Shown';

/** Matters before "more": each is as long as several findings. */
const FIRST_CONTRASTS = 2;

interface TwoSidesProps {
  readonly contrasts: readonly ContrastView[];
  readonly onCopy: OnCopy;
}

/** The State's account beside others' on the same matter, in columns of one width. Who is right is not said. */
export function TwoSides({ contrasts, onCopy }: TwoSidesProps) {
  const messages = useMessages();
  if (contrasts.length === 0) return null;
  return (
    <Section heading={messages.text('cardTwoSides')}>
      <MoreList
        items={contrasts}
        first={FIRST_CONTRASTS}
        keyOf={({ id }) => id}
        draw={(contrast) => <Contrast contrast={contrast} onCopy={onCopy} />}
      />
    </Section>
  );
}

interface ContrastProps {
  readonly contrast: ContrastView;
  readonly onCopy: OnCopy;
}

function Contrast({ contrast, onCopy }: ContrastProps) {
  const messages = useMessages();
  return (
    <>
      <p class="q-side-about">
        <Shown text={contrast.about} />
      </p>
      <p class="q-eyebrow">{messages.text(contrastKeys[contrast.relation])}</p>
      <div class="q-sides">
        <Side heading={messages.text('sidesState')} findings={contrast.state} onCopy={onCopy} />
        <Side heading={messages.text('sidesOthers')} findings={contrast.others} onCopy={onCopy} />
      </div>
    </>
  );
}

interface SideProps {
  readonly heading: string;
  readonly findings: readonly FindingView[];
  readonly onCopy: OnCopy;
}

function Side({ heading, findings, onCopy }: SideProps) {
  const id = useId();
  return (
    <section class="q-side" aria-labelledby={id}>
      <h4 class="q-side-heading" id={id}>
        {heading}
      </h4>
      <ul class="q-plain q-rows">
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingItem finding={finding} onCopy={onCopy} />
          </li>
        ))}
      </ul>
    </section>
  );
}
