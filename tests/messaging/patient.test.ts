import { describe, expect, it } from 'vitest';
import { firstPause, mostTries, patient } from '../../src/messaging/patient';

/** Answers in turn: an `Error` is thrown, everything else is given. */
function sender(...answers: readonly unknown[]) {
  const pauses: number[] = [];
  let sent = 0;
  const send = patient(
    async () => {
      const answer = answers[sent];
      sent += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    async (milliseconds) => void pauses.push(milliseconds),
    (error) => String(error).includes('over'),
  );
  return { send, pauses, count: () => sent };
}

const stopped = new Error('The message port closed before a response was received.');

describe('a message to a background that is stopping', () => {
  it('is sent again until it is answered', async () => {
    const { send, pauses, count } = sender(stopped, undefined, 'answer');
    expect(await send({})).toBe('answer');
    expect(count()).toBe(3);
    expect(pauses).toEqual([firstPause, 2 * firstPause]);
  });

  it('is sent once where that is enough', async () => {
    const { send, count } = sender('answer');
    expect(await send({})).toBe('answer');
    expect(count()).toBe(1);
  });

  it('is given up after some tries', async () => {
    const { send, count } = sender(...Array.from({ length: 9 }, () => stopped));
    await expect(send({})).rejects.toBe(stopped);
    expect(count()).toBe(mostTries);
  });

  it('is given up at once where the extension is gone', async () => {
    const { send, count } = sender(new Error('over'));
    await expect(send({})).rejects.toThrow('over');
    expect(count()).toBe(1);
  });
});
