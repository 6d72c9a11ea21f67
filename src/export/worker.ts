/** Module worker: takes slices of cells, answers one file. */
import { createWriter } from './writer.ts';
import type { SheetWriter, WorkerAnswer, WorkerRequest } from './types.ts';

const scope = globalThis as unknown as {
  postMessage(message: WorkerAnswer, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
};

let writer: Promise<SheetWriter> | undefined;
// Messages are handled one after the other: a slice may arrive while the writer's code still loads.
let queue = Promise.resolve();

async function handle(request: WorkerRequest): Promise<void> {
  if (request.type === 'start') {
    writer = createWriter(request.sheet);
    await writer;
    scope.postMessage({ type: 'ready' });
    return;
  }
  const current = await writer;
  if (!current) throw new Error('rows before start');
  if (request.type === 'rows') {
    current.add(request.rows);
    scope.postMessage({ type: 'taken', rows: request.rows.length });
    return;
  }
  const bytes = await current.finish();
  scope.postMessage({ type: 'done', bytes }, [bytes.buffer]);
}

scope.addEventListener('message', ({ data }) => {
  queue = queue
    .then(() => handle(data))
    .catch((error: unknown) => {
      scope.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
});
