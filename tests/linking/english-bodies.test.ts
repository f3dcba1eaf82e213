import { describe, it } from 'vitest';
import { finds } from './support/sentences';

describe('a label', () => {
  it.each([
    '[Kazakhstan|kazakhstan]\nGovernment type: presidential republic',
    '[Kazakhstan|kazakhstan]\nGovernment:',
    '[Kazakhstan|kazakhstan]\nConstitution:\nadopted in 1995',
    '[Kazakhstan|kazakhstan]\nGovernment and politics\nIt is a republic.',
    'In [Kazakhstan|kazakhstan] the Government type is disputed.',
    '[Kazakhstan|kazakhstan]\nSenate:\n50 seats',
  ])('names no body: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan]\n[Government|government]: prices will not rise',
    '[Kazakhstan|kazakhstan]\n[Senate|senate] votes:',
    '[Kazakhstan|kazakhstan]\n[Government|government] and parties agree.',
    '[Kazakhstan|kazakhstan]\nHe asked the [Government|government]:',
    'In [Kazakhstan|kazakhstan] the [Government|government] typed letters.',
    '[Kazakhstan|kazakhstan]\n[Constitution|constitution]: article by article',
    '[Kazakhstan|kazakhstan]\\nWhat the [Government|government] wants: peace',
  ])('is none where something is said: %s', finds);
});

describe('a body of the same name with a word before it', () => {
  it.each([
    'The Financial Police raided a shop.',
    'The secret police followed them.',
    'The tax police came.',
    'The Anti-Terrorist Police came.',
    'An oil workers’ strike began.',
    'The regional government paid.',
    'The city government of [Semey|semey] paid.',
    'A youth parliament met at school.',
    'The school has student parliaments.',
  ])('is another body: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'The [police|police] raided a shop.',
    'The riot [police|police] came.',
    'A long [workers’ strike|right-to-strike] began.',
    'The [Almaty|almaty] [police|police] came.',
    'Regional leaders and the [government|government] paid.',
    'The local [akim|akim] paid.',
    'Local [akims|akim] paid.',
    'The new [government|government] paid.',
    'The old [parliament|parliament] met.',
  ])('is itself after other words: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});

describe('a word that only likens', () => {
  it.each([
    'They set torture-like terms.',
    'A torture-style regime began.',
    'He saw police-like guards.',
    'A government-like office opened.',
    'The Government-style office opened.',
    'The president-elect spoke.',
    'The prime minister-designate spoke.',
  ])('takes the name away: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'They like [police|police] of their own.',
    'The [government|government] likes it.',
    'The [police|police]-led group came.',
    'The [government|government]-owned office opened.',
    'Guards, like [police|police], came.',
  ])('leaves it where it does not: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});

describe('a house of parliament within a longer name', () => {
  it.each([
    '[Kazakhstan|kazakhstan] waits\nThe Senate Foreign Relations Committee wrote.',
    '[Kazakhstan|kazakhstan] waits\nHe saw Senate Majority Leader Smith.',
    '[Kazakhstan|kazakhstan] waits\nTwo Senate Judiciary Republicans wrote.',
    '[Kazakhstan|kazakhstan] waits\nA Senate Armed Services Subcommittee met.',
    '[Kazakhstan|kazakhstan] waits\nThe Senate Minority Leader wrote.',
  ])('is another’s: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] waits\nA [Senate|senate] Committee met.',
    '[Kazakhstan|kazakhstan] waits\nThe [Senate|senate] committee met.',
    '[Kazakhstan|kazakhstan] waits\nThe [Senate|senate] and the Youth Committee met.',
    '[Kazakhstan|kazakhstan] waits\nThe [Senate|senate] met the Youth Committee.',
    '[Kazakhstan|kazakhstan] waits\nIn the [Senate|senate] Serik Orazov spoke.',
  ])('is the country’s otherwise: %s', finds);
});

describe('the word for the government before what it is for', () => {
  it.each([
    'Many government offices are closed.',
    'He left a government job.',
    'Some government officials came.',
    'Four government buildings burned.',
    'The government-friendly paper closed.',
    'It has three branches of government.',
    'They live under a strict form of government.',
    'He wrote an e-government plan.',
    'The Alga Ordasy government fled.',
    'A short-lived Ulan Tobyl government followed.',
  ])('names no body: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'A [government|government] decree came.',
    'It is a branch of the [government|government].',
    'A friend of [government|government] came.',
    'The [Government|government] Office is closed.',
    'The [government|government] offered him a job.',
    'The [Tokayev|kassym-jomart-tokayev] [government|government] paid.',
    'The new Mamin [government|government] paid.',
    'In Ulan the [government|government] paid.',
    'The [government|government]’s officials came.',
    'For the [government|government], offices are dear.',
  ])('does before what it does itself, or in capitals: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});

describe('a body whose name goes on after “and”', () => {
  it.each([
    'The Ministry of Justice and Sports wrote.',
    'In the Ministry of Justice and Fisheries lamps burn.',
    'Guests from the Ministry of Justice and Borders came.',
    'A Ministry of Justice and Weather is planned.',
    'They left the Ministry of Justice and Trade.',
  ])('is another: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'The [Ministry of Justice|ministry-justice] and sports clubs wrote.',
    'The [Ministry of Justice|ministry-justice] and [Almaty|almaty] wrote.',
    'The [Ministry of Justice|ministry-justice] and the Weather Office wrote.',
    'The [Ministry of Justice|ministry-justice] and [Supreme Court|supreme-court] wrote.',
    '[Ministry of Justice|ministry-justice] and Clubs Agree',
  ])('is itself before something known, or small letters: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});

describe('a body of the world before the name of one of its own', () => {
  it.each([
    'The UN Committee against Lies wrote.',
    'In the UN Weather Commission they spoke.',
    'A UN Special Commission came.',
    'He heads the UN Children Office.',
    'The UN Working Committee on Coal wrote.',
  ])('is a part of it: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'The [UN|un] committee wrote.',
    'A [UN|un] envoy came to the Weather Council.',
    'The [UN|un] Secretary General came.',
    'For the [UN|un], Committee rooms are dear.',
    'The [UN|un] and the Weather Council wrote.',
  ])('is itself before anything else: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});
