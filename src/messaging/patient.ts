/** How often a message is sent again that a stopping background let fall, and the first pause; ms. */
export const mostTries = 4;
export const firstPause = 100;

export type Send = (message: unknown) => Promise<unknown>;

/**
 * Sends again what was not answered: browsers stop the background when it rests, now and then with a
 * message on its way to it. Every message may be sent twice without harm. `isOver` tells an error after
 * which nothing can be sent any more; the last error is thrown.
 */
export function patient(
  send: Send,
  pause: (milliseconds: number) => Promise<void>,
  isOver: (error: unknown) => boolean,
): Send {
  return async (message) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await send(message);
        if (answer !== undefined || tries === mostTries) return answer;
      } catch (error) {
        if (isOver(error) || tries === mostTries) throw error;
      }
      await pause(firstPause * 2 ** (tries - 1));
    }
  };
}
