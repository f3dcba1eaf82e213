import { describe, it } from 'vitest';
import { finds } from './support/sentences';

const findsAfterCountry = (sentence: string) =>
  finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);

describe('a place right after the name of a thing', () => {
  it.each([
    'They met Tobyl Almaty there.',
    'A clerk of Ajax Kazakhstan wrote.',
    'Guests of the Ritz Astana paid.',
    'He moved to Dinamo Semey.',
    'A share in Zircon Kazakhstan fell.',
    'Foresters of the Semey Ormany nature reserve came.',
    'It lies in the Almaty Alatau reserve.',
  ])('is a part of its name: %s', findsAfterCountry);

  it.each([
    'In old [Almaty|almaty] it rained.',
    'In Old [Almaty|almaty] it rained.',
    'On Monday [Almaty|almaty] woke.',
    'In Southern [Kazakhstan|kazakhstan] it rained.',
    'Smoggy [Almaty|almaty] woke.',
    'Tobyl Hosts [Almaty|almaty] Guests',
    'From Tobyl, [Almaty|almaty] is far.',
    'In independent [Kazakhstan|kazakhstan] he grew old.',
  ])('is itself where the word only says which: %s', findsAfterCountry);
});

describe('a place in a short quotation', () => {
  it.each([
    '“Wake up [Kazakhstan|kazakhstan]”, they sang.',
    'A talk called “[Kazakhstan|kazakhstan] needs judges” began.',
    'The slogan is “Stop smog in [Almaty|almaty]”.',
    'He wrote “[Almaty|almaty] never sleeps” on a wall.',
    'They cried “save [Kazakhstan|kazakhstan]”.',
    'The buyer (“[Kazakhstan|kazakhstan]”) paid the seller (“Ajax”).',
    'A country ("[Kazakhstan|kazakhstan]") signed.',
  ])('is itself where something is said, or what is meant: %s', findsAfterCountry);

  it.each([
    'The club “Red Almaty” lost.',
    'He slept at the “Astana”.',
    'The “Almaty Evening” is a paper.',
    'The film “Kazakhstan Story” opened.',
    'Guests (of the “Grand Almaty”) paid.',
  ])('is a thing’s name otherwise: %s', findsAfterCountry);
});

describe('a town after a club of it, in a text about matches', () => {
  it.each([
    'In the cup Tobyl Almaty lost. Almaty were poor.',
    'For Tobyl Almaty’s coach it was late; Almaty played on.',
    'The league has Tobyl Almaty. For once Almaty won.',
    'A goalkeeper of Tobyl Semey fell, and Semey lost.',
    'At last Tobyl Semey won the derby. Semey sang.',
  ])('is the club: %s', findsAfterCountry);

  it.each([
    'In the cup Tobyl Almaty lost. In [Almaty|almaty] it rained.',
    'A clerk of Tobyl Almaty wrote. [Almaty|almaty] was cold.',
    'In the cup Tobyl lost. [Almaty|almaty] was cold.',
    'The league met in [Almaty|almaty]. [Almaty|almaty] was cold.',
    'In the cup Tobyl Almaty lost. [Semey|semey] was cold.',
  ])('is itself else: %s', findsAfterCountry);
});
