/** `asked` resolves at SIGTERM, SIGINT or when the signal that is handed in fires; `forget` leaves the process as it was. */
export function stopSignal(signal?: AbortSignal): { readonly asked: Promise<'stop'>; forget(): void } {
  let stop = (): void => {};
  const asked = new Promise<'stop'>((resolve) => {
    stop = () => resolve('stop');
  });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  const forget = (): void => {
    process.off('SIGTERM', stop);
    process.off('SIGINT', stop);
    signal?.removeEventListener('abort', stop);
  };
  return { asked, forget };
}
