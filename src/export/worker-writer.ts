import { TrustedWorker as Worker } from './trusted-worker.ts';
import type { ExportCell, SheetStart, SheetWriter, WorkerAnswer, WorkerRequest } from './types.ts';

/** A writer whose work happens in a worker. `close()` ends the worker, whatever it is doing. */
export interface RemoteWriter {
  add(rows: ExportCell[][]): Promise<void>;
  finish(): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

// How many slices may wait in the worker: enough to keep it busy, few enough to bound memory.
const IN_FLIGHT = 4;

/** Starts the module worker; resolves once it can write, or to nothing where the page or its host allows no such worker. */
function startWorker(sheet: SheetStart): Promise<InstanceType<typeof Worker> | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      const refused = () => {
        worker.terminate();
        resolve(undefined);
      };
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<WorkerAnswer>) => (data.type === 'ready' ? resolve(worker) : refused()),
        { once: true },
      );
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        refused();
      });
      worker.postMessage({ type: 'start', sheet } satisfies WorkerRequest);
    } catch {
      resolve(undefined);
    }
  });
}

/**
 * A writer in a worker. `undefined` where workers of this origin are not allowed (scripts from another host, a policy
 * without `worker-src` or without `trusted-types leasekit`): the caller then writes in slices on the main thread.
 */
export async function workerWriter(sheet: SheetStart): Promise<RemoteWriter | undefined> {
  const worker = await startWorker(sheet);
  if (!worker) return undefined;
  let waiting = 0;
  let wake: (() => void) | undefined;
  let settle: { resolve(bytes: Uint8Array<ArrayBuffer>): void; reject(error: Error): void } | undefined;
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure = error;
    settle?.reject(error);
    wake?.();
  };
  const post = (message: WorkerRequest) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.type === 'taken') {
      waiting -= 1;
      wake?.();
    } else if (data.type === 'done') settle?.resolve(data.bytes);
    else if (data.type === 'failed')
      fail(data.message === 'xls-row-limit' ? new RangeError(data.message) : new Error(data.message));
  });
  worker.addEventListener('error', (event) => fail(new Error(event.message)));
  return {
    async add(rows) {
      while (waiting >= IN_FLIGHT && !failure) await new Promise<void>((resolve) => (wake = resolve));
      if (failure) throw failure;
      waiting += 1;
      post({ type: 'rows', rows });
    },
    finish() {
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
        if (failure) reject(failure);
        else post({ type: 'finish' });
      });
    },
    close: () => worker.terminate(),
  };
}

/** The same interface on the main thread. */
export function localWriter(writer: SheetWriter): RemoteWriter {
  return {
    add: (rows) => Promise.resolve(writer.add(rows)),
    finish: () => writer.finish(),
    close: () => undefined,
  };
}
