const stop = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};

/** Ends the command quietly when its reader closes standard output early (`| head`): it has read enough. */
export function endWithReader(): void {
  if (!process.stdout.listeners('error').includes(stop)) process.stdout.on('error', stop);
}
